/** The levels of `data` of which collections are written one entry to a line; those below are in flow style. */
const OPEN_LEVELS = 3;
const STEP = '  ';

/**
 * `data` (records, lists, strings, whole numbers; what is undefined is left out) as YAML, character for character as the
 * `yaml` library writes it, which builds a tree of nodes first and takes many times as long. Strings are double-quoted
 * and keys, which must need no quotes, are plain, so that no reader takes a value for a date, a number, a truth value
 * or an octal. Collections are written in flow style, without spaces within brackets, one to a line, from the third level of
 * `data` on: `backfile:` and its own maps stay open.
 */
export function writeYaml(data: object): string {
  return `${open(data, '', 1)}\n`;
}

function open(value: object, indent: string, level: number): string {
  const entries = Array.isArray(value)
    ? value.map((one) => `- ${openValue(one, `${indent}${STEP}`, level + 1).trimStart()}`)
    : Object.entries(value).flatMap(([key, one]) =>
        one === undefined ? [] : [`${key}:${openValue(one, `${indent}${STEP}`, level + 1)}`],
      );
  if (entries.length === 0) return flow(value);
  return entries.join(`\n${indent}`);
}

/** With the space or line break before it. */
function openValue(value: unknown, indent: string, level: number): string {
  const isOpen = level <= OPEN_LEVELS && typeof value === 'object' && value !== null;
  return isOpen ? `\n${indent}${open(value, indent, level)}` : ` ${flow(value)}`;
}

/** All on one line. */
function flow(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${value.map(flow).join(', ')}]`;
  const entries: string[] = [];
  for (const [key, one] of Object.entries(value)) {
    if (one !== undefined) entries.push(`${key}: ${flow(one)}`);
  }
  return entries.length === 0 ? '{}' : `{${entries.join(', ')}}`;
}

/** Line breaks of YAML 1.1, and what some of its readers refuse or do not show. */
const UNSAFE = /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\uffff]/g;

function quote(text: string): string {
  return JSON.stringify(text).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
