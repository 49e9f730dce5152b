import { known } from '../article/known.ts';
import type { Article, ArticleId, BlockId, DateSpan, Entry, SitePath, Span } from '../model.ts';
import { shorten } from '../text/notices.ts';
import { language } from './exports/summary.ts';
import { nearby } from './nearby.ts';
import { published } from './plans.ts';
import { type Citation, nameOf, type Site } from './views.ts';
import { NAME_LENGTH, TITLE_LENGTH } from './weights.ts';

/**
 * All that an article's page says of the rest of the archive. Plain data, small, and the same whatever else changes: of the
 * article, this, and what all pages share (`Shell`) the page is made, wherever and whenever that is done.
 */
export interface ArticleView {
  /** The page of its month's articles, where there is one. */
  readonly month: SitePath | null;
  readonly outlet: SitePath | null;
  readonly place: SitePath | null;
  readonly earlier: Near | null;
  readonly later: Near | null;
  /** Others that may be of the same days, the nearest first. */
  readonly sameDays: readonly Near[];
  /** Others of the same outlet, the nearest in time first. */
  readonly sameOutlet: readonly Near[];
  /** The article's passages that events of the timeline cite. */
  readonly cited: readonly CitedPassage[];
}

/** Another article, as pages name it. */
export interface Near {
  readonly id: ArticleId;
  /** Its title, shortened; null where nobody knows it. */
  readonly title: string | null;
  readonly isCut: boolean;
  /** BCP 47; null where nobody knows it. */
  readonly language: string | null;
  readonly date: DateSpan | null;
  /** Its name shortened. */
  readonly outlet: { readonly name: string; readonly path: SitePath } | null;
}

/** A passage and the event that cites it. */
export interface CitedPassage {
  readonly block: BlockId;
  readonly quote: string;
  readonly marks: readonly Span[];
  readonly date: DateSpan;
  readonly event: NamedEvent;
}

export interface NamedEvent {
  readonly id: string;
  readonly kind: Citation['event']['kind'];
  /** The page that lists it. */
  readonly path: SitePath;
  /** Shortened; null where it is the very passage that the event cites here. */
  readonly headline: string | null;
  /** Of the headline, BCP 47; null where nobody knows it. */
  readonly language: string | null;
}

/** Characters of an event's headline. */
const EVENT_LENGTH = 80;

/** Of the article at `index` of `site.byDate`. Takes the same time in any archive. */
export function articleView(site: Site, index: number): ArticleView {
  const entry = site.byDate[index];
  if (entry === undefined) throw new RangeError(`There is no article ${index}.`);
  const { earlier, later, sameDays, sameOutlet } = nearby(site, index);
  const near = (one: Entry) => nearOf(site, one);
  return {
    month: monthOf(site, entry),
    outlet: outletOf(site, entry.article)?.path ?? null,
    place: site.placeOf.get(entry)?.path ?? null,
    earlier: earlier === null ? null : near(earlier),
    later: later === null ? null : near(later),
    sameDays: sameDays.map(near),
    sameOutlet: sameOutlet.map(near),
    cited: (site.citations.get(entry.article.id) ?? []).flatMap((one) => citedOf(site, one)),
  };
}

function monthOf(site: Site, entry: Entry): SitePath | null {
  const date = published(entry);
  const month = date?.earliest.slice(0, 7) ?? '';
  return date?.latest.slice(0, 7) === month ? (site.articlePaths.get(month) ?? null) : null;
}

function outletOf({ outletNamed }: Site, { fields }: Article): Near['outlet'] {
  const name = known(fields.outlet);
  const path = name === null ? undefined : outletNamed.get(name)?.path;
  return name === null || path === undefined ? null : { name: shorten(name, NAME_LENGTH), path };
}

function nearOf(site: Site, { article }: Entry): Near {
  const { title } = article.fields;
  return {
    id: article.id,
    title: title.basis === 'unknown' ? null : shorten(nameOf(article), TITLE_LENGTH),
    isCut: title.basis !== 'unknown' && title.caveat === 'cut-short',
    language: language(article),
    date: published({ article }),
    outlet: outletOf(site, article),
  };
}

function citedOf(site: Site, { report, event }: Citation): readonly CitedPassage[] {
  const path = site.timeline.placed.get(event);
  if (path === undefined) return [];
  const { block, quote, marks, date } = report;
  const lead = site.entries.get(event.reports[0].article)?.article;
  const named = {
    id: event.id,
    kind: event.kind,
    path,
    headline: event.headline === quote ? null : shorten(event.headline, EVENT_LENGTH),
    language: lead === undefined ? null : language(lead),
  };
  return [{ block, quote, marks, date, event: named }];
}
