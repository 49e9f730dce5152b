import type { Archive, DateSpan } from '../../src/model.ts';
import { interfaceOf } from '../../src/site/words.ts';
import { inWords } from '../../src/text/date-words.ts';
import { at } from '../../src/text/maps.ts';

interface WhenProps {
  readonly date: DateSpan;
  readonly archive: Pick<Archive, 'settings'>;
}

/** A date in words; machines read it where it is a day, a month or a year. An interval HTML cannot say. */
export function When({ date, archive }: WhenProps) {
  const words = dateWords(date, archive);
  return date.edtf.includes('/') ? <span>{words}</span> : <time datetime={date.edtf}>{words}</time>;
}

/** Words by language and date: pages name the same dates over and over, and to find the words takes long. */
const found = new Map<string, string>();

/** The date in words, in the pages' own language. */
export function dateWords(date: DateSpan, archive: WhenProps['archive']): string {
  const { language, words } = interfaceOf(archive);
  return at(found, `${language} ${date.edtf}`, () => inWords(date, language, words.dates));
}
