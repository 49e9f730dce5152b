import assert from 'node:assert/strict';
import { appendFileSync, cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { it, type TestContext } from 'node:test';
import { readSealed, writeSealed } from '../src/cache/sealed.ts';
import { isOfShare } from '../src/records/parts.ts';
import { build } from '../src/site/build.ts';
import { buildPart } from '../src/site/part.ts';
import { InputError, UsageError } from '../src/text/notices.ts';
import { temporaryFolder, treeOf, writeFiles } from './support/folders.ts';
import { runCli } from './support/run-cli.ts';

const SILENT = { begin: () => undefined, advance: () => undefined, end: () => undefined };
const OF = 3;

/** A folder of articles, and what builds it, whole or in parts. */
function archive(t: TestContext) {
  const root = temporaryFolder(t);
  const articles = join(root, 'articles');
  cpSync('articles', articles, { recursive: true });
  const texts = Array.from({ length: 9 }, (_, index) => [
    `press/${index}.txt`,
    `Quay ${index} closed\n\nThe quay was closed on ${index + 1} May 2019, it was said.\n\nPrinted by the river\n`,
  ]);
  writeFiles(articles, Object.fromEntries(texts));
  const part = async (number: number, of = OF, name = `part-${number}`) => {
    const output = join(root, name);
    await buildPart({ number, of }, { articles, output, skipBad: false }, SILENT);
    return output;
  };
  const site = async (name: string, parts?: readonly string[], inASlice?: number) => {
    const output = join(root, name);
    const address = { prefix: null, baseUrl: null };
    const slices = inASlice === undefined ? {} : { inASlice };
    const options = { articles, output, address, skipBad: false, ...slices };
    await build(parts === undefined ? options : { ...options, parts }, SILENT);
    return output;
  };
  const refusal = async (parts: readonly string[]) => {
    try {
      await site('refused', parts);
    } catch (error) {
      assert(error instanceof InputError);
      return error.message.replaceAll(`${root}/`, '');
    }
    return assert.fail('it was joined');
  };
  return { root, articles, part, site, refusal };
}

it('parts joined in any order are the site that is built at once', async (t) => {
  const { part, site } = archive(t);
  const parts = [await part(3), await part(1), await part(2)];
  assert.deepEqual(treeOf(await site('joined', parts)), treeOf(await site('at-once')));
  const [joined, whole] = [await site('joined', parts, 2), await site('at-once', undefined, 2)];
  assert.deepEqual(treeOf(joined), treeOf(whole));
  assert.ok(readdirSync(join(whole, 'pagefind')).filter((name) => /meta$/.test(name)).length > 2);
});

it('every article is of one part, and stays there when others come', () => {
  const paths = Array.from({ length: 60 }, (_, index) => `a/${index}.txt`);
  for (const path of paths) {
    const shares = [1, 2, 3].filter((number) => isOfShare(path, { number, of: OF }));
    assert.equal(shares.length, 1);
  }
  const sizes = [1, 2, 3].map((number) =>
    paths.filter((path) => isOfShare(path, { number, of: OF })),
  );
  assert(sizes.every((share) => share.length > 5));
});

it('parts that are missing, double, damaged, foreign or stale are named, all at once', async (t) => {
  const { root, articles, part, refusal } = archive(t);
  const [one, two] = [await part(1), await part(2)];
  const other = await part(1, 2, 'other');
  const copy = join(root, 'copy');
  cpSync(one, copy, { recursive: true });
  const said = await refusal([one, two, copy, other, join(root, 'none')]);
  assert.match(said, /^copy: is part 1 of 3, as is part-1/m);
  assert.match(said, /^other: is part 1 of 2, among parts of 3/m);
  assert.match(said, /^none: is no part, or is damaged/m);
  assert.match(said, /^part 3 of 3: is missing\n.*build --part 3\/3/m);
  assert.doesNotMatch(said, /part-2/);

  const three = await part(3);
  const pack = readdirSync(three).find((name) => name.startsWith('records-')) ?? '';
  writeFileSync(join(three, pack), 'x'.repeat(9000));
  assert.match(await refusal([one, two, three]), /^part-3: is no part, or is damaged/m);

  const signed = readSealed(join(two, 'part'));
  assert(typeof signed === 'object');
  writeSealed(join(two, 'part'), { ...signed, program: 'another' });
  await part(3);
  assert.match(await refusal([one, two, three]), /^part-2: .*another Backfile/m);

  await part(2);
  appendFileSync(join(articles, 'press/4.txt'), 'More.\n');
  assert.match(
    await refusal([one, two, three]),
    /^part-1: .*stale[\s\S]*^part-2: .*stale[\s\S]*^part-3: .*stale/m,
  );
});

it('a part replaces an earlier one, and no folder that is none', async (t) => {
  const { root, part } = archive(t);
  await part(1);
  await part(1);
  writeFiles(root, { 'mine/letter.txt': 'Dear' });
  await assert.rejects(part(1, OF, 'mine'), UsageError);
  assert.deepEqual(readdirSync(join(root, 'mine')), ['letter.txt']);
});

it('a part names what is wrong with its articles', async (t) => {
  const { articles, root, part } = archive(t);
  writeFiles(articles, { 'press/4.yml': 'titel: x\n' });
  const failed = await Promise.all(
    [1, 2, 3].map((number) =>
      part(number).then(
        () => null,
        (error) => error,
      ),
    ),
  );
  const named = failed.filter((error) => error !== null);
  assert.equal(named.length, 1);
  assert(named[0] instanceof InputError);
  assert.match(named[0].message, /press\/4\.yml:1/);
  rmSync(root, { recursive: true });
});

it('a share that cannot be is refused', async () => {
  for (const share of ['4/3', '0/2', 'x', '1/2/3']) {
    const ran = await runCli(['build', '--part', share]);
    assert.equal(ran.code, 2, share);
  }
});
