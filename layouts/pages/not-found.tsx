import type { SitePath } from '../../src/model.ts';
import { href, paths } from '../../src/site/links.ts';
import { sheets } from '../../src/site/style-sheets.ts';
import type { Site } from '../../src/site/views.ts';
import { wordsOf } from '../../src/site/words.ts';
import { Base } from '../base.tsx';
import { said } from '../parts/said.tsx';
import { SearchForm } from '../parts/search-form.tsx';

/** What a host answers with for an address that the archive does not have. */
export function NotFoundPage({ site }: { readonly site: Site }) {
  const { archive, options } = site;
  const words = wordsOf(archive).notFound;
  const link = (path: SitePath) => (part: string) => <a href={href(options, path)}>{part}</a>;
  return (
    <Base
      archive={archive}
      options={options}
      title={words.title}
      path={paths.notFound}
      sheet={sheets.plain}
    >
      <h1>{words.title}</h1>
      <p class="lead">{words.why}</p>
      <SearchForm site={site} />
      <p>
        {said(words.browse(), {
          articles: link(paths.articles),
          timeline: link(paths.timeline),
          outlets: link(paths.outlets),
          places: link(paths.places),
        })}
      </p>
    </Base>
  );
}
