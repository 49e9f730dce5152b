import { decodeAngles } from './words.ts';

/** A stretch of an excerpt that matches, or one that does not. */
export interface Piece {
  readonly text: string;
  readonly matches: boolean;
}

/**
 * The excerpt as plain text. It is never read as HTML: `<mark>` and `</mark>` divide it, and nothing else in it means
 * anything, as a text's own `<` and `>` arrive as entities.
 */
export function pieces(excerpt: string): readonly Piece[] {
  return excerpt.split('<mark>').flatMap((part, index) => {
    const [inside = '', ...after] = part.split('</mark>');
    const outside = index === 0 ? part : after.join('');
    const matched = index === 0 ? '' : inside;
    return [
      { text: decodeAngles(matched), matches: true },
      { text: decodeAngles(outside), matches: false },
    ].filter(({ text }) => text !== '');
  });
}
