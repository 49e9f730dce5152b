import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { SiteOptions } from '../src/site/options.ts';
import { sitePages } from '../src/site/pages.ts';
import { makeArchive } from './support/archive.ts';
import { renderSite } from './support/rendered.ts';
import type { BuiltSite } from './support/site.ts';

const OFFLINE: SiteOptions = { prefix: '/', baseUrl: null, offline: true };
const LINKED = /<link rel="stylesheet"[^>]* href="([^"]+)"/g;

describe('the style sheet of a page', () => {
  const archive = makeArchive({ articles: [{ path: 'a.txt', title: 'A' }] });
  let site: BuiltSite;
  before(async () => {
    site = await renderSite(archive);
  });
  after(() => site.remove());

  it('is one file, which begins with the fonts and ends with what paper wants', async () => {
    for (const { path, render } of sitePages(archive, OFFLINE)) {
      const linked = [...render().matchAll(LINKED)].map(([, file = '']) => file);
      assert.equal(linked.length, 1, path);
      const css = await readFile(join(site.folder, linked[0] ?? ''), 'utf8');
      assert.match(css, /^@font-face\{.*@media print\{.*@page\{/s, path);
    }
  });
});
