import { startsPlain } from '../characters.ts';
import type { Look } from '../look.ts';
import { SIGNS } from '../marks.ts';
import { isSentenceEnd, startsSmall } from '../sentence.ts';
import type { Row } from './row.ts';
import { BULLET } from './setting.ts';

const ADDRESS = /https?:|www\.|@\w|\.com/;
const QUOTE = /^["“„«‘']/;
const YEAR = /(?:19|20)\d\d(?!\d)/;
const CLOCK = /\d[:.]\d\d/;
const DOTS = /\.\.\.|…/;
const HANDLE = /[#@]\w/;
const NAME = /^(?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}.'’-]+$/u;

/** What a line shows by itself. */
export function lineFeatures(row: Row, look: Look): void {
  const words = Math.max(1, look.count);
  row.add('length', 'length', Math.log1p(look.length));
  row.add('words', 'length', look.count);
  row.add('word-length', 'words', look.wordLength);
  row.add('ends-sentence', 'ending', isSentenceEnd(look.ending) ? 1 : 0);
  row.add('ending', 'ending', look.ending);
  row.add('capitals', 'words', look.capitals);
  row.add('shouted', 'words', look.shouted);
  row.add('running', 'words', look.running);
  row.add('address', 'words', look.address);
  row.add('furniture', 'words', look.furniture);
  row.add('commas', 'marks', look.commas / words);
  row.add('separators', 'marks', look.separators / words);
  row.add('digits', 'marks', look.digits / Math.max(1, look.length));
  row.add('quotes', 'marks', look.quotes);
  row.add('brackets', 'marks', look.brackets);
  row.add('questions', 'marks', look.questions);
  row.add('stops', 'length', look.stops);
  signFeatures(row, look);
  formFeatures(row, look);
}

/** What its signs and figures form. None is looked for in a line that cannot have it. */
function signFeatures(row: Row, { text, signs, digits, mayHaveAddress }: Look): void {
  const hasHandle = (signs & SIGNS.handle) !== 0;
  const isAddress = (mayHaveAddress || hasHandle) && ADDRESS.test(text);
  const isPlain = startsPlain(text);
  row.add('bullet', 'marks', Number(!isPlain && BULLET.test(text)));
  row.add('address-of-web', 'marks', Number(isAddress));
  row.add('starts-lower', 'words', Number(startsSmall(text)));
  row.add('starts-quote', 'marks', Number(!isPlain && QUOTE.test(text)));
  row.add('year', 'marks', Number(digits >= 4 && YEAR.test(text)));
  row.add('clock', 'marks', Number(digits >= 3 && CLOCK.test(text)));
  row.add('dots', 'ending', Number((signs & SIGNS.dots) !== 0 && DOTS.test(text)));
  row.add('colon', 'marks', Number((signs & SIGNS.colon) !== 0));
  row.add('hash', 'marks', Number(hasHandle && HANDLE.test(text)));
}

function formFeatures(row: Row, { text, spaces, hasSmall }: Look): void {
  row.add('no-lower', 'words', Number(!hasSmall));
  row.add('name', 'words', Number(spaces >= 1 && spaces <= 3 && NAME.test(text)));
}
