import type { Named } from './byline-candidates.ts';
import { type Evidence, isParagraph } from './byline-evidence.ts';
import { priorOf, type Signs } from './byline-prior.ts';
import {
  credit,
  givenShare,
  isBeside,
  isDoubled,
  isExact,
  isForm,
  isHeadBy,
  isOffice,
  isOutlet,
  isSignOff,
  oddity,
  subject,
  support,
} from './byline-signs.ts';

/** What is seen in the evidence, and how it compares with that for the page's other lines. */
interface Compared extends Signs {
  readonly prior: number;
  /** By how much the prior exceeds that of the best rival. */
  readonly ahead: number;
}

interface Feature {
  readonly name: string;
  readonly of: (evidence: Evidence, compared: Compared) => number;
}

/** Beyond so many lines distances are the same; and from what is not of the zone. */
const FAR = 40;
const ELSEWHERE = 60;

/** In the order of the columns of `bylineRows`. The weights name these: a change needs new weights. */
export const BYLINE_FEATURES: readonly Feature[] = [
  { name: 'introduced', of: ({ one }) => Number(isForm(one, 'by', 'label', 'inner')) },
  { name: 'name', of: ({ one }) => Number(isForm(one, 'name')) },
  { name: 'bio', of: ({ one }) => Number(isForm(one, 'bio')) },
  { name: 'portrait', of: ({ one }) => Number(isForm(one, 'portrait', 'more')) },
  { name: 'zone', of: ({ one }) => ['head', 'below', 'above', 'text'].indexOf(one.place.zone) },
  { name: 'headDistance', of: ({ one }) => distanceIn(one, 'head') },
  { name: 'belowDistance', of: ({ one }) => distanceIn(one, 'below') },
  { name: 'aboveDistance', of: ({ one }) => distanceIn(one, 'above') },
  { name: 'given', of: (_, { given }) => given },
  { name: 'odd', of: (_, { odd }) => odd },
  { name: 'told', of: ({ told }) => told },
  { name: 'toldNear', of: ({ toldNear }) => toldNear },
  {
    name: 'toldAny',
    of: ({ told, toldNear, toldWhole }) => told + toldNear + 2 * Number(toldWhole),
  },
  { name: 'subject', of: (_, compared) => compared.subject },
  { name: 'credit', of: (_, compared) => compared.credit },
  { name: 'support', of: (_, compared) => compared.support },
  { name: 'date', of: ({ date }) => date },
  { name: 'exact', of: (_, { exact }) => Number(exact) },
  { name: 'wordy', of: ({ one }) => Math.min(8, one.read.others) },
  { name: 'rivalBy', of: ({ one, rivals }) => capped(3, rivals.filter(isHeadBy(one))) },
  { name: 'rivalBefore', of: ({ one, rivals }) => capped(3, rivals.filter(isHeadAbove(one))) },
  { name: 'names', of: ({ one }) => one.names.length },
  { name: 'beforeParagraph', of: ({ near }) => Number(isParagraph(near(1))) },
  { name: 'echo', of: ({ same }) => capped(4, same) },
  { name: 'agency', of: ({ one }) => Number(isOffice(one.names[0] ?? '')) },
  { name: 'outlet', of: (_, compared) => Number(compared.isOutlet) },
  { name: 'crowd', of: ({ one, rivals }) => capped(6, rivals.filter(isListedWith(one))) },
  { name: 'role', of: ({ hasRole }) => Number(hasRole) },
  { name: 'hasBio', of: ({ hasBio }) => Number(hasBio) },
  { name: 'doubled', of: (_, compared) => Number(compared.isDoubled) },
  { name: 'prior', of: (_, { prior }) => prior },
  { name: 'ahead', of: (_, { ahead }) => ahead },
];

/** One row of `BYLINE_FEATURES.length` values for each line that names people. */
export function bylineRows(evidence: readonly Evidence[]): Float64Array {
  const values = new Float64Array(evidence.length * BYLINE_FEATURES.length);
  let at = 0;
  const all = compared(evidence);
  for (const [index, one] of evidence.entries()) {
    const own = all[index];
    for (const feature of BYLINE_FEATURES) {
      if (own !== undefined) values[at] = feature.of(one, own);
      at += 1;
    }
  }
  return values;
}

/** Farther ahead tells no more; so far ahead is who has no rival. */
const MOST_AHEAD = 4;

function compared(evidence: readonly Evidence[]): readonly Compared[] {
  const seen = evidence.map((of) => {
    const signs = signsOf(of);
    return { of, signs, prior: priorOf(of.one, signs) };
  });
  const priors = new Map(seen.map(({ of, prior }) => [of.one, prior]));
  return seen.map(({ of: { one, rivals }, signs, prior: own }) => {
    let most = own - MOST_AHEAD;
    for (const other of rivals) {
      if (!isBeside(one, other)) most = Math.max(most, priors.get(other) ?? most);
    }
    return { ...signs, prior: own, ahead: Math.max(-MOST_AHEAD, own - most) };
  });
}

/** Each is found out once: the prior judges by them, and the trees. */
function signsOf(evidence: Evidence): Signs {
  const { one, text, isWord, rivals } = evidence;
  return {
    given: givenShare(one),
    odd: Number(isWord) + oddity(one),
    subject: subject(evidence),
    credit: credit(evidence),
    support: support(evidence),
    exact: isExact(one, text),
    isOutlet: one.names.some(isOutlet),
    isDoubled: isDoubled(evidence),
    hasRival: rivals.some(isHeadBy(one)),
    isAhead: evidence.isAhead,
    isSignOff: isSignOff(evidence),
  };
}

function distanceIn({ place }: Named, zone: Named['place']['zone']): number {
  return place.zone === zone ? Math.min(FAR, place.distance) : ELSEWHERE;
}

function isHeadAbove(one: Named): (other: Named) => boolean {
  return (other) =>
    other.place.zone === 'head' && other.place.at < one.place.at && !isBeside(one, other);
}

function isListedWith({ place }: Named): (other: Named) => boolean {
  return (other) => other.read.others === 0 && Math.abs(other.place.at - place.at) <= 6;
}

function capped(most: number, all: readonly Named[]): number {
  return Math.min(most, all.length);
}
