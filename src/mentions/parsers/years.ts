import { fixed, NOTHING } from '../meanings.ts';
import type { Parser, Reading } from '../parser.ts';
import type { Match } from '../pattern.ts';

/** `the 1980s`, `the '80s`, `the nineteen eighties`, `the early eighties`. Not `in my twenties`, `in his 30s`, `temperatures in the 80s`. */
export const decade: Parser = {
  name: 'decade',
  patterns: [
    'the? hundreds=(number|day) hyphen? name=decade',
    'the name=decade',
    '(?<=phase hyphen?) name=decade',
    'figures=decade',
  ],
  read(match) {
    const part = match.has('name') ? 'name' : 'figures';
    if (match.has('hundreds')) return ofHundreds(match);
    const words = match.text(part);
    const year = match.number(part);
    const isName = part === 'figures' && !/\d/.test(words);
    if (isName || (year < 100 && !/^['’]/.test(words))) return { meaning: NOTHING };
    const index = Math.floor((year < 100 ? year + 1900 : year) / 10);
    // `the 1900s` are a century, `the 2000s` ten years.
    if (year >= 1000 && year < 2000 && year % 100 === 0) {
      return { meaning: fixed({ unit: 'century', index: year / 100 }) };
    }
    return { meaning: fixed({ unit: 'decade', index }) };
  },
};

/** `the nineteen eighties`. */
function ofHundreds(match: Match): Reading | null {
  const hundreds = match.number('hundreds');
  const isYear = hundreds >= 11 && hundreds <= 20 && !/\d/.test(match.text('name'));
  if (!isYear) return null;
  return {
    meaning: fixed({
      unit: 'decade',
      index: hundreds * 10 + (Math.floor(match.number('name') / 10) % 10),
    }),
  };
}

/** `the 20th century`, whose years begin with 19. */
export const century: Parser = {
  name: 'century',
  patterns: ['the? ordinal=ordinal hyphen? unit=unit'],
  read(match) {
    const unit = match.word('unit');
    if (unit !== 'century' && unit !== 'millennium') return null;
    const index = match.number('ordinal') - 1;
    return index < (unit === 'century' ? 10 : 1) ? null : { meaning: fixed({ unit, index }) };
  },
};
