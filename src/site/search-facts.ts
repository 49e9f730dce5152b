import type { FactsFile, FactsRow } from '../browser/facts.ts';
import { UNKNOWN } from '../browser/unknown.ts';
import type { Entry, Sourced } from '../model.ts';
import type { Gathered } from '../pipeline.ts';
import { compare, newestFirst } from '../text/dates.ts';
import { commonWords } from './common-words.ts';
import { articlePath } from './links.ts';
import { published } from './plans.ts';

/** Below the site's root. */
export const FACTS_FILE = 'data/search.json';

/**
 * What the search page filters and sorts by (src/browser/facts.ts), as JSON: a line an article. Throws if the index lacks
 * an article: it was made of other pages than these.
 */
export function searchFacts(archive: Gathered, ids: ReadonlyMap<string, string>): string {
  const lists = {
    outlet: new Names(),
    place: new Names(),
    language: new Names(),
    basis: new Names(),
  };
  const row = (entry: Entry): FactsRow => {
    const { id, fields } = entry.article;
    const found = ids.get(articlePath(id));
    if (found === undefined) throw new Error(`The search index lacks the article ${id}.`);
    const days = published(entry);
    const latest = days === null || days.latest === days.earliest ? '' : days.latest;
    return [
      found,
      days?.earliest ?? '',
      latest,
      lists.outlet.at(nameIn(fields.outlet)),
      lists.place.at(nameIn(fields.place)),
      lists.language.at(nameIn(fields.language)),
      lists.basis.at(fields.published.basis),
    ];
  };
  const rows = [...archive.entries]
    .sort((a, b) => newestFirst(published(a), published(b)) || compare(a.article.id, b.article.id))
    .map(row);
  const { outlet, place, language, basis } = lists;
  const head: Omit<FactsFile, 'articles'> = {
    outlet: outlet.all,
    place: place.all,
    language: language.all,
    basis: basis.all,
    common: commonWords(archive),
  };
  const articles = rows.map((one) => JSON.stringify(one)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"articles":[\n${articles}\n]}\n`;
}

function nameIn(field: Sourced<string>): string {
  return field.basis === 'unknown' ? UNKNOWN : field.value;
}

/** Names in the order of their first use. */
class Names {
  readonly #places = new Map<string, number>();

  at(name: string): number {
    const place = this.#places.get(name) ?? this.#places.size;
    this.#places.set(name, place);
    return place;
  }

  get all(): readonly string[] {
    return [...this.#places.keys()];
  }
}
