import type { Named } from './byline-candidates.ts';

/** What the prior judges by, each as the feature of the same name has it. */
export interface Signs {
  readonly given: number;
  readonly odd: number;
  readonly subject: number;
  readonly credit: number;
  readonly support: number;
  readonly exact: boolean;
  readonly isOutlet: boolean;
  readonly isDoubled: boolean;
  readonly hasRival: boolean;
  readonly isAhead: boolean;
  readonly isSignOff: boolean;
}

/**
 * Rough logarithm of the odds that the line names the authors, as a reader would give them. Set by hand, not fitted:
 * few pages are known to learn from, and trees that have this to ask for need fewer of them.
 */
export function priorOf(one: Named, signs: Signs): number {
  const isIntroduced = one.read.form !== 'name' && one.read.form !== 'bio';
  const plain =
    placed(one, signs.isAhead) + 1.2 * signs.given - signs.odd - signs.credit + 0.9 * signs.support;
  const bare = isIntroduced ? 0 : 3 * signs.subject + 1.5 * Number(signs.hasRival);
  return (
    plain +
    0.5 * Number(signs.exact) +
    1.5 * Number(signs.isSignOff) -
    2 * Number(one.isTeaser) -
    1.5 * Number(signs.isDoubled) -
    (isIntroduced ? 0.75 : 1.5) * Number(signs.isOutlet) -
    0.2 * Math.min(8, one.read.others) -
    (isIntroduced ? 0.5 * signs.subject : bare)
  );
}

type Zone = Named['place']['zone'];
type Odds = Readonly<Record<Zone, { readonly near: number; readonly far: number }>>;

/** So many lines from the headline, or from the end of the text, are near. */
const NEAR: Readonly<Record<'introduced' | 'bare' | 'bio', Readonly<Record<Zone, number>>>> = {
  introduced: { head: 8, above: 4, text: 0, below: 3 },
  bare: { head: 0, above: 2, text: 0, below: 2 },
  bio: { head: 0, above: 0, text: 0, below: 8 },
};

const PLACED: Readonly<Record<keyof typeof NEAR, Odds>> = {
  introduced: {
    head: { near: 2, far: 0 },
    above: { near: -0.5, far: -2.5 },
    text: { near: -2.5, far: -2.5 },
    below: { near: -0.5, far: -2.5 },
  },
  bare: {
    head: { near: -1.5, far: -1.5 },
    above: { near: -2.5, far: -3 },
    text: { near: -3, far: -3 },
    below: { near: -2, far: -3 },
  },
  bio: {
    head: { near: -3, far: -3 },
    above: { near: -3, far: -3 },
    text: { near: -2.5, far: -2.5 },
    below: { near: -0.5, far: -1 },
  },
};
/** Of a portrait's description, or a pointer to more by the author: below the headline, and elsewhere. */
const POINTED = { head: 1, elsewhere: -0.5 };

/** Of introduced names far below the headline, where no line of the text stands before them. */
const AHEAD = 1;

/** By how and where the line names them. */
function placed({ read: { form }, place: { zone, distance } }: Named, isAhead: boolean): number {
  if (form === 'portrait' || form === 'more')
    return zone === 'head' ? POINTED.head : POINTED.elsewhere;
  const how = form === 'name' ? 'bare' : form === 'bio' ? 'bio' : 'introduced';
  if (how === 'introduced' && zone === 'text' && isAhead) return AHEAD;
  const odds = PLACED[how][zone];
  return distance <= NEAR[how][zone] ? odds.near : odds.far;
}
