import type { Article, BlockId, Evidence, Known, Sourced } from '../../src/model.ts';
import { articlePath, href } from '../../src/site/links.ts';
import type { Shell } from '../../src/site/views.ts';
import { wordsOf } from '../../src/site/words.ts';
import { locate } from '../../src/text/mapped.ts';
import { shorten } from '../../src/text/notices.ts';
import { tongueAmong } from './language.ts';
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

/** How a fact is known: a quiet label, and one click away the reason and the words that justify it. */
export function BasisNote({ site, article, field, label }: BasisProps) {
  if (field.basis === 'unknown') return null;
  const words = wordsOf(site.archive).facts;
  return (
    <details class="basis">
      <summary>
        <span class="unseen">{words.labelled(label)}</span>
        {words.bases[field.basis]}
      </summary>
      <div class="basis-why">
        <p>{factReason(site.archive, field.rule)}</p>
        <EvidenceList site={site} article={article} field={field} />
      </div>
    </details>
  );
}

function EvidenceList({
  site,
  article,
  field,
}: {
  readonly site: Shell;
  readonly article: Article;
  readonly field: Known<unknown>;
}) {
  return (
    <ul class="evidence">
      {field.evidence.map((evidence, index) => (
        <li key={index}>
          <q
            {...(isForeign(evidence, article)
              ? { dir: 'auto' }
              : tongueAmong(article, site.archive))}
          >
            {shorten(evidence.words, EVIDENCE_LENGTH)}
          </q>
          <Whence {...{ site, article, evidence }} />
          {evidence.rule !== undefined && <span> {factReason(site.archive, evidence.rule)}</span>}
        </li>
      ))}
    </ul>
  );
}

function isForeign(evidence: Evidence, { id }: Article): boolean {
  return evidence.in === 'article' && evidence.article !== id;
}

function Whence(props: {
  readonly article: Article;
  readonly site: Shell;
  readonly evidence: Evidence;
}) {
  const { site, article, evidence } = props;
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
    return (
      <span class="whence">
        {' '}
        <a href={href(site.options, articlePath(evidence.article), evidence.block)}>
          {words.otherArticle}
        </a>
      </span>
    );
  }
  const block = evidence.in === 'article' ? evidence.block : blockAt(article, evidence.span.start);
  return block === null ? null : (
    <span class="whence">
      {' '}
      <a href={`#${block}`}>{words.inText}</a>
    </span>
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
