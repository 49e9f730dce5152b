import type { Evidence, Line } from '../../model.ts';
import { type FieldRule, type Found, found, type Material, stated } from '../material.ts';
import { metaLines } from '../meta-lines.ts';

const FRONT_MATTER = 'front-matter:';

/**
 * A fact of the front matter, under the first of the names whose value `read` can make something of.
 * @param names keys in lower case, without spaces, hyphens and underlines: `sitename` is `site_name`, `Site name`, …
 */
export function givenInFrontMatter(
  names: readonly string[],
  read: (value: string, material: Material) => string | null = unlinked,
): FieldRule<string> {
  return {
    name: 'given/front-matter',
    why: "A person wrote it at the head of the article's file.",
    find: (material) => {
      if (metaLines(material.lines).length === 0) return null;
      const lines = linesByName(material);
      for (const name of names) {
        const fact = readLine(material, lines.get(name), read);
        if (fact !== null) return fact;
      }
      return null;
    },
  };
}

function linesByName({ lines }: Material): ReadonlyMap<string, Line> {
  const byName = new Map<string, Line>();
  for (const line of metaLines(lines)) {
    if (!line.hint.name.startsWith(FRONT_MATTER)) continue;
    const name = line.hint.name
      .slice(FRONT_MATTER.length)
      .toLowerCase()
      .replace(/[\s_-]+/g, '');
    if (line.words.text !== '' && !byName.has(name)) byName.set(name, line);
  }
  return byName;
}

function readLine(
  material: Material,
  line: Line | undefined,
  read: (value: string, material: Material) => string | null,
): Found<string> | null {
  const fact = line === undefined ? null : stated(material, line.words);
  const value = fact === null ? null : read(fact.value, material);
  if (line === undefined || fact === null || value === null || value === '') return null;
  const [evidence] = fact.evidence;
  const isWhole = value.split(/[\s,;]+/).every((word) => evidence.words.includes(word));
  return found('given', value, isWhole ? evidence : wholeLine(material, line));
}

/** Of a name whose parts stand in another order than they are read. */
function wholeLine({ decoded }: Material, { span: { start, end } }: Line): Evidence {
  const raw = decoded.text.slice(start, end);
  const words = raw.trim();
  const from = start + raw.length - raw.trimStart().length;
  return { in: 'text', span: { start: from, end: from + words.length }, words };
}

/** `[[People/Jane Doe|Jane Doe]]` as Obsidian links its notes, `[Jane Doe](…)` as Markdown does: the words shown. */
export function unlinked(value: string): string {
  return value
    .replace(/\[\[([^[\]]{1,500})\]\]/g, (_, inner: string) => inner.split('|').at(-1) ?? inner)
    .replace(/\[([^[\]]{1,500})\]\([^()\s]{1,2000}\)/g, '$1')
    .trim();
}

/** The words of what is no web address: tools put either under `source`. */
export function nameOnly(value: string): string | null {
  const name = unlinked(value);
  return /^(?:https?:\/\/|www\.)/i.test(name) ? null : name;
}

/** The web address that stands there, alone or as the target of a link. */
export function addressOnly(value: string): string | null {
  const target = /^\[[^[\]]{0,500}\]\((https?:\/\/[^\s()]+)\)$/i.exec(value)?.[1] ?? value;
  const isWeb = /^https?:\/\/[^\s<>"]+$/i.test(target) && URL.canParse(target);
  return isWeb ? target : null;
}

/** Several names with commas between them; of `Doe, Jane; Roe, John`, as bibliographies sort them, in reading order. */
export function people(value: string): string {
  const names = unlinked(value);
  if (!names.includes(';')) return names;
  return names
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => /^([^,]+), *([^,]+)$/.exec(name)?.slice(1).reverse().join(' ') ?? name)
    .join(', ');
}
