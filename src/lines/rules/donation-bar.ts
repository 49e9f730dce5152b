import type { Sight, View } from '../page.ts';
import type { LineRule } from '../rule.ts';

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
    if (view.open.filter(isAmount).length < FEWEST) return;
    for (const group of groups(view)) {
      const amounts = group.filter(isAmount).length;
      if (amounts < FEWEST) continue;
      if (group.every((sight) => !sight.sentence && sight.look.wordCount <= CAPTION)) {
        yield* group.map((sight) => sight.at);
      }
    }
  },
};

function isAmount({ text, look }: Sight): boolean {
  return text.length <= 20 && look.digits > 0 && AMOUNT.test(text);
}

/** Open lines above or below all running text, in stretches without a blank line. */
function groups({ open }: View): readonly (readonly Sight[])[] {
  const first = open.find(({ prose }) => prose)?.at ?? 0;
  const last = open.findLast(({ prose }) => prose)?.at ?? 0;
  const found: Sight[][] = [];
  let before = -1;
  for (const sight of open) {
    if (sight.at >= first && sight.at <= last) continue;
    const group = found.at(-1);
    if (group !== undefined && !sight.gap && sight.at === before + 1) group.push(sight);
    else found.push([sight]);
    before = sight.at;
  }
  return found;
}
