import type { Parser } from '../found.ts';
import { ANY_YEAR, END, GAP, START, type Vocabulary, YEAR } from '../vocabulary.ts';

/** `September 2018`, `Sept. 2018`, `September, 2018`, `September of 2018`. Not `may 2018` nor `May 2018 be`. */
export function monthYear({ language, of, month, monthNumber }: Vocabulary): Parser {
  const verb = `(?:(?=(?<verb>${GAP}(?:${language.notAfterMonth.join('|')})${END}))|)`;
  return {
    name: 'month-year',
    needs: ANY_YEAR,
    pattern: new RegExp(`${START}(?<month>${month}),?${GAP}${of}${YEAR}${END}${verb}`, 'giu'),
    read({ year, month: name = '', verb: following }) {
      const found = monthNumber(name);
      const word = name.toLowerCase().replace('.', '');
      const isOtherWord = name.startsWith(word.charAt(0)) || following !== undefined;
      if (found === null || (language.ambiguous.includes(word) && isOtherWord)) return null;
      return { year: Number(year), month: found };
    },
  };
}
