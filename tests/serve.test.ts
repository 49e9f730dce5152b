import assert from 'node:assert/strict';
import {
  appendFileSync,
  cpSync,
  readFileSync,
  renameSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { launchBrowser, openPage, withContext } from './support/browser.ts';
import { temporaryFolder, treeOf } from './support/folders.ts';
import { type Running, startCli, until } from './support/run-cli.ts';

const FIRST = '004_5783e8861f960a5f';
/** Milliseconds in which a needless build would have begun. */
const QUIET = 1500;
const GOOD = 'Harbour wall repaired\n\nThe council said that the wall had been repaired at last.\n';

interface Session extends Running {
  readonly articles: string;
  readonly output: string;
  /** The address it printed, ending in `/`. */
  readonly url: string;
}

async function session(t: TestContext, ...options: readonly string[]): Promise<Session> {
  let running: Running | null = null;
  // Before the folder goes, as what was asked for first is done first: a server that still writes there would hinder it.
  t.after(async () => {
    running?.child.kill('SIGINT');
    await running?.ended;
  });
  const root = temporaryFolder(t);
  const articles = join(root, 'articles');
  const output = join(root, '_site');
  cpSync('articles', articles, { recursive: true });
  const started = startCli(['serve', '--articles', articles, '--output', output, ...options]);
  running = started;
  const url = await until('an address', () => {
    return /Serving at (\S+)/.exec(started.printed().stdout)?.[1] ?? null;
  });
  return { ...started, articles, output, url };
}

/** How many builds have begun. */
const builds = ({ printed }: Running) => printed().stderr.split('Reading articles').length - 1;
const port = () => String(20_000 + (process.pid % 20_000));
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('saving an article builds the site again, and open pages reload under their own security policy', async (t) => {
  const live = await session(t, '--port', port());
  const browser = await launchBrowser();
  t.after(() => browser.close());
  await withContext(browser, {}, async (context) => {
    const { page, problems } = await openPage(context, new URL(live.url).origin);
    await page.goto(`${live.url}articles/${FIRST}/`);
    const words =
      'A paragraph that somebody added to the end of the text on an afternoon in the archive.';
    const path = join(live.articles, `${FIRST}.txt`);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/\n\n/, `\n\n${words}\n\n`));
    await page.getByText(words).first().waitFor({ state: 'attached', timeout: 60_000 });
    assert.deepEqual(problems, []);
  });
});

test('an untouched tree is not built again; nor is one whose files were only touched or saved as they were', async (t) => {
  const live = await session(t, '--port', port());
  const before = treeOf(live.output);
  await pause(QUIET);
  assert.equal(builds(live), 1);
  const path = join(live.articles, `${FIRST}.txt`);
  utimesSync(path, 1_000_000_000, 1_000_000_000);
  writeFileSync(path, readFileSync(path));
  writeFileSync(join(live.articles, '.passing.swp'), 'an editor');
  await pause(QUIET);
  assert.deepEqual(treeOf(live.output), before);
  writeFileSync(join(live.articles, 'new.txt'), GOOD);
  await until('the article', async () => (await fetch(`${live.url}articles/new/`)).ok);
  const changes = live.printed().stderr.match(/^Changed: .*$/gm) ?? [];
  assert.equal(changes.length, 1);
  assert.match(changes[0] ?? '', /new\.txt$/);
});

test('a build that fails leaves the old site, says why, and the next change mends it', async (t) => {
  const live = await session(t, '--port', port());
  const before = treeOf(live.output);
  const path = join(live.articles, 'new.txt');
  writeFileSync(path, ' ');
  await until('the problem', () => live.printed().stderr.includes('new.txt:'));
  await pause(300);
  assert.deepEqual(treeOf(live.output), before);
  assert.equal((await fetch(live.url)).status, 200);
  appendFileSync(path, GOOD);
  await until('the article', async () => (await fetch(`${live.url}articles/new/`)).ok);
});

test('changes while a build is under way wait for one more build, and the last of them is shown', async (t) => {
  const live = await session(t, '--port', port());
  const path = join(live.articles, 'new.txt');
  const text = (n: number) =>
    `Harbour wall repaired\n\nThe council said that ${n} walls had been repaired.\n`;
  const last = 12;
  for (let n = 1; n <= last; n += 1) {
    writeFileSync(path, text(n));
    await pause(250);
  }
  await until('the last text', async () => {
    const page = await fetch(`${live.url}articles/new/`);
    return (await page.text()).includes(`${last} walls`);
  });
  await pause(QUIET);
  const { stderr } = live.printed();
  assert(stderr.split('Changed:').length - 1 > last / 2, 'most changes were seen one by one');
  assert(builds(live) < last / 2, `${builds(live)} builds`);
});

test('a port that is taken is passed over, and the path prefix is where the site is', async (t) => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, resolve));
  t.after(() => taken.close());
  const address = taken.address();
  assert(address !== null && typeof address === 'object');
  const live = await session(t, '--port', String(address.port), '--path-prefix', '/p/');
  assert.notEqual(new URL(live.url).port, String(address.port));
  assert.equal(new URL(live.url).pathname, '/p/');
  assert.equal((await fetch(`${live.url}articles/${FIRST}/`)).status, 200);
});

test('no address and no swap ends the server; Ctrl-C does, cleanly', async (t) => {
  const live = await session(t, '--port', port());
  for (const path of ['%E0%A4%A', '%', '..%2f..%2f', 'none/', '%00']) await fetch(live.url + path);
  renameSync(live.output, `${live.output}-gone`);
  assert.equal((await fetch(live.url)).status, 404);
  renameSync(`${live.output}-gone`, live.output);
  assert.equal((await fetch(live.url)).status, 200);
  live.child.kill('SIGINT');
  assert.equal((await live.ended).code, 0);
});

test('the page of a changed article is shown though the site cannot be built, and the build that mends it has it', async (t) => {
  const live = await session(t, '--port', port());
  const text = async () => (await fetch(`${live.url}articles/${FIRST}/?x#y`)).text();
  const path = join(live.articles, `${FIRST}.txt`);
  const broken = join(live.articles, 'broken.txt');
  writeFileSync(broken, ' ');
  await until('the problem', () => live.printed().stderr.includes('broken.txt:'));
  const words = 'The archivist added a sentence to the text.';
  appendFileSync(path, `\n\n${words}\n`);
  await until('the page', async () => (await text()).includes(words));
  const file = join(live.output, 'articles', FIRST, 'index.html');
  assert(!readFileSync(file, 'utf8').includes(words), 'the site is as it was');
  appendFileSync(broken, GOOD);
  await until('the build', () => readFileSync(file, 'utf8').includes(words));
  assert((await text()).includes(words));
});
