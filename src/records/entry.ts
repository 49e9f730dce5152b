import { type StoryWords, storyWords } from '../dating/story/topic.ts';
import type { Article, Block, DatedMention, Entry, RemovedLine, Sha256 } from '../model.ts';
import type { Preparing } from '../pipeline.ts';
import { sha256 } from '../text/ids.ts';
import { rememberingOf } from '../text/remembering.ts';
import { type Told, toldBy } from '../timeline/prepare.ts';
import type { Place } from './pack.ts';
import { type Brief, briefOf, type Heavy, type Light, lightOf, type Prepared } from './record.ts';

/** Where heavy parts are. */
export interface Shelf {
  /** Of the pack in which they are. */
  readonly path: string;
  /** Throws, saying what to do, where it is not what was put there. */
  heavyAt(place: Place): Heavy;
  /** Null where it is not what was put there. */
  preparedAt<K extends keyof Prepared>(place: Place, of: K): Prepared[K] | null;
}

/** What is in memory of an entry, and where the rest is. */
export interface Stored {
  readonly light: Light;
  readonly brief: Brief;
  readonly place: Place;
  /** Of what was prepared of it; null where that was not kept. */
  readonly prepared: { readonly [K in keyof Prepared]: Place } | null;
}

/**
 * An entry of which only the light part is in memory. It can be used like any other, and be copied by spreading, which then
 * has all of it in memory: its heavy parts are properties of its own that are read from the shelf when they are asked for.
 */
export function storedEntry(stored: Stored, shelf: Shelf): StoredEntry {
  return new StoredEntry(new StoredArticle(stored, shelf));
}

export class StoredArticle implements Article {
  readonly id: Article['id'];
  readonly path: string;
  readonly format: Article['format'];
  readonly sha256: Article['sha256'];
  readonly size: number;
  readonly encoding: string;
  readonly encodingBasis: Article['encodingBasis'];
  readonly fields: Article['fields'];
  declare readonly blocks: readonly Block[];
  declare readonly removed: readonly RemovedLine[];
  readonly #brief: Brief;
  readonly #place: Place;
  readonly #prepared: Stored['prepared'];
  readonly #shelf: Shelf;

  constructor({ light, brief, place, prepared }: Stored, shelf: Shelf) {
    this.id = light.id;
    this.path = light.path;
    this.format = light.format;
    this.sha256 = light.sha256;
    this.size = light.size;
    this.encoding = light.encoding;
    this.encodingBasis = light.encodingBasis;
    this.fields = light.fields;
    this.#brief = brief;
    this.#place = place;
    this.#prepared = prepared;
    this.#shelf = shelf;
    Object.defineProperties(this, LATE);
  }

  static carriedOf(article: StoredArticle) {
    const [brief, place, { path }] = [article.#brief, article.#place, article.#shelf];
    return { light: lightOf(article), brief, place, pack: path };
  }

  static heavyOf(article: StoredArticle): Heavy {
    return article.#shelf.heavyAt(article.#place);
  }

  static preparedOf<K extends keyof Prepared>(article: StoredArticle, of: K): Prepared[K] | null {
    const places = article.#prepared;
    return places === null ? null : article.#shelf.preparedAt(places[of], of);
  }

  static digestOf(article: StoredArticle): string {
    return article.#place[2];
  }

  static briefOf(article: StoredArticle): Brief {
    return article.#brief;
  }

  /** Null where it was not kept. */
  static toldDigestOf(article: StoredArticle): string | null {
    return article.#prepared?.told[2] ?? null;
  }
}

/** What is asked of every article: of one that is stored without reading what is not in memory. */
export const briefly: (article: Article) => Brief = rememberingOf((article) =>
  article instanceof StoredArticle ? StoredArticle.briefOf(article) : briefOf(article),
);

/** Tells what is known of an article from what is known of any other. */
export const factsDigest: (article: Article) => Sha256 = rememberingOf(({ id, fields }) =>
  sha256(JSON.stringify([id, fields])),
);

/**
 * Tells all of an entry on which events depend from any that is not the same; of one that is stored, and of which is kept what
 * was prepared, without reading what is not in memory.
 */
export const eventDigest: (entry: Entry) => Sha256 = rememberingOf((entry) => {
  const { article } = entry;
  const told = article instanceof StoredArticle ? StoredArticle.toldDigestOf(article) : null;
  return sha256(
    JSON.stringify([factsDigest(article), briefly(article).text, told ?? entry.mentions]),
  );
});

/** Tells an entry from any that is not the same; of one that is stored without reading what is not in memory. */
export const entryDigest: (entry: Entry) => Sha256 = rememberingOf((entry) => {
  const { article } = entry;
  if (!(article instanceof StoredArticle)) return sha256(JSON.stringify(entry));
  return sha256(JSON.stringify([lightOf(article), StoredArticle.digestOf(article)]));
});

/** What was prepared of an entry when it was read; worked out where that was not kept. */
export const prepared: Preparing = {
  told: (entry: Entry): Told => keptOf(entry, 'told') ?? toldBy(entry),
  story: (entry: Entry): StoryWords => keptOf(entry, 'story') ?? storyWords(entry.article),
};

function keptOf<K extends keyof Prepared>({ article }: Entry, of: K): Prepared[K] | null {
  return article instanceof StoredArticle ? StoredArticle.preparedOf(article, of) : null;
}

/** Each function once, not once an article. */
const LATE: PropertyDescriptorMap & ThisType<StoredArticle> = {
  blocks: {
    enumerable: true,
    get() {
      return StoredArticle.heavyOf(this).blocks;
    },
  },
  removed: {
    enumerable: true,
    get() {
      return StoredArticle.heavyOf(this).removed;
    },
  },
};

class StoredEntry implements Entry {
  readonly article: StoredArticle;
  declare readonly mentions: readonly DatedMention[];

  constructor(article: StoredArticle) {
    this.article = article;
    Object.defineProperties(this, LATE_MENTIONS);
  }
}

const LATE_MENTIONS: PropertyDescriptorMap & ThisType<StoredEntry> = {
  mentions: {
    enumerable: true,
    get() {
      return StoredArticle.heavyOf(this.article).mentions;
    },
  },
};
