import { fold } from '../../../lines/sentence.ts';

/** Longest block of JSON-LD in which the text is looked for, in characters. */
const LONGEST = 1_000_000;
/** Words that are compared at a time. */
const WORDS = 4;
/** Share of a line's groups of words that the text must have. */
const SHARE = 0.5;

const BODY = /"articleBody"\s*:\s*("[^"\\]*(?:\\.[^"\\]*)*")/g;

/**
 * Tells of a line whether it is a part of the article's text as the page's JSON-LD gives it (`articleBody` of
 * schema.org). Null where the page gives none. Only the one string is read: the JSON around it may be broken.
 */
export function articleBody(jsonLd: readonly string[]): ((line: string) => boolean) | null {
  const bodies = jsonLd
    .filter((text) => text.length <= LONGEST)
    .flatMap((text) => Array.from(text.matchAll(BODY), ([, literal = '']) => unquoted(literal)));
  const words = fold(bodies.join('\n').replace(/<[^<>]{0,500}>/g, ' '));
  if (words.length < WORDS) return null;
  const known = new Set(groups(words));
  return (line) => {
    const own = groups(fold(line));
    const shared = own.filter((group) => known.has(group)).length;
    return own.length > 0 && shared >= SHARE * own.length;
  };
}

/** A string of JSON, with line ends and tabs that should have been escaped. */
function unquoted(literal: string): string {
  try {
    return String(JSON.parse(literal.replace(/\p{Cc}/gu, ' ')));
  } catch {
    return '';
  }
}

function groups(words: readonly string[]): readonly string[] {
  const length = Math.max(0, words.length - WORDS + 1);
  return Array.from({ length }, (_, at) => words.slice(at, at + WORDS).join(' '));
}
