import { passages } from '../article/text.ts';
import type { Article, DatedMention, DateSpan, Entry, Report, Span } from '../model.ts';
import { interval, parseEdtf } from '../text/dates.ts';
import { sentenceOf, sentences } from '../text/sentences.ts';

/** A sentence that dates something: what an event is made of. */
export interface Reported {
  readonly date: DateSpan;
  readonly report: Report;
}

/** A sentence of a passage, as offsets into the passage and word for word. */
interface Quoted extends Span {
  readonly quote: string;
}

interface Draft {
  readonly date: DateSpan;
  readonly mention: DatedMention;
  readonly quoted: Quoted;
  readonly marks: Span[];
}

/**
 * The dated sentences of an entry, in their order. Mentions of one date in one sentence are one,
 * with all their marks; a sentence that the article repeats is quoted once. Left out: what has no place on the
 * calendar, and what only says when the article appeared.
 */
export function reportedIn({ article, mentions }: Entry): readonly Reported[] {
  const quote = quoter(article);
  // By sentence, then by date: a key of both would copy the sentence for each mention.
  const drafts = new Map<string, Map<string, Draft>>();
  for (const mention of mentions) {
    const date = dateOf(mention);
    const quoted = date === null || datesArticle(mention, article) ? null : quote(mention);
    if (date === null || quoted === null) continue;
    const ofSentence = drafts.get(quoted.quote) ?? new Map<string, Draft>();
    const draft = ofSentence.get(date.edtf) ?? { date, mention, quoted, marks: [] };
    drafts.set(quoted.quote, ofSentence.set(date.edtf, draft));
    const isSame = draft.mention.block === mention.block && draft.quoted.start === quoted.start;
    if (isSame) draft.marks.push(within(quoted, mention.at));
  }
  return [...drafts.values()]
    .flatMap((ofSentence) => [...ofSentence.values()])
    .map(({ date, mention, quoted, marks }) => ({
      date,
      report: {
        article: article.id,
        block: mention.block,
        quote: quoted.quote,
        marks,
        date,
        standing: 'reported' as const,
      },
    }));
}

/** Gives a mention's sentence. Each passage is cut once: a passage can hold many mentions. */
function quoter(article: Article): (mention: DatedMention) => Quoted | null {
  const texts = new Map(passages(article).map(({ id, text }) => [id, text]));
  const cuts = new Map<DatedMention['block'], readonly Quoted[]>();
  return ({ block, at }) => {
    const text = texts.get(block);
    if (text === undefined) return null;
    const cut =
      cuts.get(block) ??
      sentences(text).map((span) => ({ ...span, quote: text.slice(span.start, span.end) }));
    cuts.set(block, cut);
    const first = sentenceOf(cut, at.start);
    const last = sentenceOf(cut, at.end - 1);
    if (first === undefined || last === undefined) return null;
    // A date that the rules for sentences cut in two keeps both.
    if (first === last) return first;
    return { start: first.start, end: last.end, quote: text.slice(first.start, last.end) };
  };
}

function within({ start }: Span, at: Span): Span {
  return { start: at.start - start, end: at.end - start };
}

function dateOf({ value, earliest, latest }: DatedMention): DateSpan | null {
  if (earliest === null || latest === null) return null;
  const written = parseEdtf(value);
  const isSame = written?.earliest === earliest && written.latest === latest;
  return isSame ? written : interval(earliest, latest);
}

/** Whether it states when the article appeared. What that is inferred from are dates of happenings. */
function datesArticle({ span }: DatedMention, { fields: { published } }: Article): boolean {
  return (
    (published.basis === 'given' || published.basis === 'stated') &&
    published.evidence.some(
      (evidence) =>
        evidence.in === 'text' && evidence.span.start < span.end && span.start < evidence.span.end,
    )
  );
}
