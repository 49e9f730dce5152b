import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { repeatedLines } from '../src/lines/repeated.ts';
import { handleArticles } from '../src/site/articles.ts';
import { openArticles } from '../src/site/open-articles.ts';
import { temporaryFolder, writeFiles } from './support/folders.ts';
import { split } from './support/splitting.ts';

const STORY = [
  'The bridge was closed on Monday for repairs after a storm damaged two of its pillars, the city council said.',
  'Repairs will take until May, and a ferry will run for as long as they last, the harbour office wrote in a note.',
  'A second bridge was proposed by the shopkeepers of the eastern bank, who fear that nobody will come to them.',
];
const MOTTO = 'Printed where the two rivers meet';

/** The texts of a folder: each has a headline and a story of its own. */
function folder(number: number, ending: (index: number) => string): Record<string, string> {
  const texts = Array.from({ length: number }, (_, index) => {
    const story = STORY.map((line) => `${line} It was the day ${index + 1} of the works.`);
    return [`Bridge Closed for Day ${index + 1}`, ...story, ending(index)].join('\n\n');
  });
  return Object.fromEntries(texts.map((text, index) => [`news/a${index}.txt`, text]));
}

function articles(t: TestContext, files: Readonly<Record<string, string>>): string {
  const path = temporaryFolder(t);
  writeFiles(path, files);
  return path;
}

async function removedIn(path: string): Promise<readonly string[]> {
  const removed: string[] = [];
  const { source } = await openArticles(path);
  for await (const { outcome } of handleArticles(source)) {
    assert(outcome.ok);
    const { article } = outcome.value.processed;
    removed.push(...article.removed.map(({ rule, text }) => `${article.id} ${rule}: ${text}`));
  }
  return removed;
}

describe('what the files of a folder repeat', () => {
  it('is removed as the site’s, with the reason', async (t) => {
    const path = articles(
      t,
      folder(5, () => MOTTO),
    );
    assert.deepEqual(
      await removedIn(path),
      [0, 1, 2, 3, 4].map((index) => `news-a${index} repeated: ${MOTTO}`),
    );
  });

  it('stays where fewer than four files, or fewer than half of them, have it', async (t) => {
    const few = articles(
      t,
      folder(3, () => MOTTO),
    );
    const less = articles(
      t,
      folder(9, (index) => (index < 4 ? MOTTO : `The end of day ${index}`)),
    );
    for (const path of [few, less]) {
      const removed = await removedIn(path);
      assert.deepEqual(
        removed.filter((line) => line.includes(' repeated: ')),
        [],
      );
    }
  });

  it('is the same in whatever order the files are read', () => {
    const files = Object.values(folder(6, (index) => (index % 2 === 0 ? MOTTO : 'Another end')));
    const lines = files.map((text) => split('txt', text));
    const found = [...repeatedLines([...lines, ...lines.slice(0, 1)])];
    const again = [...repeatedLines([...lines.slice(0, 1), ...lines.toReversed()])];
    assert.deepEqual(found, [MOTTO.toLowerCase()]);
    assert.deepEqual(again, found);
  });
});
