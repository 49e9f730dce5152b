import { href, paths } from '../../src/site/links.ts';
import type { SiteOptions } from '../../src/site/options.ts';

/** Leads to the search page with the words in its address. */
export function SearchForm({ options }: { readonly options: SiteOptions }) {
  return (
    <search class="search-form">
      <form action={href(options, paths.search)} method="get">
        <label for="q">Search the archive</label>
        <div class="search-row">
          <input id="q" name="q" type="search" autocomplete="off" />
          <button type="submit">Search</button>
        </div>
      </form>
    </search>
  );
}
