import type { Archive, DateSpan } from '../../src/model.ts';
import { inWords } from '../../src/text/dates.ts';
import { pageLanguage } from './language.ts';

/** A date in words; machines read it where it is a day, a month or a year. An interval HTML cannot say. */
export function When({ date, archive }: { readonly date: DateSpan; readonly archive: Archive }) {
  const words = dateWords(date, archive);
  return date.edtf.includes('/') ? (
    <span class="when">{words}</span>
  ) : (
    <time class="when" datetime={date.edtf}>
      {words}
    </time>
  );
}

/** The date in words, in the pages' own language. */
export function dateWords(date: DateSpan, archive: Archive): string {
  return inWords(date, pageLanguage(archive));
}
