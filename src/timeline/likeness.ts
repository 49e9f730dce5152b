import { dot, type Lexicon } from './lexicon.ts';
import type { Telling } from './telling.ts';

/**
 * Length that every statement has besides its terms', squared, so that a few words never make two statements wholly
 * alike: about two rare words.
 */
const UNSAID = 0.8;

/** Logistic regression over judged pairs of passages. */
const WEIGHTS = {
  constant: -3,
  told: 4.5,
  names: 1.9,
  third: 3.4,
  dated: 2.5,
  imprecise: -0.9,
  crowd: -0.2,
};

/** Two dates in one sentence are two happenings: keeps a group apart in which they would meet. */
const NEVER = -5;

/**
 * How likely two passages of one date speak of one happening, 0 to 1. It weighs how much of what they tell is the same
 * (cosine), how rare the names are that they share, whether the words next to the date are, and how rare the third rarest thing is that they share; a thing that one
 * passage names and the other article is about counts as shared.
 */
export function likeness(a: Telling, b: Telling, rarity: Lexicon['rarity']): number {
  if (isOneSentence(a, b)) return NEVER;
  const common = inCommon(a, b, rarity);
  const told = cosine(a, b, common.product);
  const score =
    WEIGHTS.constant +
    WEIGHTS.told * told +
    WEIGHTS.names * sharedNames(a, b, rarity) +
    WEIGHTS.third * common.third +
    WEIGHTS.dated * sharedDated(a, b) +
    WEIGHTS.crowd * Math.max(a.crowd, b.crowd) +
    (a.isDay && b.isDay ? 0 : WEIGHTS.imprecise);
  return 1 / (1 + Math.exp(-score));
}

/** How much of what they tell is the same, 0 to below 1. */
export function sharedTold(a: Telling, b: Telling): number {
  return cosine(a, b, dot(a.told, b.told));
}

function cosine(a: Telling, b: Telling, product: number): number {
  return product / Math.sqrt((a.square + UNSAID) * (b.square + UNSAID));
}

function isOther(a: Telling, b: Telling): boolean {
  return a.statement.article.id !== b.statement.article.id;
}

function isOneSentence(a: Telling, b: Telling): boolean {
  return !isOther(a, b) && a.statement.report.quote === b.statement.report.quote;
}

/** Sum of the products of what both tell, and the rarity of the third rarest term that they share, else 0. */
function inCommon(
  a: Telling,
  b: Telling,
  rarity: Lexicon['rarity'],
): { readonly product: number; readonly third: number } {
  // What the article of both is about says nothing.
  const areOther = isOther(a, b);
  let product = 0;
  let [first, second, third] = [0, 0, 0];
  const share = (term: number) => {
    const rare = rarity(term);
    if (rare > first) [first, second, third] = [rare, first, second];
    else if (rare > second) [second, third] = [rare, second];
    else if (rare > third) third = rare;
  };
  for (const [term, weight] of a.told) {
    const other = b.told.get(term);
    if (other !== undefined) product += weight * other;
    if (other !== undefined || (areOther && b.topic.has(term))) share(term);
  }
  if (areOther)
    for (const term of b.told.keys()) if (!a.told.has(term) && a.topic.has(term)) share(term);
  return { product, third };
}

/** The mean rarity of the two rarest names of one that the other tells or is about; what is missing counts 0. */
function sharedNames(a: Telling, b: Telling, rarity: Lexicon['rarity']): number {
  const areOther = isOther(a, b);
  let [first, second] = [0, 0];
  const seen = new Set<number>();
  const look = (names: Telling['names'], { told, topic }: Telling) => {
    for (const term of names.keys()) {
      if (seen.has(term) || !(told.has(term) || (areOther && topic.has(term)))) continue;
      seen.add(term);
      const rare = rarity(term);
      if (rare > first) [first, second] = [rare, first];
      else if (rare > second) second = rare;
    }
  };
  look(a.names, b);
  look(b.names, a);
  return (first + second) / 2;
}

/** The most that one word next to the date weighs in both. */
export function sharedDated({ dated: a }: Telling, { dated: b }: Telling): number {
  let most = 0;
  for (const [term, weight] of a) most = Math.max(most, Math.min(weight, b.get(term) ?? 0));
  return most;
}
