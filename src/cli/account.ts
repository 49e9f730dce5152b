import { fieldReason } from '../article/fields.ts';
import { givenKeep } from '../lines/rules/given.ts';
import { removalReason } from '../lines/rules.ts';
import type { DateSpan, Evidence, Fields, Line, Notice, Processed, Sourced } from '../model.ts';
import { describe } from '../text/notices.ts';
import { plural, safe, safeLine } from './terminal.ts';

type Paint = (style: 'bold' | 'dim' | 'green' | 'red' | 'yellow', text: string) => string;

/** The fields in the order in which a reader meets them. */
const FIELDS = [
  'title',
  'standfirst',
  'byline',
  'outlet',
  'agency',
  'published',
  'place',
  'language',
  'url',
  'note',
] as const satisfies readonly (keyof Fields)[];

/**
 * What Backfile made of one file, for a person, line by line: every line of the original with its role and the rule
 * that decided, every removal's reason, every field with its basis and the words that justify it. Nothing of the file
 * can act on the terminal.
 */
export function* account(processed: Processed, paint: Paint): Generator<string> {
  const { article, lines, mentions, notices } = processed;
  yield paint('bold', safeLine(article.path));
  yield `${plural(article.size, 'byte')}, ${article.encoding} (${article.encodingBasis}), sha256 ${article.sha256}`;
  yield `id ${article.id}`;
  yield* noticeLines(notices, paint);
  yield '';
  yield* lineTable(lines, paint);
  yield '';
  yield* reasons(lines);
  yield paint('bold', 'Fields');
  for (const name of FIELDS) yield* fieldLines(name, article.fields[name], lines, paint);
  yield '';
  yield paint('bold', mentions.length === 0 ? 'No dated mentions' : 'Dated mentions');
  for (const { span, words, type, value, rule } of mentions) {
    yield `  line ${lineOf(lines, span.start)}: "${safeLine(words)}" ${type} ${safeLine(value)} (${rule})`;
  }
}

function* noticeLines(notices: readonly Notice[], paint: Paint): Generator<string> {
  for (const notice of notices) yield paint('yellow', safe(describe(notice)));
}

function* lineTable(lines: readonly Line[], paint: Paint): Generator<string> {
  const digits = String(lines.at(-1)?.number ?? 0).length;
  const role = Math.max(4, ...new Set(lines.map((line) => line.role.length)));
  const rule = Math.max(4, ...new Set(lines.map((line) => line.rule.length)));
  const row = (number: string, ...cells: readonly [string, string, string]) =>
    `${number.padStart(Math.max(4, digits))}  ${cells[0].padEnd(role)}  ${cells[1].padEnd(rule)}  ${cells[2]}`.trimEnd();
  yield paint('bold', row('Line', 'Role', 'Rule', 'Words'));
  for (const line of lines) {
    const text = row(String(line.number), line.role, line.rule, safeLine(line.words.text));
    yield line.role === 'boilerplate'
      ? paint('red', text)
      : line.role === 'blank'
        ? paint('dim', text)
        : text;
  }
}

/** Each rule that removed a line, and a person's word that kept one, once, in the order of the text. */
function* reasons(lines: readonly Line[]): Generator<string> {
  const rules = new Set(
    lines
      .filter(({ role, rule }) => role === 'boilerplate' || rule === givenKeep.name)
      .map(({ rule }) => rule),
  );
  if (rules.size === 0) return;
  yield rules.has(givenKeep.name) ? 'Why lines were removed or kept' : 'Why lines were removed';
  for (const rule of rules) yield `  ${rule}: ${removalReason(rule)}`;
  yield '';
}

function* fieldLines(
  name: string,
  field: Sourced<string | DateSpan>,
  lines: readonly Line[],
  paint: Paint,
): Generator<string> {
  const label = `  ${name.padEnd(11)}`;
  if (field.basis === 'unknown') {
    yield `${label}${paint('dim', 'unknown')}`;
    return;
  }
  const value = typeof field.value === 'string' ? field.value : field.value.edtf;
  const caveat = field.caveat === null ? '' : ` (${field.caveat})`;
  yield `${label}${paint('green', field.basis)}: ${safeLine(value)}${caveat}`;
  yield `${' '.repeat(13)}${field.rule}: ${fieldReason(field.rule)}`;
  for (const one of field.evidence) {
    const why = one.rule === undefined ? '' : ` – ${fieldReason(one.rule)}`;
    yield `${' '.repeat(13)}${place(one, lines)}: "${safeLine(one.words)}"${why}`;
  }
}

function place(evidence: Evidence, lines: readonly Line[]): string {
  switch (evidence.in) {
    case 'file':
      return `${safeLine(evidence.path)}, line ${evidence.line}`;
    case 'article':
      return `article ${evidence.article}`;
    default:
      return `line ${lineOf(lines, evidence.span.start)}`;
  }
}

/** Number of the line that holds `offset`; the lines' spans rise. */
function lineOf(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle]?.span.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return lines[low]?.number ?? 1;
}
