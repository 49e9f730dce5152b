import type { Document, YAMLError } from 'yaml';
import { isAlias, isCollection, isScalar, visit } from 'yaml';
import type { Notice } from '../model.ts';
import { problem } from '../text/notices.ts';

/** Longest YAML read, in UTF-16 code units: facts are short, and a YAML file of megabytes can stall any parser. */
export const LONGEST_YAML = 65_536;

/** Syntax errors shown for one file: after a few, more only repeat the first in other words. */
const MOST_SYNTAX_ERRORS = 20;

/** The line, from 1, of an offset in the YAML, and that line's words. */
export type Place = (offset: number) => { readonly line: number; readonly words: string };

/**
 * True of YAML with more opening brackets, or more list marks on one line, than facts can need. The parser calls itself
 * for each; near the end of the stack V8 can abort the whole process, which no catch would stop.
 */
export function isTooDeep(text: string): boolean {
  return text.split(/[[{]/, 1001).length > 1000 || /^[ \t]*(?:[-?:][ \t]+){50}/m.test(text);
}

export function tooDeep(path: string, line: number): Notice {
  return problem(path, ...TOO_DEEP, { line });
}

const TOO_DEEP = [
  'lists or mappings too deep within each other',
  'Write "key: value" lines.',
] as const;

export function tooLong(path: string, line: number): Notice {
  return problem(
    path,
    `holds more than ${LONGEST_YAML} characters of YAML`,
    'Keep only the facts here; put the text of the article into the article.',
    { line },
  );
}

export function syntaxProblems(
  path: string,
  text: string,
  document: Document.Parsed,
  place: Place,
): readonly Notice[] {
  const found = [...document.errors, ...document.warnings];
  const shown = found
    .slice(0, MOST_SYNTAX_ERRORS)
    .map((error) => problem(path, ...explain(error, text), place(error.pos[0])));
  const more = found.length - shown.length;
  if (more > 0)
    shown.push(problem(path, `${more} more mistakes of YAML`, 'Mend the first ones first.'));
  return shown;
}

/** What is wrong and what to do, for the mistakes that people make; the parser's own words for the others. */
function explain(error: YAMLError, text: string): [what: string, remedy: string] {
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return ['this key stands twice', 'Keep one of the two.'];
    case 'MULTIPLE_DOCS':
      return ['more than one YAML document', 'Remove the line "---" and what follows it.'];
    case 'BLOCK_AS_IMPLICIT_KEY':
      return ['a colon and a space within a value', 'Put the value between double quotes.'];
    case 'BAD_SCALAR_START':
      return [
        `a value cannot begin with ${JSON.stringify(text.slice(...error.pos))}`,
        'Put the value between double quotes.',
      ];
    case 'TAB_AS_INDENT':
      return ['a tab before the key', 'Indent with spaces.'];
    case 'TAG_RESOLVE_FAILED':
      return ['a YAML tag, which has no meaning here', 'Remove the word that begins with "!".'];
    case 'RESOURCE_EXHAUSTION':
      return [...TOO_DEEP];
    default:
      return [
        `broken YAML: ${error.message}`,
        'Write one "key: value" on each line, and values with special signs between double quotes.',
      ];
  }
}

/** What YAML allows and facts have no use for: aliases, which can make a small file huge, and keys that are lists. */
export function structureProblems(
  path: string,
  document: Document.Parsed,
  place: Place,
): readonly Notice[] {
  const problems: Notice[] = [];
  visit(document, {
    Alias: (_, alias) => {
      const what = `an alias (${alias.source}), which could stand for any amount of text`;
      problems.push(problem(path, what, 'Write the value itself.', place(startOf(alias))));
    },
    Pair: (_, pair) => {
      if (isScalar(pair.key) || isAlias(pair.key)) return;
      const at = place(isCollection(pair.key) ? startOf(pair.key) : startOf(pair.value));
      problems.push(problem(path, 'a key that is not a text', 'Write "key: value".', at));
    },
  });
  return problems;
}

export function startOf(node: unknown): number {
  return (isScalar(node) || isCollection(node) || isAlias(node)) && node.range ? node.range[0] : 0;
}
