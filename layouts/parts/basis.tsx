import { fieldReason } from '../../src/article/fields.ts';
import type { Article, Basis, BlockId, Evidence, Known, Sourced } from '../../src/model.ts';
import { articlePath, href } from '../../src/site/links.ts';
import type { SiteOptions } from '../../src/site/options.ts';
import { locate } from '../../src/text/mapped.ts';
import { shorten } from '../../src/text/notices.ts';
import { tongue } from './language.ts';

/** What each basis means, strongest first. */
export const BASES: readonly { readonly basis: Basis | 'unknown'; readonly means: string }[] = [
  { basis: 'given', means: 'A person who keeps this archive wrote it down beside the article.' },
  { basis: 'stated', means: 'The article says it in so many words.' },
  { basis: 'inferred', means: 'It follows from the article’s own words.' },
  { basis: 'estimated', means: 'It was reckoned from other articles of the same story.' },
  { basis: 'unknown', means: 'Nothing in the article or beside it says so. It is left open.' },
];

/** Words of one piece of evidence that are shown. */
const EVIDENCE_LENGTH = 400;

interface BasisProps {
  readonly article: Article;
  readonly options: SiteOptions;
  readonly field: Sourced<unknown>;
  /** What the field is called, for those who cannot see what the label stands beside. */
  readonly label: string;
}

/** How a fact is known: a quiet label, and one click away the reason and the words that justify it. */
export function BasisNote({ article, options, field, label }: BasisProps) {
  if (field.basis === 'unknown') return null;
  return (
    <details class="basis">
      <summary>
        <span class="unseen">{label}: </span>
        {field.basis}
      </summary>
      <div class="basis-why">
        <p>{fieldReason(field.rule)}</p>
        <EvidenceList article={article} options={options} field={field} />
      </div>
    </details>
  );
}

function EvidenceList({
  article,
  options,
  field,
}: {
  readonly article: Article;
  readonly options: SiteOptions;
  readonly field: Known<unknown>;
}) {
  return (
    <ul class="evidence">
      {field.evidence.map((evidence, index) => (
        <li key={index}>
          <q {...(isForeign(evidence, article) ? { dir: 'auto' } : tongue(article))}>
            {shorten(evidence.words, EVIDENCE_LENGTH)}
          </q>
          <Whence {...{ article, options, evidence }} />
          {evidence.rule !== undefined && <span> {fieldReason(evidence.rule)}</span>}
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
  readonly options: SiteOptions;
  readonly evidence: Evidence;
}) {
  const { article, options, evidence } = props;
  if (evidence.in === 'file') {
    return (
      <span class="whence">
        {' '}
        {evidence.path}, line {evidence.line}
      </span>
    );
  }
  if (evidence.in === 'article' && evidence.article !== article.id) {
    return (
      <span class="whence">
        {' '}
        <a href={href(options, articlePath(evidence.article), evidence.block)}>
          in another article
        </a>
      </span>
    );
  }
  const block = evidence.in === 'article' ? evidence.block : blockAt(article, evidence.span.start);
  return block === null ? null : (
    <span class="whence">
      {' '}
      <a href={`#${block}`}>in the text</a>
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
