import type { ArticleId, Report, TimelineEvent } from '../model.ts';
import { at } from '../text/maps.ts';

/** Reports of one event that the timeline quotes; further articles it names, up to so many in all. */
const QUOTED_REPORTS = 12;
const NAMED_REPORTS = 100;

/** An event's reports as a page shows them: those that it quotes, those that it only names, those that it counts. */
export interface Cited {
  /** Passages of one article stand together; the one that holds the event's headline is the first of all. */
  readonly quoted: readonly Report[];
  /** One of each further article. */
  readonly named: readonly Report[];
  /** How many are neither quoted nor named. */
  readonly rest: number;
}

/**
 * Which reports a page shows of an event, and in which order. Every article has its say before one has a second.
 * Linear in the number of reports, but for sorting the few that are quoted.
 */
export function cited({ headline, reports }: Pick<TimelineEvent, 'headline' | 'reports'>): Cited {
  const leading = Math.max(
    0,
    reports.findIndex(({ quote }) => quote === headline),
  );
  const places = new Map<ArticleId, number>();
  const firsts: Report[] = [];
  const further: Report[] = [];
  for (const report of [...reports.slice(leading, leading + 1), ...reports.toSpliced(leading, 1)]) {
    const place = at(places, report.article, () => firsts.length);
    if (place === firsts.length) firsts.push(report);
    else further.push(report);
  }
  const place = ({ article }: Report) => places.get(article) ?? 0;
  const quoted = [...firsts, ...further]
    .slice(0, QUOTED_REPORTS)
    .sort((a, b) => place(a) - place(b));
  const named = firsts.slice(QUOTED_REPORTS, NAMED_REPORTS);
  return { quoted, named, rest: reports.length - quoted.length - named.length };
}
