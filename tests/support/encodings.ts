import type { Case } from './cases.ts';
import { swapped, wide } from './decoding.ts';
import { encode } from './encoder.ts';

/** Each case of `tests/cases/encodings` with the encodings in which texts of its language are found. */
export const IN_THE_WILD: Readonly<Record<string, readonly string[]>> = {
  chinese: ['gbk'],
  czech: ['windows-1250'],
  english: ['windows-1252'],
  french: ['windows-1252'],
  german: ['windows-1252'],
  hebrew: ['windows-1255'],
  hungarian: ['windows-1250'],
  japanese: ['shift_jis', 'euc-jp'],
  korean: ['euc-kr'],
  polish: ['windows-1250'],
  russian: ['windows-1251', 'koi8-r'],
  taiwanese: ['big5'],
  ukrainian: ['windows-1251'],
};

/** What else stands in a file of over a kilobyte: nothing, menus in plain ASCII, the markup of a page. */
const SETTINGS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) =>
    `${'Home\nNews\nSport\nShare this article\n'.repeat(8)}\n${text}\n(c) 2009 example.org\n`,
  (text) => `<html><body><p>${text.replaceAll('\n\n', '</p>\n<p>')}</p></body></html>\n`,
];

export interface Sample {
  readonly text: string;
  readonly bytes: Uint8Array;
  /** Its encoding, as a report names it. */
  readonly name: string;
}

/** The texts of a case, each beginning with another of its paragraphs, in every setting and every encoding. */
export function* samplesOf(folder: Case): Generator<Sample> {
  const paragraphs = folder.read('input.txt').trim().split('\n\n');
  for (const start of paragraphs.keys()) {
    const whole = [...paragraphs.slice(start), ...paragraphs.slice(0, start)].join('\n\n');
    for (const setting of SETTINGS) {
      const text = setting(whole);
      for (const label of IN_THE_WILD[folder.name] ?? [])
        yield { ...encoded(text, label), name: label };
      yield { text, bytes: wide(text), name: 'utf-16le' };
      yield { text, bytes: swapped(text), name: 'utf-16be' };
      yield { text, bytes: wide(`\ufeff${text}`), name: 'utf-16le with a mark' };
      yield { text, bytes: swapped(`\ufeff${text}`), name: 'utf-16be with a mark' };
    }
  }
}

/** KOI8-R has no quotation marks and no dashes; people wrote those of ASCII. */
function encoded(text: string, label: string): Pick<Sample, 'text' | 'bytes'> {
  const fitting = label === 'koi8-r' ? text.replace(/[«»]/g, '"').replaceAll('—', '-') : text;
  return { text: fitting, bytes: encode(fitting, label) };
}
