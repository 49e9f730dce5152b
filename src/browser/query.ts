import { normalise } from './words.ts';

/** What a reader asks: words of which an article has some, phrases that it must have, and what it must not have. */
export interface Query {
  /** Each once, lower case, in the order in which they are written. */
  readonly words: readonly string[];
  /** Words one after another, with single spaces between them. */
  readonly phrases: readonly string[];
  /** Words and phrases. */
  readonly excluded: readonly string[];
  /** All that is asked, if it is several words and no phrase: what has it word for word comes first. */
  readonly row: string | null;
  /** Most articles have every word of it: how many have the word itself, not its beginning, is not worth a look-up. */
  readonly isCommon?: boolean;
}

/** A question for the index costs a look-up; nobody types more, and who pastes more is helped by the first of them. */
const MOST_TERMS = 32;

/** A minus, then a phrase or a word; a mark of quotation that is never closed reaches to the end. */
const PART = /(?<minus>(?<!\S)-)?(?:"(?<phrase>[^"]*)(?:"|$)|(?<word>[^\s"]+))/g;

/** Reads `text` as `tidy` (state.ts) leaves it: `sanctions "Security Council" -Iran`. What has no letter asks nothing. */
export function parseQuery(text: string): Query {
  const words = new Set<string>();
  const phrases = new Set<string>();
  const excluded = new Set<string>();
  for (const { groups = {} } of text.matchAll(PART)) {
    const term = plain(groups['phrase'] ?? groups['word'] ?? '');
    if (term === '') continue;
    const isPhrase = groups['phrase'] !== undefined && term.includes(' ');
    if (groups['minus'] !== undefined) excluded.add(term);
    else if (isPhrase) phrases.add(term);
    else words.add(term);
  }
  const asked = few(words);
  return {
    words: asked,
    phrases: few(phrases),
    excluded: few(excluded),
    row: asked.length > 1 && phrases.size === 0 ? asked.join(' ') : null,
  };
}

/** The query without words that are `common`, and what these are; as it is where it asks for nothing else. */
export function withoutCommon(
  query: Query,
  common: ReadonlySet<string>,
): Query & { readonly left: readonly string[] } {
  const isCommon = (word: string) => common.has(normalise(word));
  const words = query.words.filter((word) => !isCommon(word));
  if (words.length + query.phrases.length === 0) {
    return { ...query, isCommon: query.words.length > 0, left: [] };
  }
  return { ...query, words, left: query.words.filter(isCommon) };
}

/** All that finds articles, phrases first. */
export function termsOf({ words, phrases }: Query): readonly string[] {
  return [...phrases, ...words];
}

function plain(term: string): string {
  return term
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    .join(' ');
}

function few(terms: ReadonlySet<string>): readonly string[] {
  return [...terms].slice(0, MOST_TERMS);
}
