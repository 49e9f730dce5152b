/** What the search page uses of Pagefind's browser API (https://pagefind.app/docs/api/), as version 1.6 has it. */

export interface ResultData {
  /** With the site's prefix. */
  readonly url: string;
  readonly content: string;
  /** The content with the word boundaries that Pagefind saw, `<` and `>` as entities. */
  readonly raw_content?: string;
  /** What has an id: its text, and which word of the content it begins with, counted from 0. */
  readonly anchors: readonly {
    readonly id: string;
    readonly text?: string;
    readonly location: number;
  }[];
  readonly meta: Readonly<Record<string, string>>;
}

export interface Result {
  readonly id: string;
  /** How well the article answers; of one question's results only. */
  readonly score: number;
  /** Which words of the article match, counted from 0, rising. */
  readonly words: readonly number[];
  data(): Promise<ResultData>;
}

export interface Results {
  /** The best match first. */
  readonly results: readonly Result[];
}

/**
 * How Pagefind weighs one word in one article: as BM25 (https://pagefind.app/docs/ranking/). Whether the word is as long as
 * the one that is asked for counts nothing: as-written.ts looks at the words themselves.
 */
export const RANKING = {
  termFrequency: 1,
  pageLength: 0.95,
  termSaturation: 1.4,
  termSimilarity: 0,
} as const;

interface Options {
  /** Path of the site's root. */
  readonly baseUrl: string;
  /** Where the index is; beside Pagefind's script if it is not said. */
  readonly basePath?: string;
  readonly ranking: typeof RANKING;
  readonly noWorker: boolean;
}

export interface Pagefind {
  /** Null as a query finds every article. */
  search(query: string | null): Promise<Results>;
}

/** What Pagefind's script exports. */
interface Script {
  createInstance(options: Options): Pagefind;
}

/**
 * Loads Pagefind from `script`, an address, and the index that lies beside it or in `basePath`. Rejects if the script cannot be
 * had; without an index every search rejects. It works in the thread that loads it.
 */
export async function loadPagefind(
  script: string,
  where: Pick<Options, 'baseUrl' | 'basePath'>,
): Promise<Pagefind> {
  const pagefind: Script = await import(script);
  return pagefind.createInstance({ ...where, ranking: RANKING, noWorker: true });
}
