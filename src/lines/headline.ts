import type { Sight, View } from './page.ts';
import { isUpper } from './sentence.ts';

const LONGEST = 220;
/** Lines above the text among which a headline is looked for, and paragraphs below whose words it should share. */
const ABOVE = 60;
const BELOW = 40;
const WITHOUT_TEXT = 5;

/** The line above the text that best reads as its headline; null where none does. */
export function bestHeadline(view: View, among: readonly Sight[] = candidates(view)): Sight | null {
  const known = vocabularyOf(view);
  let best: { readonly sight: Sight; readonly score: number } | null = null;
  for (const sight of among) {
    const score = scoreOf(sight, view, known);
    if (score > 0 && (best === null || score > best.score)) best = { sight, score };
  }
  return best?.sight ?? null;
}

function candidates(view: View): readonly Sight[] {
  if (view.open.length < 2) return [];
  const end = view.firstProse();
  const above = view.open.filter((sight) => sight.at < end && isLine(sight));
  return end === view.page.sights.length ? above.slice(0, WITHOUT_TEXT) : above.slice(-ABOVE);
}

function isLine({ prose, weight, text }: Sight): boolean {
  return !prose && weight === text.length;
}

/** Words of some length in the running text. */
function vocabularyOf(view: View): ReadonlySet<string> {
  const prose = view.open.filter((sight) => sight.prose).slice(0, BELOW);
  return new Set(prose.flatMap(({ words }) => words().filter((word) => word.length > 3)));
}

function scoreOf(sight: Sight, view: View, known: ReadonlySet<string>): number {
  const { text } = sight;
  if (text.length > LONGEST || text.length < 12 || text.endsWith(':')) return 0;
  const words = sight.words();
  const telling = words.filter((word) => word.length > 3);
  const shared = telling.filter((word) => known.has(word)).length;
  const overlap = telling.length === 0 ? 0 : shared / telling.length;
  const length = Math.min(words.length, 8) / 8;
  const first = sight.at === 0 ? 0.5 : 0;
  const copied = view.page.copies(sight) > 1 && sight.firstCopy === sight.at ? 0.4 : 0;
  const placed = isBesideFacts(sight, view) ? 0.4 : 0;
  const needed = known.size === 0 ? 0.2 : 0.9;
  return 2 * overlap + length + first + copied + placed + formOf(sight) - needed;
}

/** Against lines that are written as headlines seldom are. */
function formOf({ text, sentence, words }: Sight): number {
  const small = /^\p{Ll}/u.test(text) ? -0.6 : 0;
  const stop = sentence && text.endsWith('.') ? -0.6 : 0;
  const short = words().length < 3 && !isUpper(text) ? -0.6 : 0;
  const figures = words().filter((word) => /^\d/.test(word)).length > 2 ? -0.6 : 0;
  const dateline =
    /^\p{Lu}{3}/u.test(text) && / [-–—]{1,2} |\) /.test(text.slice(0, 50)) ? -0.4 : 0;
  return small + stop + short + figures + dateline;
}

/** Next to the author, the date or the address, or underlined. */
function isBesideFacts({ at }: Sight, view: View): boolean {
  if (view.page.sights[at + 1]?.words().length === 0) return true;
  return [at - 1, at + 1].some((next) => {
    const role = view.roleAt(next);
    return role === 'metadata' || role === 'byline';
  });
}
