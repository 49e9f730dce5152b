import type { Article, DateSpan, Report, Span, Standing } from '../model.ts';
import { type CuePatterns, cuePatterns } from './cue-patterns.ts';
import { daysOf } from './days.ts';

/** Words that must stand between a denial and a date for the date to be that of what is denied: `denied late on Monday` is none. */
const LEAST_BETWEEN = 3;

/**
 * How a passage speaks of what it dates. Disputed: someone denies it, by the language's cue words. Planned: its date is later
 * than the article's, or it may be and the nearest verb before the date (where there is none, behind it) says so; where no
 * verb does, if it is likelier than not. Else reported.
 */
export function standingOf(
  { quote, marks, date }: Pick<Report, 'quote' | 'marks' | 'date'>,
  { fields: { language, published } }: Article,
): Standing {
  const cues = cuePatterns(language.basis === 'unknown' ? null : language.value);
  const [mark = { start: 0, end: 0 }] = marks;
  if (cues !== null && isDenied(quote, mark, cues)) return 'disputed';
  const tense = cues === null ? null : tenseOf(quote, mark, cues);
  if (published.basis === 'unknown') return tense === 'future' ? 'planned' : 'reported';
  if (date.earliest > published.value.latest) return 'planned';
  if (date.latest < published.value.earliest) return 'reported';
  if (tense !== null) return tense === 'future' ? 'planned' : 'reported';
  return liesAhead(date, published.value) ? 'planned' : 'reported';
}

/** Whether more of the days on which an article may have appeared lie before a date than not. */
function liesAhead(date: DateSpan, published: DateSpan): boolean {
  const [dated, appeared] = [daysOf(date), daysOf(published)];
  return dated.from > (appeared.from + appeared.to) / 2;
}

function isDenied(quote: string, mark: Span, { denial, negation, verbLast }: CuePatterns): boolean {
  const clause = clauseAround(quote, mark);
  if (negation !== null && quote.slice(clause.start, clause.end).search(negation) !== -1)
    return true;
  const denials = spansOf(denial, quote).filter(({ start }) => start >= clause.start);
  if (verbLast) return denials.some(({ start }) => start >= mark.end && start < clause.end);
  return denials.some(({ end }) => {
    const between = quote.slice(end, Math.max(end, mark.start));
    return (
      end <= mark.start && (between.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0) >= LEAST_BETWEEN
    );
  });
}

/** Of the verb that decides; null where there is none. */
function tenseOf(
  quote: string,
  mark: Span,
  { future, past, verbLast }: CuePatterns,
): 'past' | 'future' | null {
  const clause = clauseAround(quote, mark);
  const verbs = [
    ...spansOf(past, quote).map((span) => ({ ...span, isFuture: false })),
    // Last: of two that begin together the cue of the future is the longer phrase.
    ...spansOf(future, quote).map((span) => ({ ...span, isFuture: true })),
  ]
    .filter(({ start, end }) => start >= clause.start && end <= clause.end)
    .sort((a, b) => a.start - b.start || Number(a.isFuture) - Number(b.isFuture));
  const before = verbs.findLast(({ end }) => end <= mark.start);
  const behind = verbs.find(({ start }) => start >= mark.end);
  const deciding = verbLast ? (behind ?? before) : (before ?? behind);
  if (deciding === undefined) return null;
  return deciding.isFuture ? 'future' : 'past';
}

/** What stands between the nearest semicolons, colons and dashes around the date, and up to the end of what is quoted. */
function clauseAround(quote: string, { start, end }: Span): Span {
  const before = Math.max(
    ...['; ', ': ', ' – ', ' — ', ' - '].map((mark) => quote.lastIndexOf(mark, start)),
  );
  const behind = quote.slice(end).search(/; |: | [–—-] |[”»]\s|[,.]"\s/u);
  return { start: Math.max(0, before), end: behind === -1 ? quote.length : end + behind };
}

function spansOf(pattern: RegExp | null, text: string): readonly Span[] {
  if (pattern === null) return [];
  return [...text.matchAll(pattern)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}
