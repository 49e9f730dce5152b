import type { CslDate, CslItem } from './csl.ts';

/**
 * An item with other words in place of those that no style looks into: what a citation says of one item it says of every
 * other of the same form, with that one's words in these places.
 */
export interface Form {
  readonly item: CslItem;
  /** As HTML, by what stands in their places. */
  readonly words: ReadonlyMap<string, string>;
}

/** A citation of a form: text, what stands for words, text, and so on; it ends with text. */
export type Template = readonly string[];

/**
 * Words that styles leave as they are, but for what `IN_HTML` has: letters, digits, and between these what stands within
 * sentences. Where a mark ends them, styles let it meet their own; quotation marks and spaces before marks they change; words
 * without a letter of the basic alphabet they set otherwise.
 */
const PLAIN =
  /^(?=.*[A-Za-z])[\dA-Za-zÀ-ÖØ-öø-ž](?:(?:[\dA-Za-zÀ-ÖØ-öø-ž.,/$%()+=@&<>-]|(?<=[A-Za-z])['’](?=[A-Za-z])| (?=[\dA-Za-zÀ-ÖØ-öø-ž$(<&+-]))*[\dA-Za-zÀ-ÖØ-öø-ž])?$/;
/** Addresses that nothing has to be made of for HTML. */
const ADDRESS = /^https?:\/\/[\dA-Za-z](?:[\dA-Za-z./_~%=?-]*[\dA-Za-z/])?$/;

/** What stands for words with an apostrophe, which the library takes apart there, and for words without. */
const TITLE = ["Qx'title", 'Qxtitle'] as const;
const OUTLET = ["Qx'outlet", 'Qxoutlet'] as const;
const ADDRESSES = { URL: 'http://qxurl.example/', archive_location: 'http://qxplace.example/' };
const YEAR = 7777;
const DAY = 28;

const IN_HTML: Readonly<Record<string, string>> = {
  '&': '&#38;',
  '<': '&#60;',
  '>': '&#62;',
  "'": '’',
};

/** The form of an item. What a style may look into is part of it: names, the month, words that are not plain. */
export function formOf(item: CslItem): Form {
  const words = new Map<string, string>();
  const instead = (value: string | undefined, [broken, whole]: typeof TITLE | typeof OUTLET) => {
    if (value === undefined || !PLAIN.test(value)) return value;
    const name = /['’]/.test(value) ? broken : whole;
    words.set(html(name), html(value));
    return name;
  };
  const address = (name: keyof typeof ADDRESSES) => {
    const value = item[name];
    if (value === undefined || !ADDRESS.test(value)) return value;
    words.set(ADDRESSES[name], value);
    return ADDRESSES[name];
  };
  return {
    item: {
      ...item,
      title: instead(item.title, TITLE),
      'container-title': instead(item['container-title'], OUTLET),
      URL: address('URL'),
      archive_location: address('archive_location'),
      issued: item.issued && issuedInstead(item.issued, words),
    },
    words,
  };
}

/** One day or month or year: of two the style says what they share but once. */
function issuedInstead(issued: CslDate, words: Map<string, string>): CslDate {
  const [[year, month, day], last] = issued['date-parts'];
  if (last !== undefined || year === undefined || year < 1000) return issued;
  words.set(String(YEAR), String(year));
  if (day !== undefined) words.set(String(DAY), String(day));
  const parts = [YEAR, month, day === undefined ? undefined : DAY];
  return { ...issued, 'date-parts': [parts.filter((part) => part !== undefined)] };
}

/** Tells a form from any other. */
export function keyOf({ item: { id: _, ...item } }: Form): string {
  return JSON.stringify(item);
}

/**
 * The citation of a form's item as one of the form. Null where something that stands for words is not in it just once: other
 * words of the item hold it, too.
 */
export function templateOf(citation: string, { words }: Form): Template | null {
  const names = [...words.keys()];
  if (names.length === 0) return [citation];
  const parts = citation.split(new RegExp(`(${names.map(literally).join('|')})`));
  const found = new Set(parts.filter((_, index) => index % 2 === 1));
  return found.size === names.length && parts.length === 2 * names.length + 1 ? parts : null;
}

/** The citation of an item of the form. */
export function filled(template: Template, { words }: Form): string {
  return template.map((part, index) => (index % 2 === 1 ? words.get(part) : part)).join('');
}

function html(words: string): string {
  return words.replace(/[&<>']/g, (sign) => IN_HTML[sign] ?? sign);
}

function literally(words: string): string {
  return words.replace(/[/.?]/g, '\\$&');
}
