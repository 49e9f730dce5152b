import type { Feature, Sign } from './features.ts';
import { type Look, lookOf } from './look.ts';
import { BULLET, type Setting } from './setting.ts';

/** Of a line outside the page: below every share. */
const NONE: Look = {
  ...lookOf(''),
  ending: -1,
  capitals: -1,
  shouted: -1,
  running: -1,
  address: -1,
  furniture: -1,
};

export function lookAt({ looks }: Setting, index: number): Look {
  return looks[index] ?? NONE;
}

function ofLook(name: string, sign: Sign, of: (look: Look) => number): Feature {
  return { name, sign, of: (setting, index) => of(lookAt(setting, index)) };
}

function ofText(name: string, sign: Sign, pattern: RegExp): Feature {
  const of = ({ units }: Setting, index: number) =>
    pattern.test(units[index]?.text ?? '') ? 1 : 0;
  return { name, sign, of };
}

const number = ({ words }: Look) => Math.max(1, words.length);

/** What a line shows by itself. */
export const LINE_FEATURES: readonly Feature[] = [
  ofLook('length', 'length', ({ length }) => Math.log1p(length)),
  ofLook('words', 'length', ({ words }) => words.length),
  ofLook('word-length', 'words', ({ wordLength }) => wordLength),
  ofLook('ends-sentence', 'ending', ({ ending }) => (isSentenceEnd(ending) ? 1 : 0)),
  ofLook('ending', 'ending', ({ ending }) => ending),
  ofLook('capitals', 'words', ({ capitals }) => capitals),
  ofLook('shouted', 'words', ({ shouted }) => shouted),
  ofLook('running', 'words', ({ running }) => running),
  ofLook('address', 'words', ({ address }) => address),
  ofLook('furniture', 'words', ({ furniture }) => furniture),
  ofLook('commas', 'marks', (look) => look.marks.commas / number(look)),
  ofLook('separators', 'marks', (look) => look.marks.separators / number(look)),
  ofLook('digits', 'marks', ({ marks, length }) => marks.digits / Math.max(1, length)),
  ofLook('quotes', 'marks', ({ marks }) => marks.quotes),
  ofLook('brackets', 'marks', ({ marks }) => marks.brackets),
  ofLook('questions', 'marks', ({ marks }) => marks.questions),
  ofLook('stops', 'length', ({ marks }) => marks.stops),
  ofText('bullet', 'marks', BULLET),
  ofText('address-of-web', 'marks', /https?:|www\.|@\w|\.com/),
  ofText('starts-lower', 'words', /^\p{Ll}/u),
  ofText('starts-quote', 'marks', /^["“„«'‘]/),
  ofText('year', 'marks', /(?:19|20)\d\d(?!\d)/),
  ofText('clock', 'marks', /\d[:.]\d\d/),
  ofText('dots', 'ending', /\.\.\.|…/),
  ofText('colon', 'marks', /:/),
  ofText('hash', 'marks', /[#@]\w/),
  ofText('no-lower', 'words', /^[^a-z]*$/),
  ofText('name', 'words', /^(?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}.'’-]+$/u),
];

export function isSentenceEnd(ending: number): boolean {
  return (ending >= 1 && ending <= 3) || ending === 6;
}
