import type { Found, Outcome, Question, Reply, Task } from './index-messages.ts';
import type { Pagefind, Result, ResultData } from './pagefind.ts';

interface Waiting {
  readonly done: (outcome: Outcome) => void;
  readonly failed: (error: Error) => void;
}

/**
 * The index below `base`, the site's root, in a worker of its own; `language` of the page. Rejects if its script cannot be had;
 * without an index every search rejects.
 */
export async function indexInWorker(base: URL, language: string): Promise<Pagefind> {
  const ask = asking(new Worker(new URL('assets/search-index.js', base), { type: 'module' }));
  const data = async (id: string): Promise<ResultData> => {
    const outcome = await ask({ read: id });
    if (!('data' in outcome)) throw new Error('no words');
    return outcome.data;
  };
  await ask({ open: { base: base.href, language } });
  return {
    async search(query) {
      const outcome = await ask({ query });
      if (!('found' in outcome)) throw new Error('no results');
      return { results: resultsOf(outcome.found, data) };
    },
  };
}

/** Puts tasks to the worker; rejects what fails, and everything once the worker cannot run. */
function asking(worker: Worker): (task: Task) => Promise<Outcome> {
  const waiting = new Map<number, Waiting>();
  let count = 0;
  worker.addEventListener('message', ({ data: { number, outcome } }: MessageEvent<Reply>) => {
    const one = waiting.get(number);
    waiting.delete(number);
    if ('failed' in outcome) one?.failed(new Error(outcome.failed));
    else one?.done(outcome);
  });
  worker.addEventListener('error', () => {
    for (const { failed } of waiting.values()) failed(new Error('The worker cannot run.'));
    waiting.clear();
  });
  return (task) =>
    new Promise((done, failed) => {
      count += 1;
      waiting.set(count, { done, failed });
      const question: Question = { number: count, task };
      worker.postMessage(question);
    });
}

function resultsOf(
  { ids, scores, places, ends }: Found,
  data: (id: string) => Promise<ResultData>,
): readonly Result[] {
  return ids.map((id, at) => ({
    id,
    score: scores[at] ?? 0,
    words: Array.from(places.subarray(at === 0 ? 0 : ends[at - 1], ends[at])),
    data: () => data(id),
  }));
}
