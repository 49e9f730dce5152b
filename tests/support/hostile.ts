import assert from 'node:assert/strict';
import type { TimelineEvent } from '../../src/model.ts';
import { parseEdtf } from '../../src/text/dates.ts';
import { articleId, blockId } from '../../src/text/ids.ts';
import type { ArticleSpec } from './archive.ts';

/** Texts that end what they stand in, where someone forgets to escape them. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</title></head></body></html>',
  '<!-- --> ]]> <![CDATA[ &amp; &#0; &nosuch;',
  '{{ 7 }} {% include x %}',
  '\u0000\u0001\ufffe\ud800 \u2028 \u202e',
  "' = ` \\",
  'true',
  '---\ntitle: x',
];

/** Articles that hold them in every field. */
export const hostile: readonly ArticleSpec[] = HOSTILE.map((text, index) => ({
  path: `${index} ${text.replaceAll('/', '')}.txt`,
  title: text,
  standfirst: text,
  outlet: text,
  byline: text,
  published: ['2018-09-14', '2018-09', '2018', '2017-12-30/2018-01-02', '0001-01-01'][index % 5],
  place: text,
  language: text,
  url: index % 2 === 0 ? text : `https://a.example/"><script>${index}`,
  note: text,
  basis: (['given', 'stated', 'inferred', 'estimated'] as const)[index % 4],
  paragraphs: HOSTILE.filter((other) => other.trim() !== ''),
  removed: HOSTILE,
}));

/** An event on the date of every article, and one that all of them report. */
export function eventsOf(specs: readonly ArticleSpec[]): readonly TimelineEvent[] {
  const date = parseEdtf('2018-09-14');
  assert(date !== null);
  const reports = specs.flatMap(({ path, paragraphs }) => {
    const quote = paragraphs?.[0];
    const marks = [{ start: 0, end: 1 }];
    return quote === undefined
      ? []
      : [
          {
            article: articleId(path),
            block: blockId(1),
            quote,
            marks,
            date,
            standing: 'reported' as const,
          },
        ];
  });
  const [first, ...rest] = reports;
  if (first === undefined) return [];
  const shared: TimelineEvent = {
    id: 'shared',
    kind: 'reported',
    date,
    differing: [],
    sources: reports.length,
    headline: first.quote,
    reports: [first, ...rest],
  };
  return [shared, ...reports.map((report, index) => eventOf(report, index, specs))];
}

function eventOf(
  report: TimelineEvent['reports'][0],
  index: number,
  specs: readonly ArticleSpec[],
): TimelineEvent {
  const spec = specs.find(({ path }) => articleId(path) === report.article);
  const date = parseEdtf(spec?.published ?? '2018');
  assert(date !== null);
  const headline = spec?.title ?? report.quote;
  return {
    id: `e${index}`,
    kind: 'published',
    date,
    differing: [],
    headline,
    sources: 1,
    reports: [report],
  };
}
