import type { DecodedText, GivenFact, Notice, Outcome, RawFile } from '../model.ts';
import { fail, notice, problem, succeed } from '../text/notices.ts';
import { binaryKind, isGarbage } from './binary.ts';
import { utf8 } from './charset.ts';
import { asGiven, WAYS } from './encodings.ts';
import type { Reading } from './reading.ts';

/**
 * The text of a file's bytes: as its sidecar says, else by its byte order mark, else as UTF-8 if it is valid, else as detected. The mark is no
 * part of the text, so offset 0 is the first character after it. NUL characters stay in the text.
 * @returns a notice wherever the encoding was guessed, bytes had no meaning (U+FFFD) or NULs stand in the text; fails
 * on what is not text, and on nothing but white space
 */
export function decode({
  path,
  format,
  bytes,
  given,
}: Pick<RawFile, 'path' | 'format' | 'bytes'> &
  Partial<Pick<RawFile, 'given'>>): Outcome<DecodedText> {
  const kind = binaryKind(bytes);
  if (kind !== null) return fail(notText(path, `it is ${kind}`));
  const said = given?.encoding === undefined ? null : asGiven(bytes, given.encoding.value);
  if (said !== null && given?.encoding !== undefined)
    return blamed(checked(path, said), said, bytes, given.encoding);
  for (const way of WAYS) {
    const reading = way(bytes, format);
    if (reading !== null) return checked(path, reading);
  }
  return fail(notText(path, 'no encoding gives its bytes a meaning'));
}

function checked(path: string, reading: Reading): Outcome<DecodedText> {
  const { text, encoding, basis } = reading;
  if (isGarbage(text)) return fail(notText(path, 'it is full of control characters'));
  if (text.trim() === '') return fail(emptyFile(path));
  return succeed({ text, encoding, encodingBasis: basis }, remarks(path, reading));
}

/** With the sidecar named as the cause of what is wrong with the text: whoever wrote it can mend it. */
function blamed(
  outcome: Outcome<DecodedText>,
  { text, encoding, lost }: Reading,
  bytes: Uint8Array,
  { path, line, value }: GivenFact,
): Outcome<DecodedText> {
  const remedy = 'Name the right encoding there, or take the line out: then it is detected.';
  const words = `encoding: ${value}`;
  if (!outcome.ok) {
    const what = `the file cannot be read as ${encoding}`;
    return fail(problem(path, what, remedy, { line, words }), ...outcome.problems);
  }
  const plain = utf8.strict(bytes);
  const isUtf8 =
    plain !== null && plain !== text && (/\P{ASCII}/u.test(plain) || /^utf-16/.test(encoding));
  if (lost === 0 && !isUtf8) return outcome;
  const what = isUtf8
    ? `the file would be valid UTF-8, and is read as ${encoding}`
    : `the file has bytes that mean nothing in ${encoding}`;
  return succeed(outcome.value, [...outcome.notices, notice(path, what, remedy, { line, words })]);
}

/** What a file without a single word is told: of no bytes, or of nothing but white space. */
export function emptyFile(path: string): Notice {
  return problem(path, 'empty: there is no text in it', 'Put the article into it, or delete it.');
}

function notText(path: string, why: string): Notice {
  return problem(
    path,
    `not text: ${why}`,
    'Open it in its own program and save it as plain text in UTF-8, or move it out of the folder.',
  );
}

function remarks(
  path: string,
  { text, encoding, how, rivals, lost, remedy }: Reading,
): readonly Notice[] {
  const found: Notice[] = [];
  if (how !== null)
    found.push(
      notice(path, `read as ${encoding} (${how})${doubt(rivals)}`, remedy ?? remedyOf(rivals)),
    );
  if (lost > 0) {
    const characters = lost === 1 ? '1 character' : `${lost} characters`;
    found.push(notice(path, `${characters} could not be read and show as \ufffd`, COMPARE));
  }
  for (const { find, what, remedy } of ODDITIES) {
    const at = find(text);
    if (at === -1) continue;
    const line = text.slice(0, at).split('\n').length;
    found.push(notice(path, what, remedy, { line }));
  }
  return found;
}

/** Characters that a text seldom has on purpose. They stay in it; the reader is told. */
const ODDITIES = [
  {
    find: (text: string) => text.indexOf('\0'),
    what: 'NUL characters in the text; they show as \ufffd',
    remedy: 'If words are missing there, save the article again.',
  },
  {
    // Embeddings, overrides and isolates (UAX #9): they can make words look like others.
    find: (text: string) => text.search(/[\u202a-\u202e\u2066-\u2069]/),
    what: 'invisible characters that turn the direction of writing',
    remedy: 'Look whether the words there read as they should; nothing was taken out.',
  },
] as const;

const COMPARE = 'Compare with the source, and correct them if you can.';

function doubt(rivals: Reading['rivals']): string {
  if (rivals === null) return '';
  return rivals.length === 0 ? ', which is not sure' : `, but it may be ${rivals.join(' or ')}`;
}

/** A sidecar, because it leaves the original as it is. */
function remedyOf(rivals: Reading['rivals']): string {
  const other = rivals?.[0] ?? 'windows-1251';
  return `If letters look wrong, name the right encoding in the sidecar, as in "encoding: ${other}".`;
}
