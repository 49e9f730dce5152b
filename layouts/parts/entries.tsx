import { known } from '../../src/article/known.ts';
import type { Entry } from '../../src/model.ts';
import { href } from '../../src/site/links.ts';
import { published } from '../../src/site/plans.ts';
import type { Site } from '../../src/site/views.ts';
import { NAME_LENGTH } from '../../src/site/weights.ts';
import { wordsOf } from '../../src/site/words.ts';
import { shorten } from '../../src/text/notices.ts';
import { AgencyName } from './agency-name.tsx';
import { dateAnchor } from './anchors.ts';
import { TitleLink } from './title.tsx';
import { When } from './when.tsx';

interface EntriesProps {
  readonly site: Site;
  readonly entries: readonly Entry[];
  /** Whether calendars lead to the list: the first article of each date then has the date's anchor. */
  readonly anchored?: boolean;
}

/**
 * Articles, one a line: date, title, outlet. A date that many have is in sight once. Most of a large archive's pages are
 * made of these lines: `lists.css` knows their parts by where they stand, not by names on each.
 */
export function Entries({ site, entries, anchored = false }: EntriesProps) {
  const seen = new Set<string>();
  return (
    <ol class="entries">
      {entries.map((entry) => (
        <li key={entry.article.id} {...anchor(entry, anchored, seen)}>
          <p {...(isAgain(entry, seen) ? { class: 'again' } : {})}>
            <EntryDate site={site} entry={entry} />
          </p>
          <div>
            <p>
              <TitleLink site={site} article={entry.article} />
            </p>
            <p>
              <OutletLink site={site} entry={entry} />
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** The anchor of the entry's date, if it is the first of that date. */
function anchor(entry: Entry, anchored: boolean, seen: ReadonlySet<string>) {
  const date = published(entry);
  return !anchored || date === null || seen.has(date.edtf) ? {} : { id: dateAnchor(date) };
}

/** Notes the entry's date, and says whether it was there before. */
function isAgain(entry: Entry, seen: Set<string>): boolean {
  const edtf = published(entry)?.edtf ?? '';
  const before = seen.has(edtf);
  seen.add(edtf);
  return before;
}

interface EntryProps {
  readonly site: Site;
  readonly entry: Entry;
}

function EntryDate({ site, entry }: EntryProps) {
  const date = published(entry);
  return date === null ? (
    <span class="missing">{wordsOf(site.archive).dateUnknown}</span>
  ) : (
    <When date={date} archive={site.archive} />
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
    <AgencyName site={site} article={entry.article} />
  ) : (
    <a href={href(site.options, outlet.path)} dir="auto">
      {shorten(outlet.name ?? '', NAME_LENGTH)}
    </a>
  );
}
