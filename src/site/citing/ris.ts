import { inverted } from './authors.ts';
import { agreed } from './certain.ts';
import type { CslItem, DateParts } from './csl.ts';

/**
 * The item as a record of RIS, as reference managers import it: a tag, two spaces, a hyphen and a value to a line.
 * Our own: the library's writer breaks long addresses in two and leaves out the authors of a newspaper's article.
 * Tags as EndNote lists them: https://en.wikipedia.org/wiki/RIS_(file_format).
 */
export function ris(item: CslItem, note: string): string {
  const issued = agreed(item.issued);
  const lines = [
    ['TY', 'NEWS'],
    ['ID', item.id],
    ...(item.author ?? []).map((name) => ['AU', inverted(name)]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PY', issued.length === 0 ? undefined : four(issued[0])],
    ['DA', issued.length === 0 ? undefined : slashed(issued)],
    ['LA', item.language],
    ['UR', item.URL ?? item.archive_location],
    ['DB', item.archive],
    ['N1', note === '' ? undefined : note],
  ];
  const written = lines.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`],
  );
  return `${written.join('')}ER  - \r\n`;
}

/** `2018/09/14/`: what is not known is left out, its slash is not. */
function slashed([year, month, day]: DateParts): string {
  const two = (part: number | undefined) =>
    part === undefined ? '' : String(part).padStart(2, '0');
  return `${four(year)}/${two(month)}/${two(day)}/`;
}

function four(year: number | undefined): string {
  return String(year ?? '').padStart(4, '0');
}

function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}
