import type { ComponentChildren } from 'preact';
import type { Phrase } from '../../src/site/words/phrase.ts';

/** What becomes of each named part of a phrase. */
type Parts<Name extends string> = Readonly<Record<Name, (words: string) => ComponentChildren>>;

/** The phrase with its named parts made elements. */
export function said<Name extends string>(
  phrase: Phrase<Name>,
  parts: Parts<Name>,
): ComponentChildren {
  return phrase.map((part) => (typeof part === 'string' ? part : parts[part[0]](part[1])));
}
