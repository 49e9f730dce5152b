import type { Entry, SitePath } from '../../src/model.ts';
import { summary } from '../../src/site/exports/summary.ts';
import { frontArticles, frontEvents } from '../../src/site/front.ts';
import { href, paths } from '../../src/site/links.ts';
import { sheets } from '../../src/site/style-sheets.ts';
import type { Site } from '../../src/site/views.ts';
import { wordsOf } from '../../src/site/words.ts';
import { shorten } from '../../src/text/notices.ts';
import { Base } from '../base.tsx';
import { EntryMeta } from '../parts/entries.tsx';
import { Events } from '../parts/events.tsx';
import { FrontStrip } from '../parts/front-strip.tsx';
import { archiveTongue, tongueAmong } from '../parts/language.ts';
import { Overview } from '../parts/periods.tsx';
import { said } from '../parts/said.tsx';
import { SearchForm } from '../parts/search-form.tsx';
import { TitleLink } from '../parts/title.tsx';

/** Articles below the first, and beside it. */
const BELOW = 2;
const BESIDE = 6;
const EVENTS = 4;
/** Characters of the first article's summary. */
const SUMMARY_LENGTH = 420;

export function HomePage({ site }: { readonly site: Site }) {
  const { archive, options } = site;
  return (
    <Base archive={archive} options={options} title={null} path={paths.home} sheet={sheets.home}>
      <div class="welcome">
        <Introduction site={site} />
        <SearchForm site={site} />
      </div>
      <LatestArticles site={site} />
      <FrontStrip site={site} />
      <div class="front-below">
        <FromTimeline site={site} />
        <Years site={site} />
      </div>
    </Base>
  );
}

function Introduction({ site: { archive, options, outletNamed } }: { readonly site: Site }) {
  const { description } = archive.settings;
  const { entries, events } = archive;
  const words = wordsOf(archive).front;
  const link = (path: SitePath) => (part: string) => <a href={href(options, path)}>{part}</a>;
  return (
    <div class="introduction">
      {description !== '' && (
        <p class="lead" {...archiveTongue(archive)}>
          {description}
        </p>
      )}
      <p class="colophon">
        {said(words.colophon(entries.length, outletNamed.size, events.length), {
          articles: link(paths.articles),
          outlets: link(paths.outlets),
          timeline: link(paths.timeline),
          about: link(paths.about),
        })}
      </p>
    </div>
  );
}

function LatestArticles({ site }: { readonly site: Site }) {
  const { archive, options, byDate } = site;
  const words = wordsOf(archive).front;
  const { lead, rest } = frontArticles(byDate, 1 + BELOW + BESIDE);
  // Few are a list of their own; of many, some stand below the first to make the columns even.
  const below = rest.length > BELOW + 2 ? rest.slice(0, BELOW) : [];
  return (
    <section class="front-latest" aria-labelledby="latest">
      <h2 id="latest">{site.dated > 0 ? words.latest : words.articles}</h2>
      <div class={rest.length === 0 ? 'front alone' : 'front'}>
        <div class="front-first">
          {lead === undefined ? (
            <p class="missing">{words.none}</p>
          ) : (
            <Lead site={site} entry={lead} />
          )}
          <Brief site={site} entries={below} place="front-below-lead" />
        </div>
        <div class="front-beside">
          <Brief site={site} entries={rest.slice(below.length)} place="front-more" />
          {byDate.length > 1 && (
            <p class="onward">
              <a href={href(options, paths.articles)}>{words.all}</a>
            </p>
          )}
        </div>
      </div>
    </section>
  );
}

interface BriefProps {
  readonly site: Site;
  readonly entries: readonly Entry[];
  readonly place: string;
}

function Brief({ site, entries, place }: BriefProps) {
  if (entries.length === 0) return null;
  return (
    <ol class={place}>
      {entries.map((entry) => (
        <li key={entry.article.id}>
          <p class="entry-title">
            <TitleLink site={site} article={entry.article} />
          </p>
          <EntryMeta site={site} entry={entry} />
        </li>
      ))}
    </ol>
  );
}

function Lead({ site, entry }: { readonly site: Site; readonly entry: Entry }) {
  const { article } = entry;
  const words = summary(article);
  return (
    <article class="front-lead">
      <h3>
        <TitleLink site={site} article={article} />
      </h3>
      {words !== null && (
        <p class="front-summary" {...tongueAmong(article, site.archive)}>
          {shorten(words, SUMMARY_LENGTH)}
        </p>
      )}
      <EntryMeta site={site} entry={entry} />
    </article>
  );
}

function FromTimeline({ site }: { readonly site: Site }) {
  const { widely, events } = frontEvents(site.archive.events, EVENTS);
  if (events.length === 0) return null;
  const words = wordsOf(site.archive).front;
  return (
    <section class="front-events" aria-labelledby="front-events">
      <h2 id="front-events">{widely ? words.mostReported : words.onTheTimeline}</h2>
      <Events site={site} events={events} level={3} brief />
    </section>
  );
}

function Years({ site }: { readonly site: Site }) {
  const undated = site.byDate.slice(site.dated);
  const rest = { scope: { of: 'undated' }, items: undated, path: paths.undated } as const;
  const periods = [...site.articles.years, ...(undated.length === 0 ? [] : [rest])];
  if (site.dated === 0) return null;
  return (
    <section class="front-years" aria-labelledby="years">
      <h2 id="years">{wordsOf(site.archive).front.byYear}</h2>
      <Overview site={site} periods={periods} />
    </section>
  );
}
