import { href, paths, styles } from '../../src/site/links.ts';
import type { Site } from '../../src/site/views.ts';
import { Base } from '../base.tsx';
import { SearchForm } from '../parts/search-form.tsx';

/** What a host answers with for an address that the archive does not have. */
export function NotFoundPage({ site }: { readonly site: Site }) {
  const { archive, options } = site;
  return (
    <Base
      archive={archive}
      options={options}
      title="Page not found"
      path={paths.notFound}
      styles={[styles.searchForm]}
    >
      <h1>Page not found</h1>
      <p class="lead">
        This archive has no page at this address. An article’s address never changes: please check
        it for a slip of the pen.
      </p>
      <SearchForm options={options} />
      <p>
        Or browse <a href={href(options, paths.articles)}>all articles</a>, the{' '}
        <a href={href(options, paths.timeline)}>timeline</a>, the{' '}
        <a href={href(options, paths.outlets)}>outlets</a> or the{' '}
        <a href={href(options, paths.places)}>places</a>.
      </p>
    </Base>
  );
}
