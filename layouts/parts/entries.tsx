import type { Entry } from '../../src/model.ts';
import { href } from '../../src/site/links.ts';
import { known, published, type Site } from '../../src/site/views.ts';
import { NAME_LENGTH } from '../../src/site/weights.ts';
import { shorten } from '../../src/text/notices.ts';
import { TitleLink } from './title.tsx';
import { When } from './when.tsx';

interface EntriesProps {
  readonly site: Site;
  readonly entries: readonly Entry[];
}

/** Articles, one a line: date, title, outlet. */
export function Entries({ site, entries }: EntriesProps) {
  return (
    <ol class="entries">
      {entries.map((entry) => (
        <li key={entry.article.id} class="entry">
          <p class="entry-date">
            <EntryDate site={site} entry={entry} />
          </p>
          <div class="entry-text">
            <p class="entry-title">
              <TitleLink article={entry.article} options={site.options} />
            </p>
            <EntryOutlet site={site} entry={entry} />
          </div>
        </li>
      ))}
    </ol>
  );
}

interface EntryProps {
  readonly site: Site;
  readonly entry: Entry;
}

export function EntryDate({ site, entry }: EntryProps) {
  const date = published(entry);
  return date === null ? (
    <span class="missing">Date unknown</span>
  ) : (
    <When date={date} archive={site.archive} />
  );
}

export function EntryOutlet({ site, entry }: EntryProps) {
  return (
    <p class="entry-outlet">
      <OutletLink site={site} entry={entry} />
    </p>
  );
}

/** Date and outlet in one line. */
export function EntryMeta({ site, entry }: EntryProps) {
  return (
    <p class="entry-meta">
      <EntryDate site={site} entry={entry} /> <OutletLink site={site} entry={entry} />
    </p>
  );
}

function OutletLink({ site, entry }: EntryProps) {
  const name = known(entry.article.fields.outlet);
  const outlet = name === null ? undefined : site.outletNamed.get(name);
  return outlet === undefined ? (
    <span class="missing">Outlet unknown</span>
  ) : (
    <a href={href(site.options, outlet.path)} dir="auto">
      {shorten(outlet.name ?? '', NAME_LENGTH)}
    </a>
  );
}
