import type { JSX } from 'preact';
import { FILTERS } from '../../src/browser/facts.ts';
import type { Archive } from '../../src/model.ts';
import { href, paths } from '../../src/site/links.ts';
import type { SiteOptions } from '../../src/site/options.ts';
import { type Words, wordsOf } from '../../src/site/words.ts';
import { said } from '../parts/said.tsx';

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
  const words = wordsOf(archive).searchPage;
  return (
    <>
      <h1>{words.title}</h1>
      {count === 0 ? <p>{words.empty}</p> : <Search {...{ count, options, words }} />}
      <Browse options={options} words={words} />
    </>
  );
}

/** In the document's head, and no module: it has to run before the page is drawn. */
export function SearchHead({ options }: Pick<Props, 'options'>): JSX.Element {
  return <script src={href(options, paths.searchRoomScript)} />;
}

interface PartProps {
  readonly options: SiteOptions;
  readonly words: Words['searchPage'];
}

function Search({ count, options, words }: PartProps & { count: number }): JSX.Element {
  return (
    <>
      <form id="search-form" class="search" method="get" action={href(options, paths.search)}>
        <Field count={count} words={words} />
        <noscript>
          <p class="search-notice">{words.noScript}</p>
        </noscript>
        <Options words={words} />
      </form>
      <div class="search-found">
        <p id="search-status" class="search-status" role="status" />
        <ul id="search-ways" class="search-ways" />
        <section id="search-results" aria-labelledby="search-results-title" hidden>
          <h2 id="search-results-title" class="unseen">
            {words.results}
          </h2>
          <ol id="search-list" class="search-list" />
          <button id="search-more" class="search-more" type="button" hidden>
            {words.more}
          </button>
        </section>
      </div>
      <script type="module" src={href(options, paths.searchScript)} />
    </>
  );
}

type WordsProps = Pick<PartProps, 'words'>;

function Field({ count, words }: WordsProps & { count: number }): JSX.Element {
  return (
    <search class="search-field">
      <label for="search-field">{words.label}</label>
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
        <button type="submit">{words.button}</button>
      </div>
      <p id="search-help" class="search-help">
        {said(words.help(count), {
          phrase: (part) => <kbd>{part}</kbd>,
          without: (part) => <kbd>{part}</kbd>,
        })}
      </p>
    </search>
  );
}

function Options({ words }: WordsProps): JSX.Element {
  return (
    <details id="search-options" class="search-options" hidden>
      <summary>{words.options}</summary>
      <p class="search-sort">
        <label for="search-sort">{words.order}</label>{' '}
        <select id="search-sort" name="sort" disabled>
          <option value="relevance">{words.relevance}</option>
          <option value="newest">{words.newest}</option>
          <option value="oldest">{words.oldest}</option>
        </select>
      </p>
      <Dates words={words} />
      {FILTERS.map((name) => (
        <fieldset key={name} class="facet" data-filter={name}>
          <legend>{words.facets[name]}</legend>
        </fieldset>
      ))}
    </details>
  );
}

/** Text fields: a browser's own for dates takes no month or year, and no uncertain archive has days alone. */
function Dates({ words }: WordsProps): JSX.Element {
  const help = 'search-dates-help';
  const day = {
    type: 'text',
    placeholder: words.dayForm,
    size: 11,
    autocomplete: 'off',
    'aria-describedby': help,
    // While nothing reads them: an empty one would stand in the address.
    disabled: true,
  } as const;
  return (
    <fieldset class="facet search-dates">
      <legend>{words.published}</legend>
      <label>
        {words.from} <input id="search-from" name="from" {...day} />
      </label>{' '}
      <label>
        {words.to} <input id="search-to" name="to" {...day} />
      </label>
      <p id={help} class="search-help">
        {words.datesHelp}
      </p>
      <label class="facet-box">
        <input id="search-undated" name="undated" type="checkbox" value="1" />{' '}
        <span class="facet-value">{words.undatedToo}</span>{' '}
        <span id="search-undated-count" class="facet-count" />
      </label>
    </fieldset>
  );
}

function Browse({ options, words }: PartProps): JSX.Element {
  const ways = ['articles', 'timeline', 'outlets', 'places', 'undated'] as const;
  return (
    <nav class="search-browse" aria-labelledby="search-browse-title">
      <h2 id="search-browse-title">{words.browse}</h2>
      <ul>
        {ways.map((way) => (
          <li key={way}>
            <a href={href(options, paths[way])}>{words.ways[way]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
