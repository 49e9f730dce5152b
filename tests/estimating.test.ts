import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { fieldReason } from '../src/article/fields.ts';
import { passages } from '../src/article/text.ts';
import { estimatesOf, withEstimatedDates, withEstimates } from '../src/dating/story/estimate.ts';
import { type StoryWords, storyWords } from '../src/dating/story/topic.ts';
import { mentionsOf } from '../src/mentions/place.ts';
import type { Entry } from '../src/model.ts';
import { processFile } from '../src/pipeline.ts';
import { DEFAULT_SETTINGS } from '../src/read/schema.ts';
import { articleId, sha256 } from '../src/text/ids.ts';
import { articleSpec, makeArchive } from './support/archive.ts';
import { caseFolders } from './support/cases.ts';
import { assertNoHang } from './support/hang.ts';

function entriesOf(articles: readonly z.input<typeof articleSpec>[]): readonly Entry[] {
  return makeArchive({ articles }).entries.map(({ article }) => ({
    article,
    mentions: mentionsOf(article),
  }));
}

/** Of each article without a given date. */
function shown(entries: readonly Entry[]): unknown {
  return withEstimatedDates(entries).flatMap(({ article: { path, fields } }) => {
    const { published } = fields;
    if (published.basis === 'unknown') return [{ path, published: 'unknown' }];
    if (published.basis !== 'estimated') return [];
    return [
      {
        path,
        published: published.value.edtf,
        evidence: published.evidence.map((one) => {
          assert(one.in === 'article');
          return `${one.article}, ${one.rule ?? ''}: ${one.words}`;
        }),
      },
    ];
  });
}

function saved(): readonly Entry[] {
  const folder = new URL('../articles/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((path) => {
    const bytes = new Uint8Array(readFileSync(new URL(path, folder)));
    const id = articleId(path);
    const outcome = processFile(
      { path, id, format: 'txt', bytes, sha256: sha256(bytes), given: {} },
      DEFAULT_SETTINGS,
    );
    assert(outcome.ok);
    return outcome.value;
  });
}

describe('the date of an article that its own words leave open', () => {
  for (const folder of caseFolders('estimating')) {
    it(`is what ${folder.name} expects`, () => {
      const articles = z.array(articleSpec).parse(JSON.parse(folder.read('input.json')));
      folder.expect('expected.json', shown(entriesOf(articles)));
    });
  }

  it('of the saved report on the clash is the Monday of the meeting or the day after', () => {
    const [clash] = withEstimatedDates(saved());
    assert(clash?.article.fields.published.basis === 'estimated');
    const { value, evidence } = clash.article.fields.published;
    assert.equal(value.edtf, '2018-09-17/2018-09-18');
    const words = evidence.map((one) => one.words).join(' … ');
    assert.match(words, /United States on Monday/);
    assert.match(words, /Monday's meeting.+eve of/);
  });

  it('rests on words that stand in the articles, each with a reason', () => {
    const entries = withEstimatedDates(saved());
    const texts = new Map(
      entries.flatMap(({ article }) =>
        passages(article).map(({ id, text }) => [`${article.id} ${id}`, text]),
      ),
    );
    for (const { article } of entries) {
      const { published } = article.fields;
      if (published.basis !== 'estimated') continue;
      for (const one of published.evidence) {
        assert(one.in === 'article' && one.rule !== undefined);
        assert(texts.get(`${one.article} ${one.block}`)?.includes(one.words), one.words);
        assert.match(fieldReason(one.rule), /\.$/);
      }
    }
  });

  it('is the same where what was estimated is kept and put back', () => {
    const entries = saved();
    const forth = withEstimatedDates(entries);
    const estimates = estimatesOf(forth, entries);
    assert.equal(estimates.length, 1);
    const kept: typeof estimates = JSON.parse(JSON.stringify(estimates));
    assert.deepEqual(withEstimates(entries, kept), forth);
    assert.deepEqual(withEstimates(entries, []), entries);
  });

  it('is the same where what was made of each article by itself is kept as JSON', () => {
    const cases = caseFolders('estimating').map((folder) =>
      entriesOf(z.array(articleSpec).parse(JSON.parse(folder.read('input.json')))),
    );
    const kept = ({ article }: Entry): StoryWords =>
      JSON.parse(JSON.stringify(storyWords(article)));
    for (const entries of [saved(), ...cases]) {
      for (const entry of entries) assert.deepEqual(kept(entry), storyWords(entry.article));
      assert.deepEqual(withEstimatedDates(entries, undefined, kept), withEstimatedDates(entries));
    }
    assert(saved().some((entry) => (kept(entry).read ?? []).flat().length > 0));
  });

  it('is the same in whatever order the entries come, and lets the dates of others be', () => {
    const entries = saved();
    const forth = withEstimatedDates(entries);
    const back = withEstimatedDates(entries.toReversed()).toReversed();
    assert.deepEqual(forth, back);
    for (const [index, entry] of entries.entries())
      if (entry.article.fields.published.basis !== 'unknown') assert.equal(forth[index], entry);
  });

  it('moves the mentions that count from it', () => {
    const [clash] = withEstimatedDates(saved());
    const monday = clash?.mentions.find(({ words }) => words === 'Monday');
    assert.equal(monday?.earliest, '2018-09-17');
  });

  it('is looked for without comparing all with all, though they be all alike', () => {
    const paragraphs = ['The Varnholm council sold the Skerry lantern on Monday, it said.'];
    const articles = Array.from({ length: 4000 }, (_, index) => ({
      path: `${index}.txt`,
      language: 'en',
      paragraphs,
      ...(index % 2 === 0 ? { published: '2018-05-14' } : {}),
    }));
    const entries = entriesOf(articles);
    assertNoHang(() => withEstimatedDates(entries));
  });
});
