import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkSite } from '../src/site/check.ts';
import { describe as inWords } from '../src/text/notices.ts';
import { temporaryFolder, writeFiles } from './support/folders.ts';
import { buildSite } from './support/site.ts';

/** Names and texts that break sites put together from strings. */
const HOSTILE = {
  'a b.txt':
    'A headline of the day\n\nOn 14 September 2018 the pier was closed, said {{ 7 }} {% x %}.\n',
  '#1 50% off?.txt':
    '</title><script>alert(1)</script>\n\n](javascript:alert(1)) [x](/none/) closed it.\n',
  'été/日本 "x" \'y\'.txt': '---\nlayout: none\n---\n# no heading\n',
  'page.html': '<title>T</title><p id="l1"><a href="/none/">Closed</a> on 14 September 2018.</p>',
  'note.md': '# Title\n\n![img](none.png) <a href="none">x</a>\n\n[r]: /none/\n',
};

describe('a built site has no problem that a check finds', () => {
  const cases = [
    { name: 'of the articles in the project', articles: 'articles', more: [] },
    { name: 'under a path prefix', articles: 'articles', more: ['--path-prefix', '/p/'] },
    { name: 'of hostile articles', articles: null, more: ['--base-url', 'https://a.example/p/q/'] },
  ];
  for (const { name, articles, more } of cases) {
    it(name, async (test) => {
      const folder = articles ?? writeFiles(temporaryFolder(test), HOSTILE);
      const site = await buildSite('--articles', folder, ...more);
      try {
        const { problems, counts } = await checkSite(site.folder, { articlesDir: folder });
        assert.deepEqual(problems.map(inWords), []);
        assert(counts.originals > 2 && counts.sources === counts.originals);
      } finally {
        await site.remove();
      }
    });
  }
});
