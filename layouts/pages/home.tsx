import type { Entry } from '../../src/model.ts';
import { summary } from '../../src/site/exports/summary.ts';
import { href, paths, styles } from '../../src/site/links.ts';
import type { Site } from '../../src/site/views.ts';
import { Base } from '../base.tsx';
import { Entries, EntryDate, EntryOutlet } from '../parts/entries.tsx';
import { Events } from '../parts/events.tsx';
import { archiveTongue, count, tongue } from '../parts/language.ts';
import { Overview } from '../parts/periods.tsx';
import { SearchForm } from '../parts/search-form.tsx';
import { TitleLink } from '../parts/title.tsx';

const LATEST_ARTICLES = 10;
const LATEST_EVENTS = 5;

export function HomePage({ site }: { readonly site: Site }) {
  const { archive, options, byDate } = site;
  const [lead, ...more] = byDate.slice(0, LATEST_ARTICLES);
  return (
    <Base
      archive={archive}
      options={options}
      title={null}
      path={paths.home}
      styles={[styles.lists, styles.timeline, styles.events, styles.searchForm, styles.home]}
    >
      <div class="welcome">
        <Introduction site={site} />
        <SearchForm options={options} />
      </div>
      <div class="front">
        <section class="front-articles" aria-labelledby="latest">
          <h2 id="latest">{site.dated > 0 ? 'Latest articles' : 'Articles'}</h2>
          {lead === undefined ? (
            <p class="missing">There are no articles yet.</p>
          ) : (
            <Lead site={site} entry={lead} />
          )}
          {more.length > 0 && <Entries site={site} entries={more} />}
          <p class="onward">
            <a href={href(options, paths.articles)}>All articles</a>
          </p>
        </section>
        <div class="front-side">
          <Latest site={site} />
          <Years site={site} />
        </div>
      </div>
    </Base>
  );
}

function Introduction({ site: { archive, options, outletNamed } }: { readonly site: Site }) {
  const { description } = archive.settings;
  return (
    <div class="introduction">
      {description !== '' && (
        <p class="lead" {...archiveTongue(archive)}>
          {description}
        </p>
      )}
      <p>
        An archive of{' '}
        <a href={href(options, paths.articles)}>{count(archive.entries.length, 'article')}</a> from{' '}
        <a href={href(options, paths.outlets)}>{count(outletNamed.size, 'known outlet')}</a>, with{' '}
        <a href={href(options, paths.timeline)}>{count(archive.events.length, 'event')}</a> on its
        timeline. Every original is kept untouched, every line that was removed is listed, and{' '}
        <a href={href(options, paths.about)}>every fact says how it is known</a>.
      </p>
    </div>
  );
}

function Lead({ site, entry }: { readonly site: Site; readonly entry: Entry }) {
  const { article } = entry;
  const words = summary(article);
  return (
    <article class="front-lead">
      <h3 dir={tongue(article).dir}>
        <TitleLink article={article} options={site.options} />
      </h3>
      {words !== null && (
        <p class="front-summary" {...tongue(article)}>
          {words}
        </p>
      )}
      <p class="entry-date">
        <EntryDate site={site} entry={entry} />
      </p>
      <EntryOutlet site={site} entry={entry} />
    </article>
  );
}

function Latest({ site }: { readonly site: Site }) {
  const { events } = site.archive;
  if (events.length === 0) return null;
  return (
    <section aria-labelledby="latest-events">
      <h2 id="latest-events">On the timeline</h2>
      <Events site={site} events={events.slice(0, LATEST_EVENTS)} level={3} brief />
      <p class="onward">
        <a href={href(site.options, paths.timeline)}>The whole timeline</a>
      </p>
    </section>
  );
}

function Years({ site }: { readonly site: Site }) {
  const undated = site.byDate.slice(site.dated);
  const rest = { scope: { of: 'undated' }, items: undated, path: paths.undated } as const;
  return (
    <section aria-labelledby="years">
      <h2 id="years">Browse by year</h2>
      <Overview
        site={site}
        periods={[...site.articles.years, ...(undated.length === 0 ? [] : [rest])]}
      />
    </section>
  );
}
