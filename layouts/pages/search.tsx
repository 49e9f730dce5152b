import type { JSX } from 'preact';
import type { Archive } from '../../src/model.ts';
import { href, paths } from '../../src/site/links.ts';
import type { SiteOptions } from '../../src/site/options.ts';
import { grouped } from '../parts/language.ts';

interface Props {
  readonly archive: Archive;
  readonly options: SiteOptions;
}

/**
 * The main part of the search page. What only works with the script (`src/browser/search.ts`, which finds its parts by
 * their ids) is hidden until it runs; the ways to browse are always there.
 */
export function SearchPage({ archive, options }: Props): JSX.Element {
  const count = archive.entries.length;
  return (
    <>
      <h1>Search</h1>
      {count === 0 ? <p>This archive has no articles yet.</p> : <Search {...{ count, options }} />}
      <Browse options={options} />
    </>
  );
}

/** In the document's head, and no module: it has to run before the page is drawn. */
export function SearchHead({ options }: Pick<Props, 'options'>): JSX.Element {
  return <script src={href(options, paths.searchRoomScript)} />;
}

function Search({ count, options }: { count: number; options: SiteOptions }): JSX.Element {
  return (
    <>
      <form id="search-form" class="search" method="get" action={href(options, paths.search)}>
        <Field count={count} />
        <noscript>
          <p class="search-notice">
            The search runs in your browser and needs JavaScript, which is off. Every article can
            also be found by browsing.
          </p>
        </noscript>
        <Options />
      </form>
      <div class="search-found">
        <p id="search-status" class="search-status" role="status" />
        <ul id="search-ways" class="search-ways" />
        <section id="search-results" aria-labelledby="search-results-title" hidden>
          <h2 id="search-results-title" class="unseen">
            Results
          </h2>
          <ol id="search-list" class="search-list" />
          <button id="search-more" class="search-more" type="button" hidden>
            Show more
          </button>
        </section>
      </div>
      <script type="module" src={href(options, paths.searchScript)} />
    </>
  );
}

function Field({ count }: { count: number }): JSX.Element {
  const articles = count === 1 ? 'the article' : `all ${grouped(count)} articles`;
  return (
    <search class="search-field">
      <label for="search-field">Words to find</label>
      <div class="search-row">
        <input
          id="search-field"
          name="q"
          type="search"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          enterkeyhint="search"
          aria-describedby="search-help"
        />
        <button type="submit">Search</button>
      </div>
      <p id="search-help" class="search-help">
        Searches the full text of {articles}. The best match comes first.{' '}
        <kbd>"Security Council"</kbd> finds words that stand one after another; <kbd>-Iran</kbd>{' '}
        leaves articles out.
      </p>
    </search>
  );
}

function Options(): JSX.Element {
  return (
    <details id="search-options" class="search-options" hidden>
      <summary>Order and filters</summary>
      <p class="search-sort">
        <label for="search-sort">Order</label>{' '}
        <select id="search-sort" name="sort" disabled>
          <option value="relevance">Best match first</option>
          <option value="newest">Newest first</option>
          <option value="oldest">Oldest first</option>
        </select>
      </p>
      <Dates />
      {FACETS.map(([name, words]) => (
        <fieldset key={name} class="facet" data-filter={name}>
          <legend>{words}</legend>
        </fieldset>
      ))}
    </details>
  );
}

const FACETS = [
  ['outlet', 'Outlet'],
  ['year', 'Year'],
  ['place', 'Place'],
  ['language', 'Language'],
  ['basis', 'How the date is known'],
] as const;

/** Text fields: a browser's own for dates takes no month or year, and no uncertain archive has days alone. */
function Dates(): JSX.Element {
  const help = 'search-dates-help';
  const day = {
    type: 'text',
    placeholder: 'YYYY-MM-DD',
    size: 11,
    autocomplete: 'off',
    'aria-describedby': help,
    // While nothing reads them: an empty one would stand in the address.
    disabled: true,
  } as const;
  return (
    <fieldset class="facet search-dates">
      <legend>Published</legend>
      <label>
        from <input id="search-from" name="from" {...day} />
      </label>{' '}
      <label>
        to <input id="search-to" name="to" {...day} />
      </label>
      <p id={help} class="search-help">
        Write a day as 2018-09-14, a month as 2018-09, a year as 2018. An article of uncertain date
        is found wherever in its span the range reaches.
      </p>
      <label class="facet-box">
        <input id="search-undated" name="undated" type="checkbox" value="1" />{' '}
        <span class="facet-value">also articles without a date</span>{' '}
        <span id="search-undated-count" class="facet-count" />
      </label>
    </fieldset>
  );
}

function Browse({ options }: { options: SiteOptions }): JSX.Element {
  return (
    <nav class="search-browse" aria-labelledby="search-browse-title">
      <h2 id="search-browse-title">Browse</h2>
      <ul>
        <li>
          <a href={href(options, paths.articles)}>All articles, by year</a>
        </li>
        <li>
          <a href={href(options, paths.timeline)}>Timeline of events</a>
        </li>
        <li>
          <a href={href(options, paths.outlets)}>Outlets</a>
        </li>
        <li>
          <a href={href(options, paths.places)}>Places</a>
        </li>
        <li>
          <a href={href(options, paths.undated)}>Articles without a date</a>
        </li>
      </ul>
    </nav>
  );
}
