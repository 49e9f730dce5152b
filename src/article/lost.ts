import type { Article, Line, Sourced, Span } from '../model.ts';

/**
 * The lines of the original that went nowhere: neither into a block, nor into the ledger, nor are they the evidence of
 * a fact. By Backfile's promise there are none. Metadata of the markup and lines without a visible character are not
 * asked for. Time linear in the lines and their number's logarithm.
 */
export function lostLines(article: Article, lines: readonly Line[]): readonly Line[] {
  const kept = new Set(article.removed.map(({ number }) => number));
  const covered = merged([...blockSpans(article), ...evidenceSpans(article)]);
  return lines.filter((line) => {
    if (line.role === 'blank' || line.hint?.kind === 'meta' || kept.has(line.number)) return false;
    return isVisible(line) && !touches(covered, wordsOf(line));
  });
}

/** Controls, spaces, unassigned characters and lone surrogates show nothing. */
function isVisible({ words }: Line): boolean {
  return /[^\p{Cc}\p{Z}\p{Cn}\p{Cs}]/u.test(words.text);
}

/** A line may begin with markup that belongs to it: its words alone count. */
function wordsOf({ words, span }: Line): Span {
  return { start: words.runs[0]?.source ?? span.start, end: span.end };
}

function blockSpans({ blocks }: Article): readonly Span[] {
  return blocks.flatMap(({ runs }) =>
    runs.map(({ source, length }) => ({ start: source, end: source + length })),
  );
}

/** Spans of the original with the words that justify the article's facts. */
export function evidenceSpans({ fields }: Pick<Article, 'fields'>): readonly Span[] {
  const known: readonly Sourced<unknown>[] = Object.values(fields);
  return known
    .flatMap((field) => (field.basis === 'unknown' ? [] : field.evidence))
    .flatMap((evidence) => (evidence.in === 'text' ? [evidence.span] : []));
}

/** In order, those that touch made one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last === undefined || span.start > last.end) all.push(span);
    else all[all.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return all;
}

/** True where one of the spans, which are in order and apart, has a character of `span`. */
function touches(spans: readonly Span[], span: Span): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  return (spans[low]?.start ?? Number.POSITIVE_INFINITY) < span.end;
}
