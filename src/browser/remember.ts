import type { Pagefind } from './pagefind.ts';

type Index = Pick<Pagefind, 'search'>;

/** Answers kept: those to the words of what is being typed, and a few before. */
const MOST = 128;

/** An index that is asked each question once, as typing one word more asks all the others again. Failures are not kept. */
export function remembering(index: Index): Index {
  const answers = new Map<string | null, ReturnType<Index['search']>>();
  return {
    search(query) {
      const answer = answers.get(query) ?? index.search(query);
      answers.delete(query);
      answers.set(query, answer);
      answer.catch(() => answers.delete(query));
      const [oldest] = answers.keys();
      if (answers.size > MOST && oldest !== undefined) answers.delete(oldest);
      return answer;
    },
  };
}
