import { known } from '../../article/known.ts';
import type { Article } from '../../model.ts';
import { shorten } from '../../text/notices.ts';
import { webUrl } from '../links.ts';

/** Characters of a summary. */
const LIMIT = 600;

/** The standfirst, else the first paragraph, at most 600 characters; plain text; null of an article without either. */
export function summary(article: Article): string | null {
  const text =
    known(article.fields.standfirst) ??
    article.blocks.find((block) => block.kind === 'paragraph')?.text;
  return text === undefined ? null : shorten(text, LIMIT);
}

/** The byline, else the outlet, else null. */
export function author(article: Article): string | null {
  return known(article.fields.byline) ?? known(article.fields.outlet);
}

/** Where the article was published, if that is an address of the web; null for anything else. */
export function source(article: Article): string | null {
  const url = known(article.fields.url);
  return url === null ? null : webUrl(url);
}

/** The article's language, if it has the form of a BCP 47 tag. */
export function language(article: Article): string | null {
  const tag = known(article.fields.language);
  return tag !== null && /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i.test(tag) ? tag : null;
}
