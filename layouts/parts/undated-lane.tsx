import { href, paths } from '../../src/site/links.ts';
import type { Site } from '../../src/site/views.ts';
import { count, grouped } from './language.ts';
import { TitleLink } from './title.tsx';

/** Undated articles that the timeline names; a link leads to all. */
const UNDATED_SHOWN = 20;

/** Articles that no one can place on the timeline. They are not left out of it in silence. */
export function UndatedLane({ site }: { readonly site: Site }) {
  const undated = site.byDate.slice(site.dated);
  if (undated.length === 0) return null;
  return (
    <section class="period undated-lane" aria-labelledby="undated">
      <h2 id="undated">
        Undated <span class="figure">{grouped(undated.length)}</span>
      </h2>
      <p>
        Of <a href={href(site.options, paths.undated)}>{count(undated.length, 'article')}</a> the
        date of publication is unknown.
      </p>
      <ul>
        {undated.slice(0, UNDATED_SHOWN).map(({ article }) => (
          <li key={article.id}>
            <TitleLink article={article} options={site.options} />
          </li>
        ))}
      </ul>
      {undated.length > UNDATED_SHOWN && (
        <p>
          <a href={href(site.options, paths.undated)}>All undated articles</a>
        </p>
      )}
    </section>
  );
}
