import { known } from '../article/known.ts';
import type { Article, Entry } from '../model.ts';
import { guarded } from '../pool/guard.ts';
import { carriedEntry } from '../records/carried.ts';
import type { Shelf } from '../records/entry.ts';
import { openPack, type Place } from '../records/pack.ts';
import { shelfOf } from '../records/shelf.ts';
import { searchWords } from './search-words.ts';

/** What the words of an article are in: texts, and where the rest of them is stored. Structured data. */
interface Texts {
  readonly texts: readonly string[];
  readonly place: Place | null;
}

/** The texts of articles, some of them in a pack. */
export interface Wording {
  /** Its path; null where none is in one. */
  readonly pack: string | null;
  readonly articles: readonly Texts[];
}

/** What another thread needs to know which words articles have: it reads itself what is not in memory. */
export function wordingOf(entries: readonly Entry[]): Wording {
  let pack: string | null = null;
  const articles = entries.map((entry): Texts => {
    const { article } = entry;
    const carried = carriedEntry(entry);
    pack ??= carried?.pack ?? null;
    const isThere = carried !== null && carried.pack === pack;
    const { title, standfirst } = article.fields;
    const said = [known(title), known(standfirst)].filter((text) => text !== null);
    return isThere
      ? { texts: said, place: carried.place }
      : { texts: [...said, ...textsOf(article)], place: null };
  });
  return { pack, articles };
}

/** The words by which the search page corrects what nobody wrote (./search-words.ts). */
export function run({ pack: path, articles }: Wording): string {
  const pack = path === null ? null : openPack(path, 'read');
  try {
    return searchWords(wholeTexts(articles, pack === null ? null : shelfOf(pack)));
  } finally {
    pack?.close();
  }
}

function* wholeTexts(
  articles: readonly Texts[],
  shelf: Shelf | null,
): Generator<readonly string[]> {
  for (const { texts, place } of articles)
    yield place === null || shelf === null ? texts : [...texts, ...textsOf(shelf.heavyAt(place))];
}

function textsOf({ blocks }: Pick<Article, 'blocks'>): readonly string[] {
  return blocks.map(({ text }) => text);
}

export const work = guarded(run);
