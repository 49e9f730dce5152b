import type { SitePath } from '../../src/model.ts';
import { href } from '../../src/site/links.ts';
import type { SiteOptions } from '../../src/site/options.ts';

export interface Crumb {
  readonly path: SitePath;
  readonly words: string;
}

/** The pages above this one, outermost first. */
export function Crumbs(props: {
  readonly options: SiteOptions;
  readonly crumbs: readonly Crumb[];
}) {
  return (
    <nav class="crumbs" aria-label="Breadcrumbs" data-pagefind-ignore="all">
      <ol>
        {props.crumbs.map(({ path, words }) => (
          <li key={path}>
            <a href={href(props.options, path)}>{words}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
