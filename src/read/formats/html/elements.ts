/** Names of elements by what they mean for the lines of a page. HTML Standard: https://html.spec.whatwg.org/ */

/** Rendered as blocks by the Standard's style sheet (§ 15.3), or so separate that words do not run through them. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body button caption center colgroup dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ' +
    'ol optgroup option p plaintext pre search section select summary table tbody td textarea tfoot th thead tr ul xmp'
  ).split(' '),
);

/** Never have content (§ 13.1.2). */
export const VOID: ReadonlySet<string> = new Set(
  'area base br col embed frame hr img input link meta param source track wbr'.split(' '),
);

/** Not shown, or shown only where scripts, pictures or plug-ins are not. */
export const SKIPPED: ReadonlySet<string> = new Set(
  'script style noscript template svg iframe object canvas noembed noframes audio video'.split(' '),
);

/** Shown around the article, or to be worked with rather than read. */
export const CHROME: ReadonlySet<string> = new Set(
  'nav footer aside form button select textarea dialog menu search'.split(' '),
);

/** ARIA's landmarks as the elements they stand for (https://www.w3.org/TR/html-aam-1.0/). */
export const LANDMARKS: ReadonlyMap<string, string> = new Map([
  ['navigation', 'nav'],
  ['contentinfo', 'footer'],
  ['complementary', 'aside'],
  ['banner', 'header'],
  ['search', 'search'],
]);

/** What a start tag ends that was left open, and the elements beyond which it does not look (§ 13.2.6.4.7). */
export interface Implied {
  readonly ends: ReadonlySet<string>;
  readonly within: ReadonlySet<string>;
}

const SCOPE = new Set(['table', 'td', 'th', 'caption', 'button', 'template', 'object']);

/** Start tags that end an open paragraph: those of all blocks but form controls and parts of tables. */
export const ENDS_PARAGRAPH: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp'
  ).split(' '),
);

const LIST = new Set([...SCOPE, 'ul', 'ol', 'menu', 'dir', 'dl']);
const ROW = new Set(['table', 'tr']);
const TABLE = new Set(['table']);

export const IMPLIED: ReadonlyMap<string, Implied> = new Map([
  ['li', { ends: new Set(['li']), within: LIST }],
  ['dt', { ends: new Set(['dt', 'dd']), within: LIST }],
  ['dd', { ends: new Set(['dt', 'dd']), within: LIST }],
  ['td', { ends: new Set(['td', 'th', 'caption']), within: ROW }],
  ['th', { ends: new Set(['td', 'th', 'caption']), within: ROW }],
  ['tr', { ends: new Set(['tr', 'caption']), within: TABLE }],
  ['tbody', { ends: new Set(['thead', 'tbody', 'tfoot', 'caption']), within: TABLE }],
  ['tfoot', { ends: new Set(['thead', 'tbody', 'tfoot', 'caption']), within: TABLE }],
  ['option', { ends: new Set(['option']), within: new Set(['select', 'optgroup']) }],
]);

const PARTS_OF_TABLES = new Set(['tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'caption']);

/** The elements out of which the end tag of `name` does not reach. */
export function scopeOf(name: string): ReadonlySet<string> {
  if (name === 'table') return NOTHING;
  return PARTS_OF_TABLES.has(name) ? TABLE : SCOPE;
}

const NOTHING: ReadonlySet<string> = new Set();
