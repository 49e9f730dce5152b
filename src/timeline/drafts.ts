import { passages } from '../article/text.ts';
import { readDateline } from '../lines/dateline.ts';
import type { Article, DatedMention, DateSpan, Span } from '../model.ts';
import { interval, parseEdtf } from '../text/dates.ts';
import { type Sentence, sentenceFinder } from './cut.ts';
import type { WordForms } from './languages.ts';

/** A dated sentence, and where in it the date stands. */
export interface Draft {
  readonly date: DateSpan;
  readonly mention: DatedMention;
  readonly sentence: Sentence;
  readonly marks: Span[];
}

/** The sentences of an article in which something is dated, in their order: one for each date. */
export function draftsIn(
  article: Article,
  mentions: readonly DatedMention[],
  forms: WordForms,
): readonly Draft[] {
  const find = sentenceFinder(article, mentions, forms);
  const isOfArticle = articleDates(article);
  // By sentence, then by date: a key of both would copy the sentence for each mention.
  const drafts = new Map<string, Map<string, Draft>>();
  for (const mention of mentions) {
    const date = dateOf(mention);
    const sentence = date === null || isOfArticle(mention) ? null : find(mention);
    if (date === null || sentence === null) continue;
    const ofSentence = drafts.get(sentence.quote) ?? new Map<string, Draft>();
    const draft = ofSentence.get(date.edtf) ?? { date, mention, sentence, marks: [] };
    drafts.set(sentence.quote, ofSentence.set(date.edtf, draft));
    const isSame = draft.mention.block === mention.block && draft.sentence.start === sentence.start;
    if (isSame) draft.marks.push(within(sentence, mention.at));
  }
  return [...drafts.values()].flatMap((ofSentence) => [...ofSentence.values()]);
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

/**
 * Tells whether a mention says when the article appeared: it is the evidence for that, or stands in a dateline. What that is
 * inferred from are dates of happenings.
 */
function articleDates(article: Article): (mention: DatedMention) => boolean {
  const { published } = article.fields;
  const stated =
    published.basis === 'given' || published.basis === 'stated'
      ? published.evidence.flatMap((evidence) => (evidence.in === 'text' ? [evidence.span] : []))
      : [];
  const datelines = new Map(
    passages(article).map(({ id, text }) => [id, readDateline(text)?.end ?? 0]),
  );
  return ({ span, block, at }) =>
    at.end <= (datelines.get(block) ?? 0) ||
    stated.some(({ start, end }) => start < span.end && span.start < end);
}
