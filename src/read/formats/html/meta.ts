import type { Token } from 'parse5';
import type { Mapped } from '../../../model.ts';
import { collapse } from '../collapsed.ts';
import { pieces } from './source.ts';

/** Names of `<meta>` elements that can tell a fact about the article. */
const NAMES: ReadonlySet<string> = new Set(
  (
    'og:title og:site_name og:description og:url og:locale og:type twitter:title description author byl headline ' +
    'date pubdate publishdate publish-date publish_date publication_date datepublished article_date_original ' +
    'application-name language content-language datecreated'
  ).split(' '),
);

/** Beginnings of such names: Open Graph articles, Highwire Press, Dublin Core, Parse.ly, Sailthru. */
const PREFIXES = ['article:', 'citation_', 'dc.', 'dcterms.', 'parsely-', 'sailthru.'];

/** A piece of metadata: what its hint is called, and its words. */
export interface Meta {
  readonly name: string;
  readonly words: Mapped;
}

/** The metadata in a start tag, if it holds any. @param html the page */
export function metaOf(html: string, tag: Token.TagToken): Meta | null {
  const name = nameOf(tag);
  return name === null ? null : { name: name.name, words: valueOfAttribute(html, tag, name.in) };
}

function nameOf(tag: Token.TagToken): { readonly name: string; readonly in: string } | null {
  switch (tag.tagName) {
    case 'html':
      return { name: 'lang', in: 'lang' };
    case 'time':
      return { name: 'time', in: 'datetime' };
    case 'link': {
      const rel = attributeOf(tag, 'rel').toLowerCase().split(/\s+/);
      return rel.includes('canonical') ? { name: 'canonical', in: 'href' } : null;
    }
    case 'meta': {
      const keys = ['property', 'name', 'itemprop', 'http-equiv'];
      const names = keys.map((key) => attributeOf(tag, key).trim().toLowerCase());
      const name = names.find((one) => NAMES.has(one) || PREFIXES.some((it) => one.startsWith(it)));
      return name === undefined ? null : { name, in: 'content' };
    }
    default:
      return null;
  }
}

function attributeOf(tag: Token.TagToken, name: string): string {
  return tag.attrs.find((attribute) => attribute.name === name)?.value ?? '';
}

/** The value of an attribute, where it stands in the tag: `name = "value"`, the quotes and their kind left out. */
function valueOfAttribute(html: string, tag: Token.TagToken, name: string): Mapped {
  const value = attributeOf(tag, name);
  const place = tag.location?.attrs?.[name];
  if (place === undefined) return collapse([{ text: value, source: null, end: 0 }]);
  const written = html.slice(place.startOffset, place.endOffset);
  const before = /^[^=]*=\s*["']?/.exec(written)?.[0].length ?? 0;
  const isQuoted = /["']/.test(written.charAt(before - 1));
  const span = { start: place.startOffset + before, end: place.endOffset - Number(isQuoted) };
  return collapse(pieces(html, span, value, true));
}
