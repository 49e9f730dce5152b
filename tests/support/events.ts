import assert from 'node:assert/strict';
import type { DateSpan, Report, Standing, TimelineEvent } from '../../src/model.ts';
import { parseEdtf } from '../../src/text/dates.ts';
import { articleId, blockId } from '../../src/text/ids.ts';

/** The date; fails where the text is none. */
export function date(edtf: string): DateSpan {
  const made = parseEdtf(edtf);
  assert(made !== null, edtf);
  return made;
}

interface ReportSpec {
  /** The article's path without its ending. */
  readonly in: string;
  readonly quote: string;
  readonly line?: number;
  readonly date?: string;
  readonly standing?: Standing;
}

interface EventSpec extends Partial<Pick<TimelineEvent, 'kind' | 'headline' | 'sources'>> {
  readonly id: string;
  readonly date: string;
  readonly differing?: readonly string[];
  readonly reports: readonly [ReportSpec, ...ReportSpec[]];
}

/** The event in few words. What is not said of a report is as the event has it. */
export function event({
  reports: [first, ...more],
  differing = [],
  ...spec
}: EventSpec): TimelineEvent {
  const kind = spec.kind ?? 'reported';
  const standing = kind === 'published' ? 'reported' : kind;
  const report = (of: ReportSpec): Report => ({
    article: articleId(`${of.in}.txt`),
    block: blockId(of.line ?? 1),
    quote: of.quote,
    marks: [],
    date: date(of.date ?? spec.date),
    standing: of.standing ?? standing,
  });
  return {
    id: spec.id,
    kind,
    date: date(spec.date),
    differing: differing.map(date),
    headline: spec.headline ?? first.quote,
    sources: spec.sources ?? 1,
    reports: [report(first), ...more.map(report)],
  };
}
