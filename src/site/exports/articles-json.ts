import type { Archive, Article, Entry } from '../../model.ts';
import { briefly } from '../../records/entry.ts';
import { linesRemoved } from '../counts.ts';
import { articlePath, href } from '../links.ts';
import type { SiteOptions } from '../options.ts';
import type { SiteFile } from '../write.ts';
import { dateFact, fact } from './facts.ts';
import { jsonLines } from './json.ts';

/** Rises when a key of an article's record changes its meaning or goes. 2: nothing is said twice. */
const SCHEMA = 2;

/**
 * All that is known of every article, in the order of their paths: an array, one article to a line. `page` is its path on
 * the host: below it stand `index.md`, the article as Markdown, and `original.txt`; `url` is where the outlet published it.
 * Of a fact, `evidence` says where the `words` stand that justify it: in the original (`span`, UTF-16 offsets), or `in` a
 * file or an article. What is left out: a fact that is unknown; words that are the value, and more than a hundred
 * characters of the original; `earliest` and `latest` of a day; a `caveat` where there is none; the `encoding` UTF-8.
 */
export function* articlesJson(archive: Archive, options: SiteOptions): Generator<SiteFile> {
  const entry = ({ article }: Entry) => record(article, options);
  yield { path: 'data/articles.json', content: jsonLines(archive.entries, entry) };
}

function record(article: Article, options: SiteOptions): object {
  return {
    schema: SCHEMA,
    id: article.id,
    path: article.path,
    page: href(options, articlePath(article.id)),
    sha256: article.sha256,
    size: article.size,
    ...(article.encoding === 'utf-8' ? {} : { encoding: article.encoding }),
    ...facts(article),
    paragraphs: paragraphs(article),
    removed: linesRemoved(article),
  };
}

function facts({ fields }: Article): object {
  return {
    title: fact(fields.title),
    standfirst: fact(fields.standfirst),
    outlet: fact(fields.outlet),
    agency: fact(fields.agency),
    byline: fact(fields.byline),
    published: dateFact(fields.published),
    place: fact(fields.place),
    language: fact(fields.language),
    url: fact(fields.url),
    note: fact(fields.note),
  };
}

/** Number of the article's paragraphs; headings, quotations, list items and captions do not count. */
export function paragraphs(article: Article): number {
  return briefly(article).paragraphs;
}
