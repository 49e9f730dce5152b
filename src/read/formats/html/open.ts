import type { Token } from 'parse5';
import { type Context, contextWithin, PAGE } from './context.ts';
import { BLOCKS, ENDS_PARAGRAPH, IMPLIED, SKIPPED, scopeOf, VOID } from './elements.ts';

/** How deep an end tag looks for its start tag. Browsers, too, give up on deeper nesting (they at 512). */
const REACH = 512;

interface Open {
  readonly name: string;
  readonly isBlock: boolean;
  readonly context: Context;
  /** Open elements within it that change nothing for its text, by name: their end tags are theirs. */
  readonly plain: Map<string, number>;
  /** Elements that were open before it. */
  readonly depth: number;
}

/**
 * The open elements, as the HTML Standard keeps them (§ 13.2.4.2), for reading only: elements that change nothing for
 * their text are counted and not kept, so the stack is as deep as the page's blocks. Every step takes constant time.
 */
export class OpenElements {
  readonly #stack: Open[] = [];
  #root: Map<string, number> = new Map();
  /** Elements that are open, those that are only counted too. */
  #depth = 0;

  get depth(): number {
    return this.#depth;
  }

  get context(): Context {
    return this.#stack.at(-1)?.context ?? PAGE;
  }

  /** Opens the element of a start tag. @returns whether words before it and words in it are words of different lines */
  open(tag: Token.TagToken): boolean {
    const name = tag.tagName;
    const isBlock = BLOCKS.has(name);
    const around = this.context;
    if (around.isDrawing && isBlock) this.#leaveDrawing();
    if (ENDS_PARAGRAPH.has(name)) this.#end(PARAGRAPH, null);
    const implied = IMPLIED.get(name);
    if (implied !== undefined) this.#end(implied.ends, implied.within);
    if (VOID.has(name) || ROOTS.has(name)) return isBlock;
    if (this.context.isDrawing && tag.selfClosing) return false;
    return this.#push(name, isBlock, contextWithin(tag, this.context));
  }

  #push(name: string, isBlock: boolean, context: Context): boolean {
    const around = this.context;
    if (!isBlock && context === around && !SKIPPED.has(name)) {
      const plain = this.#plain;
      plain.set(name, (plain.get(name) ?? 0) + 1);
      this.#depth++;
      return false;
    }
    this.#stack.push({ name, isBlock, context, plain: new Map(), depth: this.#depth });
    this.#depth++;
    return isBlock || context.chrome !== around.chrome;
  }

  /** Closes what an end tag ends, if anything. @returns whether words before it and after it are of different lines */
  close(tag: Token.TagToken): boolean {
    const name = tag.tagName;
    const plain = this.#plain.get(name) ?? 0;
    if (plain > 0) {
      this.#plain.set(name, plain - 1);
      this.#depth--;
      return false;
    }
    const before = this.context;
    const isBlock = BLOCKS.has(name);
    const names = HEADINGS.has(name) ? HEADINGS : new Set([name]);
    const index = this.#find(names, isBlock ? scopeOf(name) : null);
    if (index === -1) return isBlock;
    this.#leave(index);
    return isBlock || before.chrome !== this.context.chrome;
  }

  get #plain(): Map<string, number> {
    return this.#stack.at(-1)?.plain ?? this.#root;
  }

  #leave(index: number): void {
    this.#depth = this.#stack[index]?.depth ?? this.#depth;
    this.#stack.length = index;
  }

  #end(names: ReadonlySet<string>, scope: ReadonlySet<string> | null): void {
    const index = this.#find(names, scope);
    if (index !== -1) this.#leave(index);
  }

  /** The innermost open element of these names, unless one of `scope` (null: any block) is open within it; or -1. */
  #find(names: ReadonlySet<string>, scope: ReadonlySet<string> | null): number {
    const least = Math.max(0, this.#stack.length - REACH);
    for (let index = this.#stack.length - 1; index >= least; index--) {
      const open = this.#stack[index];
      if (open === undefined) return -1;
      if (names.has(open.name)) return index;
      if (scope === null ? open.isBlock : scope.has(open.name)) return -1;
    }
    return -1;
  }

  /** A block of the page ends a drawing that was left open: § 13.2.6.5. */
  #leaveDrawing(): void {
    this.#end(DRAWING, FOREIGN);
  }
}

const PARAGRAPH: ReadonlySet<string> = new Set(['p']);
const DRAWING: ReadonlySet<string> = new Set(['svg']);
const FOREIGN: ReadonlySet<string> = new Set(['foreignobject']);
const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Open from start to end whatever their tags say. */
const ROOTS: ReadonlySet<string> = new Set(['html', 'head', 'body', 'frameset']);
