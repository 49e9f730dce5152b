import type { Archive, Article } from '../../model.ts';
import { articlePath, markdownPath, paths } from '../links.ts';
import type { SiteOptions } from '../options.ts';
import { nameOf } from '../views.ts';
import type { SiteFile } from '../write.ts';
import { fromRoot } from './address.ts';
import { entryId, feedId } from './names.ts';
import { archiveInstant, newest, publishedInstant, updatedInstant } from './newest.ts';
import { author, language, source, summary } from './summary.ts';
import { DECLARATION, xml } from './xml.ts';

/** The newest articles as Atom (RFC 4287). Plain text: nothing of an article is given as HTML. */
export function* atomFeed(archive: Archive, options: SiteOptions): Generator<SiteFile> {
  yield { path: 'feed.xml', content: atom(archive, options) };
}

function* atom(archive: Archive, options: SiteOptions): Generator<string> {
  const { settings, version } = archive;
  yield DECLARATION;
  yield xml({
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': settings.language,
      id: feedId(archive, options),
      title: settings.title,
      subtitle: settings.description === '' ? undefined : settings.description,
      updated: archiveInstant(archive),
      author: { name: settings.title },
      generator: { '@version': version, '#text': 'Backfile' },
      link: [
        { '@rel': 'self', '@type': 'application/atom+xml', '@href': fromRoot(paths.atom, options) },
        { '@rel': 'alternate', '@type': 'text/html', '@href': fromRoot(paths.home, options) },
      ],
      entry: newest(archive).map((article) => entry(article, archive, options)),
    },
  });
}

function entry(article: Article, archive: Archive, options: SiteOptions): object {
  const { timeZone } = archive.settings;
  const name = author(article);
  return {
    '@xml:lang': language(article) ?? undefined,
    id: entryId(article, archive, options),
    title: nameOf(article),
    updated: updatedInstant(article, timeZone),
    published: publishedInstant(article, timeZone) ?? undefined,
    author: name === null ? undefined : { name },
    link: links(article, options),
    summary: summary(article) ?? undefined,
  };
}

function links(article: Article, options: SiteOptions): readonly object[] {
  const page = fromRoot(articlePath(article.id), options);
  const markdown = fromRoot(markdownPath(article.id), options);
  const via = source(article);
  return [
    { '@rel': 'alternate', '@type': 'text/html', '@href': page },
    { '@rel': 'alternate', '@type': 'text/markdown', '@href': markdown },
    ...(via === null ? [] : [{ '@rel': 'via', '@href': via }]),
  ];
}
