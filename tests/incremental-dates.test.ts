import assert from 'node:assert/strict';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import fc from 'fast-check';
import { build } from '../src/site/build.ts';
import { temporaryFolder, treeOf, writeFiles } from './support/folders.ts';

const QUIET = { begin() {}, advance() {}, end() {} };
const STORIES = [
  'Talks on the quay failed on 3 May 2019\n\nThe council and the union met on Friday.\n\nPrinted by the river\n',
  'Quay strike ends\n\nThe union said on 9 May 2019 that the strike over the quay had ended on Tuesday.\n\nPrinted by the river\n',
  'Ferry sinks\n\nPublished 11 May 2019\n\nA ferry sank off the northern quay on Saturday. Nobody was hurt.\n\nPrinted by the river\n',
  'The council of the quay\n\nThe council met the union on Friday, as it had said. Talks on the quay failed.\n\nPrinted by the river\n',
];

/** One change of an articles folder; what it names is counted from the first of the files that there are. */
const editArbitrary = fc.record({
  what: fc.constantFrom('write', 'append', 'delete', 'rename', 'tell', 'forget'),
  file: fc.nat(9),
  story: fc.nat(STORIES.length - 1),
});

type Edit = typeof editArbitrary extends fc.Arbitrary<infer T> ? T : never;

function change(folder: string, { what, file, story }: Edit): void {
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const name = names[file % names.length] ?? 'none.txt';
  const path = join(folder, name);
  const facts = path.replace('.txt', '.yml');
  if (what === 'write') writeFiles(folder, { [`text-${file}.txt`]: STORIES[story] ?? '' });
  if (what === 'append')
    writeFileSync(path, `${readFileSync(path, 'utf8')}\nMore of the ${file}th.\n`);
  if (what === 'tell') writeFileSync(facts, `published: 2019-05-0${1 + story}\n`);
  if (what === 'forget') rmSync(facts, { force: true });
  if (names.length < 3 || (what !== 'delete' && what !== 'rename')) return;
  rmSync(facts, { force: true });
  if (what === 'delete') rmSync(path);
  else renameSync(path, join(folder, `renamed-${file}.txt`));
}

it('what only the whole archive tells of an article is never taken over', async (t) => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(editArbitrary, { minLength: 1, maxLength: 3 }), {
        minLength: 1,
        maxLength: 3,
      }),
      async (rounds) => {
        const root = temporaryFolder(t);
        const articles = join(root, 'articles');
        writeFiles(
          articles,
          Object.fromEntries(STORIES.map((text, index) => [`first-${index}.txt`, text])),
        );
        const buildInto = (name: string) =>
          build(
            {
              articles,
              output: join(root, name),
              address: { prefix: null, baseUrl: null },
              skipBad: false,
            },
            QUIET,
          );
        await buildInto('site');
        for (const edits of rounds) {
          for (const edit of edits) change(articles, edit);
          await buildInto('site');
        }
        await buildInto('anew');
        assert.deepEqual(treeOf(join(root, 'site')), treeOf(join(root, 'anew')));
      },
    ),
    { numRuns: 3, seed: 6 },
  );
});
