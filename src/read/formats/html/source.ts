import { Tokenizer } from 'parse5';
import type { Piece } from '../words.ts';

/**
 * The text `expected`, into which the parser has decoded `html` from `start` to `end`, in pieces that know where they
 * stand. Character references and carriage returns are made; all of it is, should the two not agree.
 * @param isAttribute true of an attribute's value, in which `&copy=` is no reference
 */
export function pieces(
  html: string,
  { start, end }: { readonly start: number; readonly end: number },
  expected: string,
  isAttribute = false,
): readonly Piece[] {
  const source = html.slice(start, end);
  if (source === expected) return [{ text: source, source: start, end }];
  const found: Piece[] = [];
  let text = '';
  let from = 0;
  const add = (piece: string, isMade: boolean, to: number) => {
    if (piece !== '')
      found.push({ text: piece, source: isMade ? null : start + from, end: start + to });
    text += piece;
    from = to;
  };
  for (const match of source.matchAll(/\r\n?|&#?[0-9a-z]+;?/gi)) {
    const made = decoded(match[0], isAttribute && source[match.index + match[0].length] === '=');
    if (made === match[0]) continue;
    add(source.slice(from, match.index), false, match.index);
    add(made, true, match.index + match[0].length);
  }
  add(source.slice(from), false, source.length);
  return text === expected ? found : [{ text: expected, source: null, end }];
}

function decoded(written: string, isFollowedByEquals: boolean): string {
  if (written.startsWith('\r')) return '\n';
  if (isFollowedByEquals && !written.endsWith(';')) return written;
  const known = REFERENCES.get(written);
  if (known !== undefined) return known;
  const text = decodeReference(written);
  if (REFERENCES.size < MOST_KEPT) REFERENCES.set(written, text);
  return text;
}

/** References are few and many times the same; a hostile page's are not kept without end. */
const MOST_KEPT = 1000;
const REFERENCES = new Map<string, string>();

/** By the parser's own tokenizer, so that both agree on every reference: `&nbsp;`, `&#146;` (a windows-1252 quote). */
function decodeReference(written: string): string {
  let text = '';
  const keep = (token: { readonly chars: string }) => {
    text += token.chars;
  };
  const ignore = () => undefined;
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onCharacter: keep,
      onWhitespaceCharacter: keep,
      onNullCharacter: keep,
      onStartTag: ignore,
      onEndTag: ignore,
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
    },
  );
  tokenizer.write(written, true);
  return text;
}
