import type { ComponentChildren } from 'preact';
import type { Article, BlockId, Evidence, Known, Sourced } from '../../src/model.ts';
import { articlePath, href } from '../../src/site/links.ts';
import type { Shell } from '../../src/site/views.ts';
import { wordsOf } from '../../src/site/words.ts';
import { locate } from '../../src/text/mapped.ts';
import { shorten } from '../../src/text/notices.ts';
import { tongueAmong } from './language.ts';
import { onceAround } from './once.ts';
import { factReason } from './reasons.ts';
import { said } from './said.tsx';

/** Strongest first. */
export const BASES = ['given', 'stated', 'inferred', 'estimated', 'unknown'] as const;

/** Words of one piece of evidence that are shown. */
const EVIDENCE_LENGTH = 400;

interface BasisProps {
  readonly article: Article;
  readonly site: Shell;
  readonly field: Sourced<unknown>;
  /** What the field is called, for those who cannot see what the label stands beside. */
  readonly label: string;
}

interface PieceProps {
  readonly article: Article;
  readonly site: Shell;
  readonly evidence: Evidence;
}

/** How a fact is known: a quiet label, and one click away the reason and the words that justify it. */
export function BasisNote({ site, article, field, label }: BasisProps) {
  if (field.basis === 'unknown') return null;
  const { basis, rule } = field;
  const { archive } = site;
  return onceAround(
    archive,
    ['basis', label, basis, rule],
    (within) => <Note archive={archive} label={label} basis={basis} rule={rule} within={within} />,
    <EvidenceList site={site} article={article} field={field} />,
  );
}

interface NoteProps extends Pick<Known<unknown>, 'basis' | 'rule'> {
  readonly archive: Shell['archive'];
  readonly label: string;
  readonly within: ComponentChildren;
}

function Note({ archive, label, basis, rule, within }: NoteProps) {
  const words = wordsOf(archive).facts;
  return (
    <details>
      <summary>
        <span>{words.labelled(label)}</span>
        {words.bases[basis]}
      </summary>
      <p>{factReason(archive, rule)}</p>
      {within}
    </details>
  );
}

/** One piece is a paragraph: a list of one says nothing more, on every fact of every page. */
function EvidenceList({
  site,
  article,
  field: { evidence },
}: {
  readonly site: Shell;
  readonly article: Article;
  readonly field: Known<unknown>;
}) {
  const pieces = evidence.map((piece, index) => (
    <Piece key={index} site={site} article={article} evidence={piece} />
  ));
  if (pieces.length < 2) return <p>{pieces}</p>;
  return (
    <ul>
      {pieces.map((piece, index) => (
        <li key={index}>{piece}</li>
      ))}
    </ul>
  );
}

function Piece({ site, article, evidence }: PieceProps) {
  const own = isForeign(evidence, article)
    ? ({ dir: 'auto' } as const)
    : tongueAmong(article, site.archive);
  return (
    <>
      <q {...own}>{shorten(evidence.words, EVIDENCE_LENGTH)}</q>
      <Whence {...{ site, article, evidence }} />
      {evidence.rule !== undefined && ` ${factReason(site.archive, evidence.rule)}`}
    </>
  );
}

function isForeign(evidence: Evidence, { id }: Article): boolean {
  return evidence.in === 'article' && evidence.article !== id;
}

function Whence({ site, article, evidence }: PieceProps) {
  const words = wordsOf(site.archive).facts;
  if (evidence.in === 'file') {
    return (
      <span class="whence">
        {' '}
        {said(words.fileLine(evidence.line), { path: () => evidence.path })}
      </span>
    );
  }
  if (evidence.in === 'article' && evidence.article !== article.id) {
    const there = href(site.options, articlePath(evidence.article), evidence.block);
    return (
      <>
        {' '}
        <a href={there}>{words.otherArticle}</a>
      </>
    );
  }
  const block = evidence.in === 'article' ? evidence.block : blockAt(article, evidence.span.start);
  return block === null ? null : (
    <>
      {' '}
      <a href={`#${block}`}>{words.inText}</a>
    </>
  );
}

/** The block in which the original's character at `offset` stands, if any does. */
function blockAt(article: Article, offset: number): BlockId | null {
  const block = article.blocks.find((candidate) => {
    const span = locate(candidate, 0, candidate.text.length);
    return span.start <= offset && offset < span.end;
  });
  return block?.id ?? null;
}
