import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { Job } from '../src/pool/job.ts';
import { openPool, type Pool, widthFor } from '../src/pool/pool.ts';
import { InputError, UsageError } from '../src/text/notices.ts';
import type { Failure } from './support/jobs/failing.ts';

const DOUBLE: Job<number, number> = {
  module: new URL('./support/jobs/double.ts', import.meta.url),
  load: () => import('./support/jobs/double.ts'),
};
const FAILING: Job<Failure, string> = {
  module: new URL('./support/jobs/failing.ts', import.meta.url),
  load: () => import('./support/jobs/failing.ts'),
};

async function pool(t: TestContext, width: number): Promise<Pool> {
  const opened = await openPool(width);
  t.after(() => opened.close());
  return opened;
}

async function resultOf(of: Pool, failure: Failure): Promise<unknown> {
  try {
    for await (const said of of.map(FAILING, [failure])) return said;
    return 'nothing';
  } catch (error) {
    return error;
  }
}

describe('a pool of threads', () => {
  for (const width of [1, 3]) {
    it(`of ${width} gives results in the order of the inputs`, async (t) => {
      const numbers = Array.from({ length: 60 }, (_, index) => index);
      const results: number[] = [];
      for await (const result of (await pool(t, width)).map(DOUBLE, numbers)) results.push(result);
      assert.deepEqual(
        results,
        numbers.map((number) => 2 * number),
      );
    });

    it(`of ${width} throws what the job threw, with all that it carries`, async (t) => {
      const threads = await pool(t, width);
      assert.equal(await resultOf(threads, 'none'), 'well');

      const input = await resultOf(threads, 'input');
      assert(input instanceof InputError);
      const [first] = input.problems;
      assert.deepEqual([first?.path, first?.line, first?.words], ['a.txt', 3, 'teh']);

      const usage = await resultOf(threads, 'usage');
      assert(usage instanceof UsageError);
      assert.equal(usage.message, 'Ask otherwise.');

      const system = await resultOf(threads, 'system');
      assert(system instanceof Error && 'code' in system);
      assert.equal(system.code, 'ENOENT');

      const defect = await resultOf(threads, 'defect');
      assert(defect instanceof Error && defect.cause instanceof Error && !('code' in defect));
      assert.match(defect.cause.message, /first cause/);
      assert.match(defect.cause.stack ?? '', /\brun\b/);
    });
  }

  it('goes on after a failure, and says what was thrown that is no error', async (t) => {
    const threads = await pool(t, 2);
    const thrown = await resultOf(threads, 'thrown text');
    assert(thrown instanceof Error);
    assert.equal(thrown.message, 'a bare text');
    assert.equal(await resultOf(threads, 'none'), 'well');
  });

  it('takes no more inputs than it has hands for before results are asked for', async (t) => {
    let taken = 0;
    const inputs = function* () {
      for (; taken < 1000; taken += 1) yield 100;
    };
    for await (const _ of (await pool(t, 2)).map(DOUBLE, inputs())) break;
    assert(taken < 10, `${taken} inputs were taken for one result`);
  });

  it('ends at once while jobs are being done', async () => {
    const threads = await openPool(2);
    const results = threads.map(DOUBLE, [100, 100, 100]);
    assert.equal((await results.next()).value, 200);
    await threads.close();
    await threads.close();
  });
});

describe('how many threads are worth their start', () => {
  it('grows with the archive and ends with the cores, and is one for few articles', () => {
    assert.equal(widthFor(3, 16), 1);
    assert.equal(widthFor(10_000, 1), 1);
    assert.equal(widthFor(10_000, 2), 2);
    assert(widthFor(700, 16) < widthFor(10_000, 16));
  });
});
