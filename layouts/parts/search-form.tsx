import { href, paths } from '../../src/site/links.ts';
import type { Site } from '../../src/site/views.ts';
import { wordsOf } from '../../src/site/words.ts';

/** Leads to the search page with the words in its address. */
export function SearchForm({ site: { archive, options } }: { readonly site: Site }) {
  const words = wordsOf(archive).searchForm;
  return (
    <search class="search-form">
      <form action={href(options, paths.search)} method="get">
        <label for="q">{words.label}</label>
        <div class="search-row">
          <input id="q" name="q" type="search" autocomplete="off" />
          <button type="submit">{words.button}</button>
        </div>
      </form>
    </search>
  );
}
