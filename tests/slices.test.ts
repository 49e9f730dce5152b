import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import { find } from '../src/browser/find.ts';
import { NOTHING, type SearchState } from '../src/browser/state.ts';
import { slicesOf } from '../src/site/slices.ts';
import { type ArticleSpec, makeArchive } from './support/archive.ts';
import { openSliced, type Sliced } from './support/sliced.ts';

const NAMES = ['Security Council', 'Harbour Board', 'Café owners', 'Volasys', 'The Orchardist'];
const DEEDS = [
  'closed the quay',
  'sanctioned traders',
  'met happily',
  'flies cafes to sea',
  'voted',
];

/** Articles whose words are rare and frequent, near and far, short and long, each otherwise than the next. */
const articles: readonly ArticleSpec[] = Array.from({ length: 17 }, (_, index) => {
  const name = NAMES[index % NAMES.length] ?? '';
  const deed = DEEDS[(index * 3) % DEEDS.length] ?? '';
  const more = Array.from(
    { length: index % 4 },
    (__, line) => `Line ${line} of harbour news ${index}.`,
  );
  const when = ['2018-09-14', '2017-12-30/2018-01-02', '2018', '2019-03-0'][index % 4] ?? '';
  return {
    path: `${index}.txt`,
    title: `${name} ${deed}`,
    outlet: index % 3 === 0 ? 'Quay News' : 'Sanction Times',
    ...(index % 5 === 4
      ? {}
      : { published: when.endsWith('-0') ? `${when}${1 + (index % 9)}` : when }),
    paragraphs: [
      `${name}, it was said, ${deed} again.`,
      ...more,
      `The council of sanctions ${deed}.`,
    ],
  };
});

const QUERIES = [
  'council',
  'security council',
  '"security council"',
  'council -harbour',
  'sanct',
  'sanctions',
  'sanctioned traders quay',
  'volasys',
  'volasysx',
  'harbour news 7',
  'café',
  'cafe',
  'happily',
  'flies',
  'orch',
  'zzyzx quay',
  '"closed the quay" -volasys',
  '-council',
  '',
];

const STATES: readonly Partial<SearchState>[] = [
  {},
  { sort: 'newest' },
  { sort: 'oldest' },
  { chosen: { ...NOTHING.chosen, outlet: ['Quay News'] } },
  { from: '2018-01', to: '2018-09' },
  { from: '2018-01', to: '2018-09', undated: true },
];

let folder = '';
let one: Sliced;
let many: Sliced;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backfile-slices-'));
  const archive = makeArchive({ articles });
  one = await openSliced(archive, join(folder, 'one'), 100);
  many = await openSliced(archive, join(folder, 'many'), 2);
});
after(async () => {
  await one?.server.close();
  await many?.server.close();
  await rm(folder, { recursive: true, force: true });
});

/** All that the search page shows, with articles by their places in the order of their days. */
async function shown({ searched }: Sliced, state: SearchState) {
  const { hits, counts, ...rest } = await find(searched, state);
  return {
    ...rest,
    counts: Object.entries(counts).map(([name, values]) => [name, [...values].sort()]),
    hits: await Promise.all(
      hits.map(async ({ fact, result, matches, isWhole }) => ({
        article: searched.facts.indexOf(fact),
        url: (await result.data()).url,
        isWhole,
        matches: matches.map(({ term, score, words }) => [term, score.toFixed(3), ...words]),
      })),
    ),
  };
}

describe('an index in several slices', () => {
  test('has them', () => {
    assert.equal(one.slices, 1);
    assert.ok(many.slices > 4);
  });

  for (const query of QUERIES) {
    test(`answers “${query}” as one index does`, async () => {
      for (const state of STATES) {
        const asked = { ...NOTHING, query, ...state };
        assert.deepEqual(await shown(many, asked), await shown(one, asked), JSON.stringify(state));
      }
    });
  }
});

describe('slices', () => {
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => `id-${index}`);
  const placesOf = (ids: readonly string[], most: number) =>
    new Map(
      [...slicesOf(ids, (id) => id, most)].flatMap(([number, of]) => of.map((id) => [id, number])),
    );

  test('have every article once, in the order in which they came, and none is empty', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.integer({ min: 1, max: 9 }), (ids, most) => {
        const slices = [...slicesOf(ids, (id) => id, most).values()];
        assert.deepEqual(slices.flat().sort(), [...ids].sort());
        for (const slice of slices) {
          assert.ok(slice.length > 0);
          assert.deepEqual(
            slice,
            ids.filter((id) => slice.includes(id)),
          );
        }
        if (ids.length <= most) assert.ok(slices.length <= 1);
      }),
    );
  });

  test('are about as large as they may be', () => {
    const sizes = [...slicesOf(numbers(5000), (id) => id, 1000).values()].map((of) => of.length);
    assert.equal(sizes.length, 5);
    for (const size of sizes) assert.ok(Math.abs(size - 1000) < 100, String(size));
  });

  test('keep an article where it is when others come and go', () => {
    const before = placesOf(numbers(95), 10);
    const after = placesOf(['new', ...numbers(95).slice(3)], 10);
    for (const [id, number] of after) if (id !== 'new') assert.equal(number, before.get(id), id);
  });
});
