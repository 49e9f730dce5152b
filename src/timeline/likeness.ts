import { dot, type Lexicon } from './lexicon.ts';
import type { Telling } from './telling.ts';

/**
 * Length that every statement has besides its terms', squared, so that a few words never make two statements wholly
 * alike: about that of one rare word.
 */
const UNSAID = 0.8;

/** Logistic regression over judged pairs of passages of news, in the mean of their dates. */
const WEIGHTS = {
  constant: -2.2,
  told: 3.3,
  names: 1.6,
  covered: 1.3,
  third: 3.5,
  dated: 2.6,
  imprecise: -0.4,
  crowd: -0.4,
};

/** Two dates in one sentence are two happenings, and so is what two people said: keeps a group apart in which they would meet. */
const NEVER = -5;

/**
 * How likely two passages of one date speak of one happening, 0 to 1, or far below. It weighs how much of what
 * they tell is the same, how rare the names are that they share and how many of them they do, whether the words next to the
 * date are the same, how rare the third rarest thing is that they share, and how much else has their date. What one passage
 * tells and the other's article is about counts as shared.
 */
export function likeness(a: Telling, b: Telling, lexicon: Lexicon): number {
  if (isOneSentence(a, b) || areTwoSpeakers(a, b)) return NEVER;
  const shared = sharedTerms(a, b, lexicon);
  const names = sharedNames(a, b, lexicon);
  const score =
    WEIGHTS.constant +
    WEIGHTS.told * cosine(a, b, shared.product) +
    WEIGHTS.names * names.rarity +
    WEIGHTS.covered * names.covered +
    WEIGHTS.third * shared.third +
    WEIGHTS.dated * sharedDated(a, b) +
    WEIGHTS.crowd * Math.max(a.crowd, b.crowd) +
    WEIGHTS.imprecise * Math.max(a.imprecision, b.imprecision);
  return 1 / (1 + Math.exp(-score));
}

/** How much of what they tell is the same, 0 to below 1. */
export function sharedTold(a: Telling, b: Telling): number {
  return cosine(a, b, dot(a.told, b.told));
}

/** The most that one word next to the date weighs in both, 0 to 1. */
export function sharedDated({ dated: a }: Telling, { dated: b }: Telling): number {
  let most = 0;
  for (const [term, weight] of a) most = Math.max(most, Math.min(weight, b.get(term) ?? 0));
  return most;
}

function cosine(a: Telling, b: Telling, product: number): number {
  return product / Math.sqrt((a.square + UNSAID) * (b.square + UNSAID));
}

function isOneSentence({ statement: a }: Telling, { statement: b }: Telling): boolean {
  return a.article.id === b.article.id && a.report.quote === b.report.quote;
}

/**
 * Whether each dates what someone says of whom the other sentence, and its article's topic, know little: fewer than half of
 * the names, `China’s foreign ministry spokesman Geng Shuang` in an article on China.
 */
function areTwoSpeakers(a: Telling, b: Telling): boolean {
  return areStrange(a, b) && areStrange(b, a);
}

function areStrange(of: Telling, by: Telling): boolean {
  const other = areOther(of, by);
  const known = [...of.speakers.keys()].filter((name) => knows(by, name, other));
  return 2 * known.length < of.speakers.size;
}

/** Whether `of` tells it or, as another article than the one that does, is about it. */
function knows(of: Telling, term: number, areOther: boolean): boolean {
  return of.told.has(term) || (areOther && of.topic.has(term));
}

function areOther({ statement: a }: Telling, { statement: b }: Telling): boolean {
  return a.article.id !== b.article.id;
}

/** Sum of the products of what both tell, and the rarity of the third rarest term that they share, else 0. */
function sharedTerms(
  a: Telling,
  b: Telling,
  { rarity }: Lexicon,
): { readonly product: number; readonly third: number } {
  const other = areOther(a, b);
  const rarest = new Largest();
  let product = 0;
  for (const [term, weight] of a.told) {
    product += weight * (b.told.get(term) ?? 0);
    if (knows(b, term, other)) rarest.add(rarity(term));
  }
  for (const term of other ? b.told.keys() : [])
    if (!a.told.has(term) && a.topic.has(term)) rarest.add(rarity(term));
  return { product, third: rarest.third };
}

/** The mean rarity of the two rarest names that they share, and which part of their names, by rarity squared, the one that shares less of them does. */
function sharedNames(
  a: Telling,
  b: Telling,
  lexicon: Lexicon,
): { readonly rarity: number; readonly covered: number } {
  const rarest = new Largest();
  const [ofA, ofB] = [namesKnown(a, b, lexicon), namesKnown(b, a, lexicon)];
  for (const name of new Set([...ofA.known, ...ofB.known])) rarest.add(lexicon.rarity(name));
  // Where one has no names the other's count; many scripts have no capitals.
  const covered = [ofA, ofB].filter(({ all }) => all > 0).map(({ shared, all }) => shared / all);
  return {
    rarity: (rarest.first + rarest.second) / 2,
    covered: covered.length === 0 ? 0.5 : Math.min(...covered),
  };
}

function namesKnown(of: Telling, by: Telling, { rarity }: Lexicon) {
  const other = areOther(of, by);
  const known: number[] = [];
  let [shared, all] = [0, 0];
  for (const name of of.names.keys()) {
    const weight = rarity(name) ** 2;
    all += weight;
    if (!knows(by, name, other)) continue;
    shared += weight;
    known.push(name);
  }
  return { known, shared, all };
}

/** The three largest of what is added, else 0. A class: these are made by the million, and closures would each be named anew. */
class Largest {
  first = 0;
  second = 0;
  third = 0;

  add(value: number): void {
    if (value > this.first) {
      this.third = this.second;
      this.second = this.first;
      this.first = value;
    } else if (value > this.second) {
      this.third = this.second;
      this.second = value;
    } else if (value > this.third) this.third = value;
  }
}
