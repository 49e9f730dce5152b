import type { Entry } from '../../src/model.ts';
import { nearby } from '../../src/site/nearby.ts';
import type { Site } from '../../src/site/views.ts';
import { wordsOf } from '../../src/site/words.ts';
import { EntryMeta } from './entries.tsx';
import { TitleLink } from './title.tsx';

/** The articles before and after the one at `index` of `site.byDate`, others of the same days and of the same outlet. */
export function NearbyArticles({ site, index }: { readonly site: Site; readonly index: number }) {
  const { earlier, later, sameDays, sameOutlet } = nearby(site, index);
  const words = wordsOf(site.archive).article;
  const isDated = index < site.dated;
  const ways = [
    { name: isDated ? words.earlier : words.nextUndated, entries: list(earlier) },
    { name: isDated ? words.later : words.previousUndated, entries: list(later) },
    { name: words.sameDays, entries: sameDays },
    { name: words.sameOutlet, entries: sameOutlet },
  ].filter(({ entries }) => entries.length > 0);
  if (ways.length === 0) return null;
  return (
    <nav class="nearby" aria-label={words.nearby} data-pagefind-ignore="all">
      {ways.map(({ name, entries }) => (
        <section key={name}>
          <h2>{name}</h2>
          <ul>
            {entries.map((entry) => (
              <Near key={entry.article.id} site={site} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

function list(entry: Entry | null): readonly Entry[] {
  return entry === null ? [] : [entry];
}

function Near({ site, entry }: { readonly site: Site; readonly entry: Entry }) {
  return (
    <li>
      <TitleLink site={site} article={entry.article} />
      <EntryMeta site={site} entry={entry} />
    </li>
  );
}
