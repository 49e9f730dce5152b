import { type Token, Tokenizer, TokenizerMode } from 'parse5';
import type { Outcome, SplitLine } from '../../model.ts';
import { mapped } from '../../text/mapped.ts';
import { succeed } from '../../text/notices.ts';
import { collapse } from './collapsed.ts';
import { PageLines } from './html/lines.ts';
import { metaOf } from './html/meta.ts';
import { OpenElements } from './html/open.ts';
import { articleLines } from './html/readability.ts';
import { Skeleton } from './html/skeleton.ts';
import { pieces } from './html/source.ts';

/**
 * A web page: one line for each block of visible text, white space in it made single spaces, and one for each piece of
 * metadata, all in the order of the source. Text that is shown around the article has the hint `chrome`; scripts,
 * styles, drawings and the like are markup. A `<time>` within a block stands behind the block's line.
 *
 * Of parse5 only the tokenizer is used: a tree would put misplaced text out of the order of the source, and building
 * one takes quadratic time on hostile pages.
 */
export function splitHtml(_path: string, html: string): Outcome<readonly SplitLine[]> {
  const page = new Page(html);
  return succeed(page.lines());
}

type Text = Pick<Token.CharacterToken, 'chars' | 'location'>;

/** Elements whose content the tokenizer must not take for tags: § 13.2.6.2 of the HTML Standard. */
const MODES: ReadonlyMap<string, Tokenizer['state']> = new Map([
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
  ['style', TokenizerMode.RAWTEXT],
  ['xmp', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
  ['noembed', TokenizerMode.RAWTEXT],
  ['noframes', TokenizerMode.RAWTEXT],
  ['script', TokenizerMode.SCRIPT_DATA],
  ['plaintext', TokenizerMode.PLAINTEXT],
]);

class Page {
  readonly #html: string;
  readonly #open = new OpenElements();
  readonly #skeleton = new Skeleton();
  readonly #lines = new PageLines(this.#skeleton);
  readonly #tokenizer: Tokenizer;
  /** Metadata whose words are an element's content. */
  #content: { readonly name: 'title' | 'json-ld'; readonly texts: Text[] } | null = null;
  /** Text since the last tag or comment. */
  #texts: Text[] = [];

  constructor(html: string) {
    this.#html = html;
    const text = (token: Text) => this.#text(token);
    this.#tokenizer = new Tokenizer(
      { sourceCodeLocationInfo: true },
      {
        onStartTag: (tag) => this.#start(tag),
        onEndTag: (tag) => this.#end(tag),
        onCharacter: text,
        onWhitespaceCharacter: text,
        onNullCharacter: text,
        onComment: () => this.#endText(),
        onDoctype: () => this.#endText(),
        onEof: () => this.#endText(),
      },
    );
  }

  lines(): readonly SplitLine[] {
    this.#tokenizer.write(this.#html, true);
    this.#endContent();
    this.#lines.flush();
    return this.#lines.done(this.#html.length, articleLines(this.#skeleton));
  }

  #start(tag: Token.TagToken): void {
    this.#endText();
    const end = tag.location?.endOffset ?? 0;
    if (this.#open.open(tag)) this.#lines.flush();
    const { context } = this.#open;
    if (!context.isSkipped && context.chrome !== 'hidden') {
      this.#skeleton.start(tag, this.#open.depth);
    }
    if (!context.isDrawing) this.#tokenizer.state = MODES.get(tag.tagName) ?? this.#tokenizer.state;
    const type = tag.attrs.find((attribute) => attribute.name === 'type')?.value ?? '';
    if (tag.tagName === 'script' && /^\s*application\/ld\+json/i.test(type)) {
      this.#content = { name: 'json-ld', texts: [] };
    }
    if (context.isSkipped) return;
    if (tag.tagName === 'title') this.#content = { name: 'title', texts: [] };
    if (tag.tagName === 'br') this.#lines.addBreak(end, context);
    // The dates of other articles stand around this one.
    if (tag.tagName === 'time' && context.chrome !== null && context.chrome !== 'form') return;
    const meta = metaOf(this.#html, tag);
    if (meta !== null) this.#lines.addMeta(meta.name, meta.words, end);
  }

  #end(tag: Token.TagToken): void {
    this.#endText();
    this.#endContent();
    if (tag.tagName === 'br' && !this.#open.context.isSkipped) {
      this.#lines.addBreak(tag.location?.endOffset ?? 0, this.#open.context);
    }
    const { isSkipped, chrome } = this.#open.context;
    if (this.#open.close(tag)) this.#lines.flush();
    if (!isSkipped && chrome !== 'hidden') this.#skeleton.end(tag.tagName, this.#open.depth);
  }

  #text(token: Text): void {
    if (this.#content !== null) {
      this.#content.texts.push(token);
      return;
    }
    if (!this.#open.context.isSkipped) this.#texts.push(token);
  }

  /** All of it at once: between a space and a reference, the tokenizer ends its tokens in the wrong places. */
  #endText(): void {
    const texts = this.#texts;
    const start = texts[0]?.location?.startOffset;
    const end = texts.at(-1)?.location?.endOffset;
    if (start === undefined || end === undefined) return;
    this.#texts = [];
    const chars = texts.map((token) => token.chars).join('');
    this.#lines.add(pieces(this.#html, { start, end }, chars), this.#open.context);
  }

  #endContent(): void {
    const content = this.#content;
    if (content === null) return;
    this.#content = null;
    const start = content.texts[0]?.location?.startOffset;
    const end = content.texts.at(-1)?.location?.endOffset;
    if (start === undefined || end === undefined) return;
    const source = this.#html.slice(start, end);
    if (content.name === 'json-ld') {
      this.#lines.addMeta('json-ld', mapped(source, start), end);
      return;
    }
    const chars = content.texts.map((token) => token.chars).join('');
    this.#lines.addMeta('title', collapse(pieces(this.#html, { start, end }, chars)), end);
  }
}
