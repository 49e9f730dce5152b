import type { Found, Outcome, Question, Reply, Task } from '../browser/index-messages.ts';
import { loadPagefind, type Pagefind, type Result } from '../browser/pagefind.ts';
import { type EntryFile, loadSlices } from '../browser/slices.ts';

declare const self: DedicatedWorkerGlobalScope;

/**
 * Has the index of the search and answers questions about it, so that the page never waits for it. Pagefind brings a worker
 * of its own. It answers from one index as soon as this does (10,000 articles, in turns: 208 ms in the median, this one 214)
 * and after as many bytes (414 kB, this one 423), but it cannot be asked what scores are made of, by which
 * slices of a larger archive are merged; what they say of themselves is several times as much as the page needs.
 */
let index: Promise<Pagefind> | undefined;
/** Of each article that was found, a result that gives its words. */
const articles = new Map<string, Result>();

self.addEventListener('message', ({ data: { number, task } }: MessageEvent<Question>) => {
  answer(task).then(
    (outcome) => reply({ number, outcome }),
    (error: unknown) => reply({ number, outcome: { failed: String(error) } }),
  );
});

function reply(message: Reply): void {
  const { outcome } = message;
  const moved =
    'found' in outcome ? [outcome.found.scores, outcome.found.places, outcome.found.ends] : [];
  self.postMessage(
    message,
    moved.map(({ buffer }) => buffer),
  );
}

async function answer(task: Task): Promise<Outcome> {
  if ('open' in task) {
    index = open(task.open);
    await index;
    return { opened: true };
  }
  if ('read' in task) return { data: await read(task.read) };
  if (index === undefined) throw new Error('no index');
  return { found: columns((await (await index).search(task.query)).results) };
}

async function open({ base, language }: { base: string; language: string }): Promise<Pagefind> {
  // Pagefind asks the document for its language, by which it finds the words of a query: a worker has none.
  const root = { getAttribute: () => language };
  Object.assign(self, { document: { querySelector: () => root } });
  const { href: folder } = new URL('pagefind/', base);
  const where = { baseUrl: new URL(base).pathname, basePath: folder };
  const script = `${folder}pagefind.js`;
  const [response] = await Promise.all([
    fetch(`${folder}pagefind-entry.json`, { cache: 'no-cache' }),
    // Begun early: those who load an index import it themselves.
    import(script),
  ]);
  const entry: EntryFile = await response.json();
  const isOne = Object.keys(entry.languages).length === 1;
  return isOne ? loadPagefind(script, where) : loadSlices(script, where, entry);
}

async function read(id: string) {
  const article = articles.get(id);
  if (article === undefined) throw new Error(`no article ${id}`);
  const { url, content, raw_content, anchors, meta } = await article.data();
  return { url, content, anchors, meta, ...(raw_content === undefined ? {} : { raw_content }) };
}

function columns(results: readonly Result[]): Found {
  const scores = new Float64Array(results.length);
  const ends = new Int32Array(results.length);
  const places = new Int32Array(results.reduce((sum, { words }) => sum + words.length, 0));
  let end = 0;
  for (const [at, result] of results.entries()) {
    articles.set(result.id, result);
    places.set(result.words, end);
    end += result.words.length;
    scores[at] = result.score;
    ends[at] = end;
  }
  return { ids: results.map(({ id }) => id), scores, places, ends };
}
