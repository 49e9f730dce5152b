import type { Archive, Article } from '../../model.ts';
import { articlePath, paths } from '../links.ts';
import type { SiteOptions } from '../options.ts';
import { nameOf } from '../views.ts';
import type { SiteFile } from '../write.ts';
import { fromRoot } from './address.ts';
import { jsonDocument } from './json.ts';
import { entryId } from './names.ts';
import { newest, publishedInstant } from './newest.ts';
import { author, language, source, summary } from './summary.ts';

/** The newest articles as JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/. Keys without a value are left out. */
export function* jsonFeed(archive: Archive, options: SiteOptions): Generator<SiteFile> {
  const { settings } = archive;
  const content = jsonDocument({
    version: 'https://jsonfeed.org/version/1.1',
    title: settings.title,
    home_page_url: fromRoot(paths.home, options),
    feed_url: fromRoot(paths.jsonFeed, options),
    description: settings.description === '' ? undefined : settings.description,
    language: settings.language,
    items: newest(archive).map((article) => item(article, archive, options)),
  });
  yield { path: 'feed.json', content };
}

function item(article: Article, archive: Archive, options: SiteOptions): object {
  const name = author(article);
  return {
    id: entryId(article, archive, options),
    url: fromRoot(articlePath(article.id), options),
    external_url: source(article) ?? undefined,
    title: nameOf(article),
    content_text: summary(article) ?? '',
    date_published: publishedInstant(article, archive.settings.timeZone) ?? undefined,
    authors: name === null ? undefined : [{ name }],
    language: language(article) ?? undefined,
  };
}
