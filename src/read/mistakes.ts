import type { z } from 'zod';
import type { Notice } from '../model.ts';
import { problem } from '../text/notices.ts';
import { nearest } from './nearest.ts';
import type { YamlMapping } from './yaml.ts';

const LINES =
  'Write a list of line numbers and ranges as the command "explain" shows them: [7, 12-15].';

/** What to write instead, by key; of all files that people write facts in. */
const REMEDIES: Readonly<Record<string, string>> = {
  url: 'Write the whole address, beginning with https:// or http://.',
  'base-url':
    'Write the address at which the archive is published, as in https://example.org/archive/.',
  published:
    'Write 2018-09-14, 2018-09 or 2018, or two of them with "/" between: 2018-09-14/2018-09-16.',
  updated: 'Write a day as in 2018-09-14.',
  language: 'Write a tag as in en, de or pt-BR.',
  'time-zone': 'Write a name as in UTC, Europe/Berlin or America/New_York.',
  domain: 'Write only the domain, as in example.org.',
  corrections:
    'Write an address as in desk@example.org, or that of your issue tracker, beginning with https://.',
  encoding: 'Write the name of an encoding, as in windows-1251, koi8-r or shift_jis.',
  keep: LINES,
  remove: LINES,
  outlets:
    'Write each outlet as a list item: "- name: …", with its aliases and domain indented below.',
  aliases: 'Write a list, as in [NBC, NBC News Digital].',
};

/** Our key for what other programs call otherwise: the nearest of ours by its letters would be a wrong one. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['author', 'byline'],
  ['wire', 'agency'],
  ['charset', 'encoding'],
  ['date', 'published'],
  ['headline', 'title'],
  ['lang', 'language'],
  ['link', 'url'],
  ['location', 'place'],
  ['publisher', 'outlet'],
  ['source', 'outlet'],
]);

/**
 * Every way in which a file's facts differ from its schema, with the line on which each stands.
 * @param keysAt the keys that the mapping at a path of the file may have
 */
export function problemsOf(
  path: string,
  error: z.ZodError,
  mapping: YamlMapping | null,
  keysAt: (path: readonly PropertyKey[]) => readonly string[],
): readonly Notice[] {
  const problems = error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => {
        const at = mapping?.place([...issue.path, key]);
        return problem(path, `unknown key "${key}"`, remedyOfUnknown(key, keysAt(issue.path)), at);
      });
    }
    const key = issue.path.findLast((step) => typeof step === 'string') ?? '';
    const at = mapping?.place(issue.path) ?? { line: 1, words: '' };
    return [problem(path, `${key} ${issue.message}`, remedyOf(key, issue.message), at)];
  });
  return problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function remedyOf(key: string, message: string): string {
  if (message === 'has no value') return 'Write a value after the colon, or delete the line.';
  return (
    REMEDIES[key] ?? 'Write a text after the colon; with special signs, between double quotes.'
  );
}

function remedyOfUnknown(key: string, known: readonly string[]): string {
  const other = OTHER_NAMES.get(key.toLowerCase());
  const meant = other !== undefined && known.includes(other) ? other : nearest(key, known);
  return meant === null ? `Known keys: ${known.join(', ')}.` : `Write "${meant}".`;
}
