import { creditOf, mayHaveCredit } from '../credit.ts';
import { labelled } from '../labels.ts';
import { eachLine, type LineRule } from '../rule.ts';
import { namesAuthor } from '../signs.ts';
import { CAPTION_LABELS } from '../vocabulary.ts';

const LONGEST = 700;

export const captionLabel: LineRule = {
  name: 'caption/label',
  role: 'caption',
  why: 'The text of a picture, labelled as such.',
  find: eachLine(({ text, look }) => {
    if (text.length > LONGEST || look.beginning(CAPTION_LABELS) === 0) return false;
    const words = text.startsWith('[') ? text.slice(1) : text;
    const start = labelled(words, CAPTION_LABELS);
    return start !== null && !/^\p{Ll}/u.test(words.slice(start, start + 2));
  }),
};

export const captionCredit: LineRule = {
  name: 'caption/credit',
  role: 'caption',
  why: "The text of a picture: it ends with the photographer's or the agency's name.",
  find: eachLine(({ at, text, look }, view) => {
    if (text.length > LONGEST || !mayHaveCredit(look) || creditOf(text) === null) return false;
    // `By Nellie Bly (AFP)` above the text: wire copy names its author so.
    return !(at < view.firstProse() && namesAuthor(text));
  }),
};
