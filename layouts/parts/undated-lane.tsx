import { href, paths } from '../../src/site/links.ts';
import type { Site } from '../../src/site/views.ts';
import { wordsOf } from '../../src/site/words.ts';
import { said } from './said.tsx';
import { TitleLink } from './title.tsx';

/** Undated articles that the timeline names; a link leads to all. */
const UNDATED_SHOWN = 20;

/** Articles that no one can place on the timeline. They are not left out of it in silence. */
export function UndatedLane({ site }: { readonly site: Site }) {
  const undated = site.byDate.slice(site.dated);
  if (undated.length === 0) return null;
  const words = wordsOf(site.archive);
  return (
    <section class="period undated-lane" aria-labelledby="undated">
      <h2 id="undated">
        {words.timeline.undatedTitle} <span class="figure">{words.number(undated.length)}</span>
      </h2>
      <p>
        {said(words.timeline.undated(undated.length), {
          undated: (part) => <a href={href(site.options, paths.undated)}>{part}</a>,
        })}
      </p>
      <ul>
        {undated.slice(0, UNDATED_SHOWN).map(({ article }) => (
          <li key={article.id}>
            <TitleLink site={site} article={article} />
          </li>
        ))}
      </ul>
      {undated.length > UNDATED_SHOWN && (
        <p>
          <a href={href(site.options, paths.undated)}>{words.timeline.allUndated}</a>
        </p>
      )}
    </section>
  );
}
