import { inverted } from './authors.ts';
import { agreed } from './certain.ts';
import type { CslItem, CslName } from './csl.ts';

/** What TeX would take for a command, as it is written for TeX. */
const SPELT: Readonly<Record<string, string>> = {
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\\': '\\textbackslash{}',
};

/** What would end an address that is written as it stands, percent-encoded. */
const IN_ADDRESS: Readonly<Record<string, string>> = { '{': '%7B', '}': '%7D', '\\': '%5C' };

/**
 * The item as an entry of BibTeX (https://www.bibtex.com/g/bibtex-format/) in UTF-8, labelled with the article's id.
 * BibTeX cannot say that a date is uncertain or lies between two: the entry has of it what is certain, and `note` says
 * the rest. Our own: the library's writer either loses every letter that TeX has no command for, or escapes nothing.
 */
export function bibtex(item: CslItem, note: string): string {
  const [year, month, day] = agreed(item.issued);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', item.author?.map(nameOf).join(' and ')],
    // In braces of its own, so that no style puts its capitals in small letters.
    ['title', item.title === undefined ? undefined : `{${escaped(item.title)}}`],
    ['journal', item['container-title'] && escaped(item['container-title'])],
    ['year', year === undefined ? undefined : String(year).padStart(4, '0')],
    ['month', month?.toString()],
    ['day', day?.toString()],
    ['language', item.language],
    [
      'url',
      (item.URL ?? item.archive_location)?.replace(/[{}\\]/g, (sign) => IN_ADDRESS[sign] ?? sign),
    ],
    ['note', escaped(note)],
  ];
  const written = fields.flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [`  ${key} = {${value}},\n`],
  );
  return `@article{${item.id},\n${written.join('')}}\n`;
}

function nameOf(name: CslName): string {
  const { literal, given, family, suffix, 'non-dropping-particle': particle } = name;
  if (literal !== undefined) return `{${escaped(literal)}}`;
  if (suffix === undefined) return escaped(inverted(name));
  const last = [particle, family].filter((part) => part !== undefined).join(' ');
  return escaped([last, suffix, given ?? ''].join(', '));
}

function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[&%$#_{}~^\\]/g, (sign) => SPELT[sign] ?? sign);
}
