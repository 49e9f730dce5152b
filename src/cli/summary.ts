import type { Archive, Notice } from '../model.ts';
import type { StageTime } from '../site/progress.ts';
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
  const removed = articles.reduce((sum, article) => sum + article.removed.length, 0);
  const undated = articles.filter(({ fields }) => fields.published.basis === 'unknown').length;

  yield* listed('left out', archive.skipped, paint);
  yield* listed('notice', archive.notices, paint);
  yield paint('bold', `${safeLine(output)}: ${plural(articles.length, 'article')}`);
  yield row('removed lines', count(removed));
  yield row('undated', count(undated));
  yield row('notices', count(archive.notices.length));
  if (archive.skipped.length > 0) yield row('left out', count(archive.skipped.length));
  for (const { stage, milliseconds } of times)
    yield row(stage.toLowerCase(), duration(milliseconds));
  const total = times.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  yield row('in all', duration(total));
}

function row(name: string, value: string): string {
  return `  ${name.padEnd(26)} ${value.padStart(10)}`;
}

function* listed(
  label: string,
  notices: readonly Notice[],
  paint: (style: 'yellow', text: string) => string,
): Generator<string> {
  for (const notice of notices.slice(0, SHOWN))
    yield `${paint('yellow', label)} ${safe(describe(notice))}`;
  const more = notices.length - SHOWN;
  if (more > 0) yield `… and ${count(more)} more: the site's about page has them all`;
}
