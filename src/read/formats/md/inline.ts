import MarkdownIt, { type Env, type Token } from 'markdown-it';
import type { Mapped } from '../../../model.ts';
import { slice } from '../../../text/mapped.ts';
import { Words } from '../words.ts';

/** Longest text whose emphasis and links are read, in UTF-16 code units; a longer one stays as it stands. */
const LONGEST_INLINE = 50_000;

/** How far ahead of where it is expected a text is looked for. */
const WINDOW = 256;

const PARSER = new MarkdownIt({ html: false });

/**
 * The words of a block's content as a reader sees them: emphasis marks and link addresses left out, images as their
 * alternative text, references and escapes decoded, line breaks as spaces. HTML in it is text.
 * @param env what the block parser left for the inline parser: the link definitions
 */
export function inlineWords(content: Mapped, env: Env): Mapped {
  if (content.text.length > LONGEST_INLINE) return flat(content);
  const tokens: Token[] = [];
  PARSER.inline.parse(content.text, PARSER, env, tokens);
  const reader = new InlineReader(content);
  reader.read(tokens);
  return reader.words.done();
}

/** The content with its line breaks made spaces. */
function flat(content: Mapped): Mapped {
  const words = new Words();
  for (const match of content.text.matchAll(/\n|[^\n]+/g)) {
    if (match[0] === '\n') words.add(' ', null);
    else words.addMapped(slice(content, match.index, match.index + match[0].length));
  }
  return words.done();
}

/** Follows the parser's tokens through the content that they were made of. */
class InlineReader {
  readonly words = new Words();
  readonly #content: Mapped;
  /** Offset in the content behind what was read. */
  #at = 0;

  constructor(content: Mapped) {
    this.#content = content;
  }

  read(tokens: readonly Token[]): void {
    for (const [index, token] of tokens.entries()) {
      const before = tokens[index - 1];
      if (before?.type === 'link_open' && before.info === 'auto') this.#readAutolink(token.content);
      else this.#readToken(token);
    }
  }

  #readToken(token: Token): void {
    switch (token.type) {
      case 'text':
        this.#addText(token.content, WINDOW);
        break;
      case 'text_special':
        this.#readSpecial(token);
        break;
      case 'code_inline':
        this.#readCode(token);
        break;
      case 'softbreak':
      case 'hardbreak':
        this.#readBreak();
        break;
      case 'image':
        this.#skip('![');
        this.read(token.children ?? []);
        this.#skipTarget();
        break;
      case 'link_open':
        this.#skip('[');
        break;
      case 'link_close':
        if (token.info !== 'auto') this.#skipTarget();
        break;
      default:
        this.#skip(token.markup);
    }
  }

  /** Adds a text that stands at most `window` further on; made, if it does not. */
  #addText(text: string, window: number): void {
    const ahead = this.#content.text.slice(this.#at, this.#at + text.length + window);
    const found = ahead.indexOf(text);
    if (found === -1) {
      this.words.add(text, null);
      return;
    }
    const start = this.#at + found;
    this.#at = start + text.length;
    this.words.addMapped(slice(this.#content, start, this.#at));
  }

  /** `\*`, of which the second character is the original's, or `&amp;`. */
  #readSpecial(token: Token): void {
    if (token.info === 'escape' && token.markup === `\\${token.content}`) {
      this.#skip('\\');
      this.#addText(token.content, 0);
      return;
    }
    this.words.add(token.content, null);
    this.#skip(token.markup);
  }

  /** Code is as it stands but for line breaks, and for one space at each end where both are there. */
  #readCode({ markup, content }: Token): void {
    this.#skip(markup);
    if (!this.#content.text.slice(this.#at).startsWith(content.slice(0, 1))) this.#at++;
    for (const [index, line] of content.split('\n').entries()) {
      if (index > 0) this.words.add(' ', null);
      this.#addCode(line);
    }
    if (!this.#content.text.startsWith(markup, this.#at)) this.#at++;
    this.#skip(markup);
  }

  #addCode(content: string): void {
    const source = this.#content.text.slice(this.#at, this.#at + content.length);
    if (source.replaceAll('\n', ' ') !== content) {
      this.words.add(content, null);
      return;
    }
    this.words.addMapped(flat(slice(this.#content, this.#at, this.#at + content.length)));
    this.#at += content.length;
  }

  #readAutolink(shown: string): void {
    this.#skip('<');
    const end = this.#content.text.indexOf('>', this.#at);
    if (this.#content.text.slice(this.#at, end) === shown) this.#addText(shown, 0);
    else this.words.add(shown, null);
    this.#at = Math.max(this.#at, end + 1);
  }

  #readBreak(): void {
    this.words.add(' ', null);
    const end = this.#content.text.indexOf('\n', this.#at);
    if (end === -1) return;
    this.#at = end + 1;
    while (/[ \t]/.test(this.#content.text.charAt(this.#at))) this.#at++;
  }

  #skip(markup: string): void {
    if (this.#content.text.startsWith(markup, this.#at)) this.#at += markup.length;
  }

  /** Skips what follows the text of a link or image: `](address "title")`, `][label]`, `]`. */
  #skipTarget(): void {
    const { text } = this.#content;
    if (text[this.#at] !== ']') return;
    this.#at++;
    if (text[this.#at] === '(') {
      const end = this.#endOfTarget(this.#at + 1);
      if (end !== null) {
        this.#at = end;
        return;
      }
    }
    if (text[this.#at] === '[') this.#at = Math.max(this.#at, text.indexOf(']', this.#at) + 1);
  }

  /** Offset behind the parenthesis that closes an address begun at `start`; null where there is no such address. */
  #endOfTarget(start: number): number | null {
    const { text } = this.#content;
    const max = text.length;
    let at = this.#skipSpace(start);
    const address = PARSER.helpers.parseLinkDestination(text, at, max);
    if (address.ok) at = this.#skipSpace(address.pos);
    const title = PARSER.helpers.parseLinkTitle(text, at, max);
    if (title.ok) at = this.#skipSpace(title.pos);
    return text[at] === ')' ? at + 1 : null;
  }

  #skipSpace(from: number): number {
    let at = from;
    while (/[ \t\n]/.test(this.#content.text.charAt(at))) at++;
    return at;
  }
}
