import { href, paths } from '../../src/site/links.ts';
import { published } from '../../src/site/plans.ts';
import { planStrip, windowAround } from '../../src/site/strip/plan.ts';
import type { Days } from '../../src/site/strip/stretches.ts';
import type { Site } from '../../src/site/views.ts';
import { wordsOf } from '../../src/site/words.ts';
import { StripDrawing, StripKey } from './strip.tsx';

/** How the events lie in the years from which the articles are; nothing where no more than one event does. */
export function FrontStrip({ site }: { readonly site: Site }) {
  const words = wordsOf(site.archive).front;
  const [page] = site.timeline.pages;
  const plan = page === undefined ? null : planStrip(page, yearsOfArticles(site) ?? undefined);
  if (page === undefined || plan === null) return null;
  const shown = plan.named.reduce((sum, { events }) => sum + events.length, plan.unnamed.length);
  if (shown < 2) return null;
  const beyond = page.all.length - shown;
  return (
    <section class="front-time" aria-labelledby="time">
      <h2 id="time">{words.inTime}</h2>
      <figure class="strip">
        <StripDrawing site={site} page={page} plan={plan} />
        <StripKey site={site} plan={plan} />
      </figure>
      <p class="onward">
        <a href={href(site.options, paths.timeline)}>{words.wholeTimeline}</a>
        {beyond > 0 && <span class="beyond">{words.beyond(beyond)}</span>}
      </p>
    </section>
  );
}

/** From the first article's date to the last one's; null where none has a date. */
function yearsOfArticles({ byDate, dated }: Site): Days | null {
  const [newest] = byDate;
  const oldest = byDate[dated - 1];
  if (newest === undefined || oldest === undefined) return null;
  const first = published(oldest);
  const last = published(newest);
  return first === null || last === null ? null : windowAround(first.earliest, last.latest);
}
