import { startsPlain } from './characters.ts';
import type { Outline } from './headline-outline.ts';
import type { HeadlineRow } from './headline-row.ts';
import { SIGNS } from './marks.ts';
import type { Sight } from './page.ts';
import { finalMark, isUpper, startsSmall } from './sentence.ts';
import { CREDIT_LABELS, PICTURE_CREDITS, RELATED, SHARING } from './vocabulary.ts';
import { WITHOUT_SPACES } from './wide.ts';

export type FormFeature =
  | 'length'
  | 'short'
  | 'few'
  | 'first'
  | 'stop'
  | 'colon'
  | 'small'
  | 'capitals'
  | 'bullet'
  | 'pointer'
  | 'credit'
  | 'menu'
  | 'question'
  | 'quote'
  | 'long'
  | 'stutter'
  | 'glued';

/** Two words written as one, as where a menu's markup was lost. */
const GLUED = /\p{Ll}\p{Lu}/gu;
const MENU = / [|›»/•·] .* [|›»/•·] | {3,}/;
/** What a menu has between its entries. */
const BETWEEN = SIGNS.bar | SIGNS.slash;
const QUOTE = /^["“„«‘']/;

/** The line by itself. */
export function formFeatures(row: HeadlineRow, sight: Sight, outline: Outline): void {
  const { at, text } = sight;
  const look = sight.look;
  // Where no spaces part words, a character says as much as two letters.
  const size = text.length * (text.charCodeAt(0) < WITHOUT_SPACES ? 1 : 2);
  row.add('length', Math.min(size, 80) / 80);
  row.add('short', Math.max(0, 1 - size / 30));
  row.addIf('few', look.wordCount < 3);
  row.addIf('first', at === 0);
  row.addIf('stop', '.,;。、।'.includes(finalMark(text)));
  row.addIf('colon', text.endsWith(':'));
  row.addIf('small', startsSmall(text));
  row.addIf('capitals', !look.hasSmall && isUpper(text));
  row.addIf('bullet', outline.bullets[at] === 1);
  row.addIf('pointer', look.begins(RELATED) || look.begins(SHARING));
  row.addIf(
    'credit',
    (look.signs & SIGNS.copyright) !== 0 || look.has(CREDIT_LABELS) || look.has(PICTURE_CREDITS),
  );
  row.addIf('menu', ((look.signs & BETWEEN) !== 0 || look.spaces > 2) && MENU.test(text));
  row.addIf('question', text.endsWith('?'));
  row.addIf('quote', !startsPlain(text) && QUOTE.test(text));
  row.add('long', Math.max(0, Math.min(1, (size - 100) / 100)));
}

/** How its words are written: read character by character, word by word. */
export function spellingFeatures(row: HeadlineRow, sight: Sight): void {
  const { wordCount, different } = sight.look;
  row.add('stutter', 1 - different / Math.max(1, wordCount));
  row.add('glued', Math.min(2, sight.text.match(GLUED)?.length ?? 0) / 2);
}
