import type { Archive } from '../../model.ts';
import { shorten } from '../../text/notices.ts';
import { absolute, href, paths } from '../links.ts';
import type { SiteOptions } from '../options.ts';
import type { SiteFile } from '../write.ts';
import { DECLARATION, xml } from './xml.ts';

/** Most characters of the names, by the specification. */
const SHORT_NAME = 16;
const LONG_NAME = 48;
const DESCRIPTION = 1024;

/**
 * Lets a browser offer the archive's search: OpenSearch 1.1, draft 6,
 * https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md. Browsers take
 * an absolute template alone, so that only a base URL makes it of use to them. Without one the template is the path on
 * the host, which catalogue readers resolve, and no host is made up.
 */
export function* openSearch(archive: Archive, options: SiteOptions): Generator<SiteFile> {
  const { title, description, language } = archive.settings;
  const base = absolute(options, paths.search) ?? href(options, paths.search);
  const content = xml({
    OpenSearchDescription: {
      '@xmlns': 'http://a9.com/-/spec/opensearch/1.1/',
      ShortName: shorten(title, SHORT_NAME),
      LongName: shorten(title, LONG_NAME),
      Description: shorten(description || title, DESCRIPTION),
      Url: { '@type': 'text/html', '@template': `${base}?q={searchTerms}` },
      Image: {
        '@width': '16',
        '@height': '16',
        '@type': 'image/svg+xml',
        '#text': absolute(options, paths.icon) ?? href(options, paths.icon),
      },
      Language: language,
      InputEncoding: 'UTF-8',
      OutputEncoding: 'UTF-8',
    },
  });
  yield { path: 'opensearch.xml', content: [DECLARATION, content] };
}
