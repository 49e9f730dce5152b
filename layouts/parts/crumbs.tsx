import type { SitePath } from '../../src/model.ts';
import { href } from '../../src/site/links.ts';
import type { Shell } from '../../src/site/views.ts';
import { wordsOf } from '../../src/site/words.ts';

export interface Crumb {
  readonly path: SitePath;
  readonly words: string;
}

/** The pages above this one, outermost first. */
export function Crumbs(props: { readonly site: Shell; readonly crumbs: readonly Crumb[] }) {
  const { archive, options } = props.site;
  return (
    <nav class="crumbs" aria-label={wordsOf(archive).crumbs}>
      <ol>
        {props.crumbs.map(({ path, words }) => (
          <li key={path}>
            <a href={href(options, path)}>{words}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
