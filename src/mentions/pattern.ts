import { isKind, type Kind, letterOf } from './lexing/kinds.ts';
import type { Lexed } from './lexing/lex.ts';

/** Kinds that patterns name as one. */
const SETS: Readonly<Record<string, readonly Kind[]>> = {
  // A count in digits or words.
  cardinal: ['day', 'number'],
  ordinal: ['ordinal', 'second'],
  unit: ['unit', 'night', 'second', 'year-mark'],
  part: ['part', 'night'],
  year: ['year', 'marked-year'],
  this: ['this', 'current'],
  reference: ['reference', 'current', 'recent'],
  few: ['few', 'recent', 'some'],
  phase: ['phase', 'earlier', 'later'],
  approximate: ['approximate', 'some'],
  preposition: [
    ...([
      'of',
      'in',
      'at',
      'on',
      'by',
      'and',
      'or',
      'to',
      'for',
      'from',
      'since',
      'until',
    ] as const),
    ...(['before', 'after', 'during', 'between', 'than', 'ahead'] as const),
  ],
};

/** A name and `=`, a kind or a set, an opening of a group, or a mark of regular expressions. */
const PIECE =
  /(?<name>[a-z]+)=|(?<kind>[a-z][a-z-]*)|(?<open>\((?:\?<?[=!])?)|(?<rest>[)?|]|\{\d,\d\})|\s+/gy;

/**
 * Compiles a pattern: kinds of tokens (`lexing/kinds.ts`) in a row, with the marks of regular expressions but `*` and
 * `+`, so that every match ends within so many tokens; `name=` before a kind or group gives it a name.
 * `the? month=month day=(day|ordinal) comma? year=year`.
 */
export function compile(pattern: string): RegExp {
  let source = '';
  let name: string | undefined;
  let length = 0;
  for (const { groups = {}, 0: piece } of pattern.matchAll(PIECE)) {
    length += piece.length;
    const { kind, open, rest } = groups;
    const named = name === undefined ? '?:' : `?<${name}>`;
    name = groups['name'];
    if (kind !== undefined) source += `(${named}${letters(kind, pattern)})`;
    else if (open !== undefined) source += open === '(' ? `(${named}` : open;
    else source += rest ?? '';
  }
  if (length !== pattern.length) throw new Error(`not a pattern: ${pattern.slice(length)}`);
  return new RegExp(simplified(source), 'dg');
}

/** One class of letters for a choice between kinds: it is matched fastest. */
function simplified(source: string): string {
  return source
    .replaceAll(/\(\?:(\[[^\]]*\])\)/g, '$1')
    .replaceAll(
      /\((\?:|\?<[a-z]+>|\?<?[=!])((?:\[[^\]]*\]\|)+\[[^\]]*\])\)/g,
      (_, open, choice) => {
        const one = `[${String(choice).replaceAll(/[[\]|]/g, '')}]`;
        return open === '?:' ? one : `(${open}${one})`;
      },
    );
}

function letters(kind: string, pattern: string): string {
  const kinds = SETS[kind] ?? [kind];
  return `[${kinds.map((one) => letterOf(known(one, pattern))).join('')}]`;
}

function known(kind: string, pattern: string): Kind {
  if (!isKind(kind)) throw new Error(`no kind ${kind} in ${pattern}`);
  return kind;
}

/** The tokens that a pattern matched, by their names. */
export interface Match {
  readonly has: (name: string) => boolean;
  /** A token's value as a number; 0 if there is none. */
  readonly number: (name: string) => number;
  /** A token's value as a word; empty if there is none. */
  readonly word: (name: string) => string;
  /** The words of a token or group as they stand in the text; empty if there is none. */
  readonly text: (name: string) => string;
  /** The text that follows, so much of it as tells whether a name goes on. */
  readonly next: string;
  /** Where a token or group ends in the text; 0 if there is none. */
  readonly endOf: (name: string) => number;
  readonly start: number;
  readonly end: number;
  /** Its tokens: from `first` on, before `last`. */
  readonly first: number;
  readonly last: number;
}

/** Every match of `pattern` in a text, from left to right. */
export function* matches(pattern: RegExp, lexed: Lexed): Generator<Match> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(lexed.kinds); match !== null; match = pattern.exec(lexed.kinds)) {
    if (match[0] === '') throw new Error('a pattern must not match nothing');
    yield new TokenMatch(match, lexed);
  }
}

/** How much of the text behind a match it shows. */
const NEXT = 3;

class TokenMatch implements Match {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly #groups: NonNullable<RegExpIndicesArray['groups']>;
  readonly #lexed: Lexed;

  constructor(match: RegExpExecArray, lexed: Lexed) {
    this.first = match.index;
    this.last = match.index + match[0].length;
    this.start = lexed.starts[this.first] ?? 0;
    this.end = lexed.ends[this.last - 1] ?? 0;
    this.#groups = match.indices?.groups ?? {};
    this.#lexed = lexed;
  }

  get next(): string {
    return this.#lexed.text.slice(this.end, this.end + NEXT);
  }

  has(name: string): boolean {
    return this.#groups[name] !== undefined;
  }

  number(name: string): number {
    return Number(this.#value(name) ?? 0);
  }

  word(name: string): string {
    return String(this.#value(name) ?? '');
  }

  text(name: string): string {
    const at = this.#groups[name];
    if (at === undefined) return '';
    return this.#lexed.text.slice(this.#lexed.starts[at[0]], this.#lexed.ends[at[1] - 1]);
  }

  endOf(name: string): number {
    return this.#lexed.ends[(this.#groups[name]?.[1] ?? 0) - 1] ?? 0;
  }

  #value(name: string): number | string | undefined {
    return this.#lexed.lexemes[this.#groups[name]?.[0] ?? -1]?.value;
  }
}
