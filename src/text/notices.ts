import type { Notice, Outcome } from '../model.ts';

/** Input that cannot be used; carries every problem found, never only the first. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly problems: readonly Notice[];

  constructor(problems: readonly Notice[]) {
    super(problems.map(describe).join('\n'));
    this.problems = problems;
  }
}

/** The command was called in a way that cannot work; the message says how to call it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A problem of the file `path` as a whole; `more` narrows it to a line or its words. */
export function problem(
  path: string,
  what: string,
  remedy: string | null,
  more: { readonly line?: number; readonly words?: string } = {},
): Notice {
  return {
    severity: 'error',
    path,
    line: more.line ?? null,
    words: more.words ?? null,
    what,
    remedy,
  };
}

/** Like {@link problem}, for what a person should know and need not mend. */
export function notice(...args: Parameters<typeof problem>): Notice {
  return { ...problem(...args), severity: 'notice' };
}

export function succeed<T>(value: T, notices: readonly Notice[] = []): Outcome<T> {
  return { ok: true, value, notices };
}

export function fail(...problems: readonly Notice[]): Outcome<never> {
  return { ok: false, problems };
}

/** One problem on one or two lines: `a.yml:3: "titel": unknown key` and the remedy, indented. */
export function describe(of: Notice): string {
  const place = of.line === null ? of.path : `${of.path}:${of.line}`;
  const words = of.words === null ? '' : ` "${shorten(of.words, 80)}":`;
  const remedy = of.remedy === null ? '' : `\n    ${of.remedy}`;
  return `${place}:${words} ${of.what}${remedy}`;
}

/** At most `limit` characters, an ellipsis for the rest; control characters shown as spaces. */
export function shorten(text: string, limit: number): string {
  const plain = text.replace(/\p{Cc}+/gu, ' ');
  const characters = [...plain.slice(0, 2 * limit + 2)];
  return characters.length <= limit ? plain : `${characters.slice(0, limit - 1).join('')}…`;
}
