/**
 * Text as Markdown that reads back as exactly that text: in CommonMark, GFM, goldmark (Hugo) and kramdown (Jekyll), after
 * Liquid or Nunjucks have run over it. One pass; each rule matches a single character by what stands beside it, so
 * that ordinary prose stays as it is. Typographic quotes and dashes, which a generator may make of straight ones,
 * are its setting and are left to it.
 */

/** Escaped by a backslash: only characters that both CommonMark and kramdown (with its GFM parser) let one escape. */
const BACKSLASH = [
  // Never harmless: the escape itself, code, emphasis, and the bar that makes a table of any line in kramdown.
  /[\\`*|]/,
  // Between letters or digits it is a plain character everywhere, as in a URL or a user name.
  /(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/,
  // Definition, footnote, task, wiki link, image; `[sic]` and `[1]` can stay.
  /^\[|\[(?=[[^]|[ xX]\])|(?<=[![^])\[/,
  // Link, reference, definition.
  /\](?=[([:])/,
  // Mathematics.
  /\$(?=\$)|(?<=\$)\$/,
  // At the start: heading, quotation, setext underline.
  /^[#>=]/,
  // At the start: list item, rule.
  /^[-+](?=[-+\s]|$)/,
  // At the start: numbered list item, as a sentence that begins with a year.
  /(?<=^\d{1,20})[.)](?=\s|$)/,
];

/** Escaped by a reference to the character, where a backslash would not survive everywhere. */
const REFERENCE = [
  // A character reference; `AT&T` and `a=1&b=2` can stay.
  /&(?=#?[0-9A-Za-z]{1,32};)/,
  // HTML, autolinks.
  /</,
  // Liquid, Nunjucks, Hugo shortcodes, kramdown and goldmark attributes: templates run before Markdown is read.
  /\{/,
  // Strikethrough closes only after a character: `~100` can stay. `~~~` fences code.
  /~(?![\p{L}\p{N}])|(?<=\S)~/u,
  // Emoji short code: looked for in the source, before Markdown is read. `10:30:15` can stay.
  /:(?=(?:\d?[a-z+-][a-z0-9_+-]{0,40}|100|1234):)/,
  // At the start: container, definition.
  /^:/,
  // At the start: kramdown's end of block.
  /^\^/,
  // Invisible or able to reorder what is seen, and line separators: shown to whoever reads the source.
  /[\n\r\t\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]/,
];

/** Besides, in a heading: the closing sequence, which kramdown sees even without a space before it. */
const CLOSING_HASH = /#(?=[#\s]|$)/;

const ANY = compile(BACKSLASH);
const HEADING = compile([...BACKSLASH, CLOSING_HASH]);

function compile(backslash: readonly RegExp[]): RegExp {
  const group = (rules: readonly RegExp[]) => rules.map((rule) => rule.source).join('|');
  return new RegExp(`(${group(backslash)})|${group(REFERENCE)}`, 'gu');
}

/** Every character that a rule escapes anywhere or at the start: prose has few, and is passed by a quicker look. */
const SUSPECT =
  /[\\`*|_[\]$&<{~:#\n\r\t\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]|^[>=+\-\d^]/;

/** `text` must be one line, trimmed. */
export function escapeText(text: string, as: 'heading' | 'other' = 'other'): string {
  if (!SUSPECT.test(text)) return text;
  const escaped = text.replace(as === 'heading' ? HEADING : ANY, (character, backslash?: string) =>
    backslash === undefined ? reference(character) : `\\${character}`,
  );
  return escaped === text ? text : keepLinksPlain(text, escaped);
}

function reference(character: string): string {
  if (character === '<') return '&lt;';
  return character === '&' ? '&amp;' : `&#${character.codePointAt(0)};`;
}

/**
 * Some readers make links of bare addresses and show an escape inside as it stands: where an address holds one, it is
 * kept from being seen as an address. Escaping neither adds nor removes spaces, so the words correspond.
 */
function keepLinksPlain(text: string, escaped: string): string {
  const words = text.split(' ');
  return escaped
    .split(' ')
    .map((word, index) => (word === words[index] ? word : withoutAddress(word)))
    .join(' ');
}

function withoutAddress(word: string): string {
  return word
    .replaceAll('://', '\\://')
    .replace(/(?<=www)\./gi, '\\.')
    .replaceAll('@', '&#64;');
}
