import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromiumPath, ensureChromium, type Machine, plan } from './support/chromium.ts';
import { type StaticServer, serveFolder } from './support/server.ts';

function machine(working: readonly string[], more: Partial<Machine> = {}): Machine {
  return {
    env: { PATH: '/usr/local/bin:/usr/bin' },
    works: (path) => working.includes(path),
    playwright: '/home/reader/.cache/ms-playwright/chromium-1/chrome-linux/chrome',
    uid: 1000,
    osRelease: 'NAME="Debian"\nID=debian\n',
    ...more,
  };
}

const OWN = ['npx', 'playwright-core', 'install', 'chromium'];
const APT = ['sh', '-c', 'apt-get update && apt-get install -y chromium'];

describe('the Chromium of the tests', () => {
  test('is the one that CHROMIUM names, before any on the PATH', () => {
    const env = { PATH: '/usr/bin', CHROMIUM: '/opt/c/chrome' };
    const found = plan(machine(['/usr/bin/chromium', '/opt/c/chrome'], { env }));
    assert.deepEqual(found, { kind: 'found', path: '/opt/c/chrome' });
  });

  test('is never another than the named one', () => {
    const env = { PATH: '/usr/bin', CHROMIUM: '/opt/gone' };
    const found = plan(machine(['/usr/bin/chromium'], { env }));
    assert.equal(found.kind, 'fail');
    assert.throws(
      () => chromiumPath(machine([], { env })),
      /CHROMIUM names \/opt\/gone, .* Install/,
    );
  });

  test('is found on the PATH by any of its names, passing over one that does not run', () => {
    const path = '/usr/local/bin/google-chrome';
    assert.deepEqual(plan(machine([path])), { kind: 'found', path });
    const both = ['/usr/bin/chromium', '/usr/bin/microsoft-edge'];
    assert.deepEqual(plan(machine(both)), { kind: 'found', path: '/usr/bin/chromium' });
  });

  test("is Playwright's own where the PATH has none", () => {
    const { playwright } = machine([]);
    assert.deepEqual(plan(machine([playwright ?? ''])), { kind: 'found', path: playwright });
  });

  test('is installed as a package by root on Debian and its kin, else by Playwright', () => {
    const steps = (more: Partial<Machine>) => {
      const found = plan(machine([], more));
      return found.kind === 'install' ? found.steps : [];
    };
    const ubuntu = 'ID="ubuntu"\nID_LIKE=debian\n';
    assert.deepEqual(steps({ uid: 0 }), [APT, OWN]);
    assert.deepEqual(steps({ uid: 0, osRelease: ubuntu }), [APT, OWN]);
    assert.deepEqual(steps({ uid: 0, osRelease: 'ID=mint\nID_LIKE="ubuntu debian"' }), [APT, OWN]);
    assert.deepEqual(steps({ uid: 1000 }), [OWN]);
    assert.deepEqual(steps({ uid: 0, osRelease: 'ID=fedora\n' }), [OWN]);
    assert.deepEqual(steps({ uid: null, osRelease: '' }), [OWN]);
  });

  test('once installed ends the search; one that is there is not installed again', () => {
    const ran: (readonly string[])[] = [];
    const working: string[] = [];
    const install = (command: readonly string[]) => {
      ran.push(command);
      if (command === ran[1]) working.push('/usr/bin/chromium');
    };
    const here = () => machine(working, { uid: 0 });
    assert.equal(ensureChromium(here, install), '/usr/bin/chromium');
    assert.deepEqual(ran, [APT, OWN]);
    assert.equal(ensureChromium(here, install), '/usr/bin/chromium');
    assert.equal(ran.length, 2);
  });

  test('that cannot be had fails saying what to install', () => {
    assert.throws(
      () =>
        ensureChromium(
          () => machine([]),
          () => {},
        ),
      /There is no Chromium\. Install/,
    );
    assert.throws(() => chromiumPath(machine([])), /apt-get install chromium/);
  });
});

describe('the server of the tests', () => {
  let folder = '';
  let server: StaticServer;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'backfile-server-'));
    const site = join(folder, 'site');
    await mkdir(join(site, 'a b', 'ø'), { recursive: true });
    await writeFile(join(site, 'index.html'), 'home');
    await writeFile(join(site, '404.html'), 'none');
    await writeFile(join(site, 'a b', 'index.html'), 'folder');
    await writeFile(join(site, 'a b', 'ø', 'x.md'), 'text');
    await writeFile(join(site, 'w.unknown.pagefind'), 'wasm');
    await writeFile(join(folder, 'secret.txt'), 'secret');
    server = await serveFolder(site, '/prefix/');
  });
  after(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Sends the path as it stands: `fetch` would tidy it first. */
  function get(path: string): Promise<string> {
    return new Promise((resolve, reject) => {
      request(server.origin, { path, agent: false }, (response) => {
        const { 'content-type': type = '', location = '' } = response.headers;
        let body = '';
        response.setEncoding('utf8').on('data', (part) => {
          body += part;
        });
        response.on('end', () =>
          resolve(`${response.statusCode} ${type.split(';')[0]}${location} ${body}`),
        );
      })
        .on('error', reject)
        .end();
    });
  }

  test('gives index.html for a folder and leads to its address', async () => {
    assert.equal(await get('/prefix/'), '200 text/html home');
    assert.equal(await get('/prefix/a%20b/?q=1'), '200 text/html folder');
    assert.equal(await get('/prefix/a%20b?q=1'), '301 /prefix/a%20b/?q=1 ');
  });

  test('names the types that a browser needs', async () => {
    assert.equal(await get('/prefix/a%20b/%C3%B8/x.md'), '200 text/markdown text');
    assert.equal(await get('/prefix/w.unknown.pagefind'), '200 application/octet-stream wasm');
  });

  test('answers 404 with the page for it, and nothing outside the prefix or the folder', async () => {
    for (const path of [
      '/prefix/none',
      '/prefix/a%20b/%C3%B8/',
      '/prefix/index.html/',
      '/',
      '/index.html',
      '/prefix/../secret.txt',
      '/prefix/%2e%2e/secret.txt',
      '/prefix/..%2fsecret.txt',
      '/prefix/%E0%A4%A',
      '/prefix/a%00',
    ]) {
      assert.equal(await get(path), '404 text/html none', path);
    }
  });
});
