import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { z } from 'zod';
import type { Entry, Report, TimelineEvent } from '../src/model.ts';
import { handleArticles } from '../src/site/articles.ts';
import { openArticles } from '../src/site/open-articles.ts';
import { timeline } from '../src/timeline/events.ts';
import { type Case, caseFolders } from './support/cases.ts';

/** The articles that come with Backfile: those of a case without its own. */
const SHIPPED = fileURLToPath(new URL('../articles', import.meta.url));

/** Days of publication by the articles' names, EDTF: given, whatever the texts say. */
const published = z.record(z.string(), z.string());

/** The case's articles, read and described as a build does. */
async function entriesOf(folder: Case): Promise<readonly Entry[]> {
  const own = join(folder.dir, 'articles');
  const articles = mkdtempSync(join(tmpdir(), 'backfile-events-'));
  try {
    cpSync(existsSync(own) ? own : SHIPPED, articles, { recursive: true });
    const dates = folder.has('published.json')
      ? published.parse(JSON.parse(folder.read('published.json')))
      : {};
    for (const [name, date] of Object.entries(dates))
      writeFileSync(join(articles, `${name}.yml`), `published: ${date}\n`);
    const entries: Entry[] = [];
    const { source } = await openArticles(articles);
    for await (const { outcome } of handleArticles(source)) {
      assert(outcome.ok, JSON.stringify(outcome));
      entries.push(outcome.value.processed);
    }
    return entries;
  } finally {
    rmSync(articles, { recursive: true });
  }
}

function shownEvent({ kind, date, differing, headline, sources, reports }: TimelineEvent) {
  return {
    [kind]: date.edtf,
    ...(differing.length === 0 ? {} : { differing: differing.map(({ edtf }) => edtf) }),
    headline: headline.slice(0, 60),
    sources,
    reports: reports.map(shownReport),
  };
}

function shownReport({ article, block, quote, marks, date, standing }: Report): string {
  const words = marks.map(({ start, end }) => quote.slice(start, end)).join(' … ');
  return `${article}#${block} ${date.edtf} ${standing} [${words}] ${quote}`;
}

describe('events', () => {
  const cases = caseFolders('events');
  const entries = new Map<string, readonly Entry[]>();
  before(async () => {
    for (const folder of cases) entries.set(folder.name, await entriesOf(folder));
  });
  const of = (name: string) => {
    const found = entries.get(name);
    assert(found !== undefined, name);
    return found;
  };

  for (const folder of cases)
    it(`case ${folder.name}: are those expected`, () => {
      folder.expect('expected.json', timeline(of(folder.name)).map(shownEvent));
    });

  it('law: are the same in whatever order the articles come', () => {
    for (const { name } of cases) {
      const expected = JSON.stringify(timeline(of(name)));
      fc.assert(
        fc.property(fc.shuffledSubarray([...of(name)], { minLength: of(name).length }), (mixed) =>
          assert.equal(JSON.stringify(timeline(mixed)), expected),
        ),
        { numRuns: 10 },
      );
    }
  });
});
