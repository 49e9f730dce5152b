import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { PRELOADED, writeFonts } from '../src/site/fonts.ts';
import { outputFile } from '../src/site/links.ts';

describe('the fonts of the site', () => {
  let folder = '';
  let css = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'backfile-fonts-'));
    await writeFonts(folder);
    css = await readFile(join(folder, 'assets/fonts.css'), 'utf8');
  });
  after(() => rm(folder, { recursive: true }));

  it('are files of its own, each of which the style sheet declares with its letters', async () => {
    const files = await readdir(join(folder, 'assets/fonts'));
    const fonts = files.filter((file) => file.endsWith('.woff2'));
    const declared = [...css.matchAll(/url\(fonts\/([^)]+)\)/g)].map(([, file]) => file);
    assert.deepEqual(declared.toSorted(), fonts.toSorted());
    for (const subset of ['latin', 'latin-ext', 'cyrillic']) {
      assert.ok(fonts.includes(`source-serif-4-${subset}-wght-normal.woff2`), subset);
    }
    assert.match(css, /unicode-range:U\+0301,U\+0400-045F/);
    assert.ok(!css.includes('http'));
  });

  it('come with the licence under which they may be passed on', async () => {
    for (const family of ['source-serif-4', 'source-sans-3']) {
      const text = await readFile(join(folder, `assets/fonts/${family}-LICENSE.txt`), 'utf8');
      assert.match(text, /SIL Open Font License/i);
    }
  });

  it('never move text that was already drawn', () => {
    const faces = css.split('\n').filter((line) => line.startsWith('@font-face'));
    assert.ok(faces.length > 0);
    for (const face of faces) assert.ok(face.includes('font-display:optional'), face);
  });

  it('are asked for early where nearly every page needs them', async () => {
    assert.equal(PRELOADED.length, 2);
    for (const path of PRELOADED) await readFile(join(folder, outputFile(path)));
  });
});
