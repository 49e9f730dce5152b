import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { correctionUrl } from '../src/site/corrections.ts';
import { en } from '../src/site/words/en.ts';
import { makeArchive } from './support/archive.ts';
import { articlePage, PREFIXED, ROOT } from './support/pages.ts';

const SPEC = { path: 'a b.txt', title: 'Pier & harbour: 100 % shut?', paragraphs: ['It shut.'] };

function urlFor(corrections: string | null, options = PREFIXED): string | null {
  const archive = makeArchive({ articles: [SPEC], settings: { corrections } });
  const [entry] = archive.entries;
  assert(entry !== undefined);
  return correctionUrl(archive, options, entry.article);
}

/** The part of the address after `?`, read as a form is. */
function query(url: string | null): Readonly<Record<string, string>> {
  assert(url !== null);
  return Object.fromEntries(new URL(url).searchParams);
}

describe('the way to report a correction', () => {
  it('is not there where the archive names none', () => {
    assert.equal(urlFor(null), null);
    assert.ok(!articlePage(SPEC).includes('id="correction"'));
  });

  it('is a mail with id, address, paragraph and version filled in', () => {
    const url = urlFor('desk@example.org');
    assert.ok(url?.startsWith('mailto:desk@example.org?subject='));
    const { subject = '', body = '' } = query(url);
    assert.equal(subject, 'Correction: Pier & harbour: 100 % shut?');
    assert.match(body, /^Article: Pier & harbour: 100 % shut\? \(a-b\)$/m);
    assert.match(body, /^Page: https:\/\/papers\.example\/p\/articles\/a-b\/$/m);
    assert.ok(body.includes(`\nParagraph: ${en.correction.which}\n`));
    assert.match(body, /^Version: original [0-9a-f]{16}, Backfile 0\.0\.0$/m);
  });

  it('is a new issue of a tracker, by whichever of its addresses it was given', () => {
    for (const page of ['', '/', '/issues', '/issues/', '/issues/new']) {
      const url = urlFor(`https://github.com/example/archive${page}`);
      assert.ok(url?.startsWith('https://github.com/example/archive/issues/new?title='), url ?? '');
      assert.match(query(url)['body'] ?? '', /^Paragraph: /m);
    }
    for (const page of ['', '/-/issues', '/-/issues/new/']) {
      const url = urlFor(`https://gitlab.com/example/archive${page}`);
      assert.ok(url?.startsWith('https://gitlab.com/example/archive/-/issues/new?issue[title]='));
      assert.match(query(url)['issue[description]'] ?? '', /^Paragraph: /m);
    }
  });

  it('is any other address with the facts where it wants them', () => {
    const url = urlFor(
      'https://example.org/form?article={id}&at={paragraph}&v={version}&x={other}',
    );
    const { article, at, v, x } = query(url);
    assert.deepEqual([article, at, x], ['a-b', en.correction.which, '{other}']);
    assert.match(v ?? '', /^original /);
  });

  it('names the page by its path where nobody knows the host', () => {
    assert.match(
      query(urlFor('desk@example.org', ROOT))['body'] ?? '',
      /^Page: \/articles\/a-b\/$/m,
    );
  });
});
