import MarkdownIt, { type Env, type Token } from 'markdown-it';
import type { Hint, Mapped } from '../../../model.ts';
import { join, mapped, trim } from '../../../text/mapped.ts';
import type { PhysicalLine } from '../physical.ts';
import type { Block } from './block.ts';
import { inlineWords } from './inline.ts';
import { locateCells, locateContent } from './locate.ts';

const PARSER = new MarkdownIt({ html: false });
// Inline content is read block by block (inline.ts), so that its tokens are not all in memory at once.
PARSER.core.ruler.enableOnly(['block']);

const NONE: Mapped = { text: '', runs: [] };
const DEFINITION: Hint = { kind: 'meta', name: 'link-definition' };

/** The blocks of a Markdown body in their order; those of markup alone (a fence, a rule) without words. */
export function markdownBlocks(text: string, lines: readonly PhysicalLine[]): readonly Block[] {
  const reader = new BlockReader(text, lines);
  const body = lines.map((line) => text.slice(line.start, line.end)).join('\n');
  for (const token of PARSER.parse(body, reader.env)) reader.read(token);
  return reader.blocks;
}

/** An open quotation or list item. */
interface Container {
  readonly hint: Hint;
  /** The number before its first paragraph, until that is read. */
  mark: string;
}

class BlockReader {
  readonly env: Env = {};
  readonly blocks: Block[] = [];
  readonly #text: string;
  readonly #lines: readonly PhysicalLine[];
  /** What the open quotations and list items make of a paragraph. */
  readonly #containers: Container[] = [];
  /** The last numbers of the open ordered lists. */
  readonly #counts: number[] = [];
  /** The open paragraph, heading or row. */
  #open: Token | null = null;
  #cells: string[] = [];
  #hasTitle = false;

  constructor(text: string, lines: readonly PhysicalLine[]) {
    this.#text = text;
    this.#lines = lines;
  }

  read(token: Token): void {
    switch (token.type) {
      case 'blockquote_open':
        this.#containers.push({ hint: { kind: 'quote', name: 'blockquote' }, mark: '' });
        break;
      case 'ordered_list_open':
        this.#counts.push(0);
        break;
      case 'ordered_list_close':
        this.#counts.pop();
        break;
      case 'list_item_open':
        this.#openItem(token);
        break;
      case 'blockquote_close':
      case 'list_item_close':
        this.#containers.pop();
        break;
      case 'paragraph_open':
      case 'heading_open':
      case 'tr_open':
        this.#open = token;
        break;
      case 'inline':
        if (this.#open?.type === 'tr_open') this.#cells.push(token.content);
        else this.#addContent(token.content);
        break;
      case 'tr_close':
        this.#addRow();
        break;
      default:
        this.#readLeaf(token);
    }
  }

  /**
   * `1986. A good year.` is a list item to Markdown and a sentence to its writer: a number that does not go on from the
   * one before (or repeat it, as lazy writers do) is a word.
   */
  #openItem({ info, markup }: Token): void {
    const number = Number(info);
    const last = this.#counts.at(-1) ?? 0;
    const counts = info === '' || number === last || number === last + 1;
    if (info !== '' && counts) this.#counts[this.#counts.length - 1] = number;
    this.#containers.push(
      counts
        ? { hint: { kind: 'list-item', name: 'li' }, mark: '' }
        : { hint: { kind: 'paragraph', name: 'p' }, mark: `${info}${markup}` },
    );
  }

  #readLeaf(token: Token): void {
    const [first, next] = token.map ?? [0, 0];
    switch (token.type) {
      case 'fence':
        this.#add(first, first + 1, NONE, null);
        this.#addCode(token.content, first + 1, next);
        break;
      case 'code_block':
        this.#addCode(token.content, first, next);
        break;
      case 'reference_definition':
        this.#addDefinition(trim(mapped(...this.#slice(first, next))), first, next);
        break;
      case 'hr':
        this.#add(first, next, NONE, null);
        break;
      case 'thead_close': {
        const head = this.#open?.map?.[1] ?? 0;
        this.#add(head, head + 1, NONE, null);
        break;
      }
    }
  }

  /** A footnote of one word, an address for the most part, has the form of a link's definition, and is text. */
  #addDefinition(words: Mapped, first: number, next: number): void {
    const isFootnote = words.text.startsWith('[^');
    this.#add(first, next, words, isFootnote ? { kind: 'paragraph', name: 'p' } : DEFINITION);
  }

  #addContent(content: string): void {
    const [first, next] = this.#open?.map ?? [0, 0];
    const located = locateContent(content, this.#text, this.#lines, first);
    const words = trim(inlineWords(located, this.env));
    this.#add(first, next, this.#withMark(first, words), this.#hint());
  }

  #withMark(first: number, words: Mapped): Mapped {
    const container = this.#containers.at(-1);
    const line = this.#lines[first];
    if (container === undefined || container.mark === '' || line === undefined) return words;
    const [mark] = locateCells([container.mark], this.#text, line);
    container.mark = '';
    return mark === undefined ? words : trim(join([mark, words], ' '));
  }

  #hint(): Hint {
    const name = this.#open?.tag ?? 'p';
    if (this.#open?.type !== 'heading_open') {
      return this.#containers.at(-1)?.hint ?? { kind: 'paragraph', name: 'p' };
    }
    const isTitle = name === 'h1' && !this.#hasTitle;
    this.#hasTitle ||= isTitle;
    return { kind: isTitle ? 'title' : 'heading', name };
  }

  /** A row is one block; its cells are words of it, with spaces between. */
  #addRow(): void {
    const [first, next] = this.#open?.map ?? [0, 0];
    const line = this.#lines[first];
    const cells = line === undefined ? [] : locateCells(this.#cells, this.#text, line);
    const words = cells.map((cell) => trim(inlineWords(cell, this.env)));
    const shown = words.filter((cell) => cell.text !== '');
    this.#add(
      first,
      next,
      join(shown, ' '),
      this.#containers.at(-1)?.hint ?? { kind: 'paragraph', name: 'tr' },
    );
    this.#cells = [];
  }

  /** Code is text like any other to a reader, but its lines stay lines. */
  #addCode(content: string, first: number, next: number): void {
    const hint = this.#containers.at(-1)?.hint ?? ({ kind: 'paragraph', name: 'pre' } as const);
    const code = content === '' ? [] : content.replace(/\n$/, '').split('\n');
    for (const [index, line] of code.entries()) {
      const at = first + index;
      const words = trim(locateContent(line, this.#text, this.#lines, at));
      this.#add(at, at + 1, words, words.text === '' ? null : hint);
    }
    if (first + code.length < next) this.#add(first + code.length, next, NONE, null);
  }

  #add(first: number, next: number, words: Mapped, hint: Hint | null): void {
    this.blocks.push({ first, next, words, hint });
  }

  #slice(first: number, next: number): [text: string, source: number] {
    const start = this.#lines[first]?.start ?? 0;
    return [this.#text.slice(start, this.#lines[next - 1]?.end), start];
  }
}
