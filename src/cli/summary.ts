import type { Archive, Notice } from '../model.ts';
import { filesLeftOut, removalCounts } from '../site/counts.ts';
import type { StageTime } from '../site/progress.ts';
import { NOTICES_SHOWN } from '../site/weights.ts';
import { describe } from '../text/notices.ts';
import { count, duration, plural, safe, safeLine } from './terminal.ts';

/** As many are shown; an archive that needs attention everywhere would otherwise drown its own summary. */
const SHOWN = 20;

export interface Outcome {
  readonly archive: Archive;
  readonly times: readonly StageTime[];
  /** The output folder, as a person would write it. */
  readonly output: string;
}

/** What came of a build, for the person who asked for it. */
export function* summary(
  { archive, times, output }: Outcome,
  paint: (style: 'bold' | 'yellow', text: string) => string,
): Generator<string> {
  const articles = archive.entries.map((entry) => entry.article);
  const removed = removalCounts(archive).reduce((sum, { lines }) => sum + lines, 0);
  const undated = articles.filter(({ fields }) => fields.published.basis === 'unknown').length;

  yield* listed('left out', archive.skipped, 'has them all', paint);
  const many = archive.notices.length > NOTICES_SHOWN;
  const named = many ? `has the first ${NOTICES_SHOWN}` : 'has them all';
  yield* listed('notice', archive.notices, named, paint);
  yield paint('bold', `${safeLine(output)}: ${plural(articles.length, 'article')}`);
  yield row('removed lines', count(removed));
  yield row('undated', count(undated));
  yield row('notices', count(archive.notices.length));
  const leftOut = filesLeftOut(archive).length;
  if (leftOut > 0) yield row('left out', count(leftOut));
  for (const { stage, milliseconds } of times)
    yield row(stage.toLowerCase(), duration(milliseconds));
  const total = times.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  yield row('in all', duration(total));
}

function row(name: string, value: string): string {
  return `  ${name.padEnd(26)} ${value.padStart(10)}`;
}

/** `about`: what the site's about page does with all of them. */
function* listed(
  label: string,
  notices: readonly Notice[],
  about: string,
  paint: (style: 'yellow', text: string) => string,
): Generator<string> {
  for (const notice of notices.slice(0, SHOWN))
    yield `${paint('yellow', label)} ${safe(describe(notice))}`;
  const more = notices.length - SHOWN;
  if (more > 0) yield `… and ${count(more)} more: the site's about page ${about}`;
}
