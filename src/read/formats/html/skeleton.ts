import type { Token } from 'parse5';
import { SKIPPED } from './elements.ts';

/** More would make what walks a page up and down take too long, or overflow the stack of what recurses into it. */
const DEEPEST = 200;
const MOST_ELEMENTS = 20_000;
const MOST_CHARACTERS = 2_000_000;
/** Characters times the elements around them: what it costs to ask every element for its text. */
const MOST_WORK = 30_000_000;
/** Of an attribute. Classes beyond it say nothing to a reader of classes. */
const LONGEST = 200;

const WITHOUT = new Set([
  ...SKIPPED,
  ...['html', 'head', 'body', 'meta', 'link', 'base', 'title', 'frameset', 'frame', 'plaintext'],
]);
const ATTRIBUTES = new Set(['class', 'id', 'role', 'rel', 'itemprop', 'itemscope', 'href', 'dir']);

/**
 * A page without all that is not shown, in which the words of every line are marked: `<data value="7">words</data>`
 * for line 7. It is made for libraries that look for the article in a page and know nothing of lines.
 */
export class Skeleton {
  readonly #parts: string[] = [];
  #depth = 0;
  #elements = 0;
  #characters = 0;
  #work = 0;
  #key: number | null = null;

  /** A start tag, after which `depth` elements are open. */
  start(tag: Token.TagToken, depth: number): void {
    const name = tag.tagName;
    if (isWithout(name)) return;
    this.#endWords();
    this.#elements++;
    this.#depth = depth;
    if (depth > DEEPEST) this.#work = Number.POSITIVE_INFINITY;
    if (this.isTooLarge) return;
    const attributes = tag.attrs.filter((attribute) => ATTRIBUTES.has(attribute.name));
    const written = attributes.map(({ name: key, value }) => ` ${key}="${quoted(key, value)}"`);
    this.#parts.push(`<${name}${written.join('')}>`);
  }

  /** An end tag, after which `depth` elements are open. */
  end(name: string, depth: number): void {
    if (isWithout(name)) return;
    this.#endWords();
    this.#depth = depth;
    if (!this.isTooLarge) this.#parts.push(`</${name}>`);
  }

  /** Words, or the space before them, of the line `key`. */
  add(text: string, key: number): void {
    this.#characters += text.length;
    this.#work += text.length * this.#depth;
    if (this.isTooLarge) return;
    if (this.#key !== key) {
      this.#endWords();
      this.#elements++;
      this.#parts.push(`<data value="${key}">`);
      this.#key = key;
    }
    this.#parts.push(escaped(text));
  }

  /** True of a page on which a library would spend too long, or fail. */
  get isTooLarge(): boolean {
    return (
      this.#elements > MOST_ELEMENTS || this.#characters > MOST_CHARACTERS || this.#work > MOST_WORK
    );
  }

  html(): string {
    this.#endWords();
    return `<!doctype html><html><head><title></title></head><body>${this.#parts.join('')}</body></html>`;
  }

  #endWords(): void {
    if (this.#key !== null) this.#parts.push('</data>');
    this.#key = null;
  }
}

function isWithout(name: string): boolean {
  return WITHOUT.has(name) || !/^[a-z][a-z0-9-]*$/.test(name);
}

/** Of a link's address all that counts is whether it stays on the page. */
function quoted(name: string, value: string): string {
  if (name === 'href') return value.trim().startsWith('#') ? '#' : '/';
  return escaped(value.slice(0, LONGEST));
}

/** Signs of markup become others: the text is weighed and never shown, and references would be parsed one by one. */
function escaped(text: string): string {
  return text.replace(/[&<"]/g, "'");
}
