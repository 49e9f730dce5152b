import assert from 'node:assert/strict';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { MARKER } from '../src/site/exports/build-json.ts';
import { openStage } from '../src/site/stage.ts';
import { UsageError } from '../src/text/notices.ts';
import { treeOf, writeFiles } from './support/folders.ts';
import { buildSite, type Place, place, writeSite } from './support/stage.ts';

const refused: Readonly<Record<string, (here: Place) => string>> = {
  'the articles folder': ({ articles }) => articles,
  'a folder in the articles folder': ({ articles }) => join(articles, 'site'),
  'a folder that holds the articles folder': ({ root }) => root,
  'the root of the file system': () => '/',
  'the home folder': () => homedir(),
  'a folder that holds the home folder': () => dirname(homedir()),
  'the working folder': () => process.cwd(),
  'a folder that holds the working folder': () => dirname(process.cwd()),
  "the project's own public folder": () => join(process.cwd(), 'public'),
  "a folder in the project's layouts": () => join(process.cwd(), 'layouts/site'),
  'a file': ({ root }) => {
    writeFileSync(join(root, 'file'), '');
    return join(root, 'file');
  },
  'a folder with files that Backfile did not write': ({ root }) => {
    writeFiles(join(root, 'photos'), { 'cat.jpg': '' });
    return join(root, 'photos');
  },
  'a folder whose marker is another generator’s': ({ root }) => {
    writeFiles(join(root, 'site'), { [MARKER]: '{"generator": "Other", "holds": ["data"]}' });
    return join(root, 'site');
  },
  'a link to the articles folder': ({ root, articles }) => {
    symlinkSync(articles, join(root, 'link'));
    return join(root, 'link');
  },
  'a built site to which somebody added a file': (here) => {
    buildSite(here, 'one');
    writeFiles(here.output, { '.git/HEAD': '' });
    return here.output;
  },
};

for (const [what, make] of Object.entries(refused)) {
  test(`refused as an output: ${what}`, (t) => {
    const here = place(t);
    const output = make(here);
    const before = treeOf(here.root);
    assert.throws(() => openStage(output, here.articles), UsageError);
    assert.deepEqual(treeOf(here.root), before);
  });
}

test('a file that somebody adds to the old site while the new one is built is not lost', (t) => {
  const here = place(t);
  buildSite(here, 'one');
  const stage = openStage(here.output, here.articles);
  writeSite(stage.site, 'two');
  writeFileSync(join(here.output, 'CNAME'), 'example.org');
  assert.throws(() => stage.swapIn(), UsageError);
  stage.close();
  assert.equal(readFileSync(join(here.output, 'CNAME'), 'utf8'), 'example.org');
  assert.equal(readFileSync(join(here.output, 'index.html'), 'utf8'), 'one');
});
