import { merged, type Sizes, type SliceAnswer } from './merged.ts';
import { type Pagefind, RANKING } from './pagefind.ts';

/** `pagefind/pagefind-entry.json`, as src/site/search.ts writes it: the slices of the index by their tags. */
export interface EntryFile {
  readonly languages: Readonly<
    Record<string, { readonly page_count: number; readonly word_count: number }>
  >;
}

/** One slice, as Pagefind's script has it. */
interface Instance {
  init(tag: string, options: { readonly load_wasm: boolean }): Promise<void>;
  /** From here on answers say what their scores are made of. */
  enterPlaygroundMode(): Promise<void>;
  search(query: string | null): Promise<SliceAnswer>;
}

interface Options {
  readonly basePath: string;
  readonly baseUrl: string;
  readonly primary: boolean;
  readonly ranking: typeof RANKING;
}

/** What the script exports besides its own: the build sees to it (src/site/search-files.ts). */
interface Script {
  readonly PagefindInstance: new (options: Options) => Instance;
}

/**
 * Loads Pagefind from `script`, an address, and all slices that `entry` names from `basePath`; answers are those that one index
 * of all articles would give. `baseUrl`: path of the site's root. Rejects if the script or a slice cannot be had.
 */
export async function loadSlices(
  script: string,
  where: Pick<Options, 'basePath' | 'baseUrl'>,
  { languages }: EntryFile,
): Promise<Pagefind> {
  const { PagefindInstance }: Script = await import(script);
  const open = async (tag: string, primary: boolean): Promise<Instance> => {
    const instance = new PagefindInstance({ ...where, primary, ranking: RANKING });
    await instance.init(tag, { load_wasm: primary });
    await instance.enterPlaygroundMode();
    return instance;
  };
  const [first = '', ...others] = Object.keys(languages);
  // It brings what searches all of them.
  const instances = [await open(first, true)];
  instances.push(...(await Promise.all(others.map((tag) => open(tag, false)))));
  const sizes = sizesOf(languages);
  return {
    async search(query) {
      const answers = await Promise.all(instances.map((instance) => instance.search(query)));
      return { results: merged(answers, sizes) };
    },
  };
}

function sizesOf(languages: EntryFile['languages']): Sizes {
  const slices = Object.values(languages);
  const total = slices.reduce((sum, { page_count }) => sum + page_count, 0);
  const words = slices.reduce((sum, { word_count }) => sum + word_count, 0);
  return { articles: slices.map(({ page_count }) => page_count), total, average: words / total };
}
