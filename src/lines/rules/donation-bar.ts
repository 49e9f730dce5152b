import type { Sight, View } from '../page.ts';
import { isOutside, type LineRule } from '../rule.ts';

const AMOUNT = /^(?:\p{Sc} ?\d[\d.,]*|\d[\d.,]* ?\p{Sc})$/u;
const FEWEST = 3;
/** A caption of the bar has at most this many words. */
const CAPTION = 6;

/** Sums of money, each on its own line, one below the other: the scale of a progress bar. */
export const donationBar: LineRule = {
  name: 'donation-bar',
  role: 'boilerplate',
  why: 'A bar that shows how much has been donated.',
  *find(view) {
    for (const group of groups(view)) {
      const amounts = group.filter(({ text }) => text.length <= 20 && AMOUNT.test(text)).length;
      if (amounts < FEWEST) continue;
      if (group.every((sight) => !sight.sentence && sight.words().length <= CAPTION)) {
        yield* group.map((sight) => sight.at);
      }
    }
  },
};

/** Open lines outside the running text, in stretches without a blank line. */
function groups(view: View): readonly (readonly Sight[])[] {
  const found: Sight[][] = [];
  let last = -1;
  for (const sight of view.open) {
    if (!isOutside(sight, view)) continue;
    const group = found.at(-1);
    if (group !== undefined && !sight.gap && sight.at === last + 1) group.push(sight);
    else found.push([sight]);
    last = sight.at;
  }
  return found;
}
