import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { passages } from '../../article/text.ts';
import type { ArticleId, Entry, Report } from '../../model.ts';
import { processFile } from '../../pipeline.ts';
import { DEFAULT_SETTINGS } from '../../read/schema.ts';
import { articleId, sha256 } from '../../text/ids.ts';
import { locate } from '../../text/mapped.ts';
import { timeline } from '../../timeline/events.ts';
import type { Measure } from '../measure.ts';

const STORIES = 'corpora/jsonl/reuters21578.jsonl';

/** The stories that the pairs are of; the weights of likeness were set on pairs of other months. */
const FROM = '1987-06';

/**
 * Pairs of dated words, each by the name of its story and the offset of the words in headline, blank line and text; and
 * whether they date one happening, as judged by reading. Half of them were joined when they were drawn, half
 * nearly so: harder than a timeline is.
 */
const PAIRS = new URL('event-pairs.json', import.meta.url);

const storySchema = z.object({
  id: z.string(),
  title: z.string(),
  date: z.string(),
  text: z.string(),
});
type Story = z.infer<typeof storySchema>;

const pairsSchema = z.array(z.object({ a: z.string(), b: z.string(), same: z.boolean() }));

/**
 * Grouping of a news agency's stories of two months into events, against judged pairs of passages. Precision: part of the
 * pairs in one event that are of one happening. Recall: part of the pairs of one happening that are in one event. A pair of
 * which the tagger misses or misplaces one counts as apart.
 */
export const events: Measure = {
  name: 'events',
  files: [STORIES],
  take(folder) {
    const entries = storiesIn(join(folder, STORIES)).flatMap(entryOf);
    const eventOf = eventsByWords(entries);
    const pairs = pairsSchema.parse(JSON.parse(readFileSync(PAIRS, 'utf8')));
    const joined = pairs.filter(({ a, b }) => {
      const event = eventOf.get(a);
      return event !== undefined && event === eventOf.get(b);
    });
    const same = pairs.filter(({ same: isSame }) => isSame);
    const right = joined.filter(({ same: isSame }) => isSame).length;
    return Promise.resolve(
      new Map([
        [`of ${pairs.length} pairs: precision`, right / joined.length],
        [`of ${pairs.length} pairs: recall`, right / same.length],
        [`of ${pairs.length} pairs: F1`, (2 * right) / (joined.length + same.length)],
      ]),
    );
  },
};

function storiesIn(path: string): readonly Story[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => storySchema.partial().parse(JSON.parse(line)))
    .flatMap((story) => storySchema.safeParse(story).data ?? [])
    .filter(({ date, title, text }) => date >= FROM && title !== '' && text !== '');
}

function entryOf({ id, title, date, text }: Story): readonly Entry[] {
  const path = `${id}.txt`;
  const bytes = new TextEncoder().encode(`${title}\n\n${text}\n`);
  const published = { value: date.slice(0, 10), path: `${id}.yml`, line: 1 };
  const outcome = processFile(
    {
      path,
      id: articleId(path),
      format: 'txt',
      bytes,
      sha256: sha256(bytes),
      given: { published },
    },
    DEFAULT_SETTINGS,
  );
  return outcome.ok ? [outcome.value] : [];
}

/** Which event quotes the dated words, by story and offset. */
function eventsByWords(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const articles = new Map(entries.map(({ article }) => [article.id, passages(article)]));
  return new Map(
    timeline(entries).flatMap(({ id, reports }) =>
      reports.flatMap((report) => wordsOf(report, articles).map((words) => [words, id] as const)),
    ),
  );
}

function wordsOf(
  { article, block, quote, marks }: Report,
  articles: ReadonlyMap<ArticleId, ReturnType<typeof passages>>,
): readonly string[] {
  const passage = articles.get(article)?.find(({ id }) => id === block);
  if (passage === undefined) return [];
  const at = passage.text.indexOf(quote);
  return marks.map(({ start, end }) => {
    const span = locate(passage, at + start, at + end);
    return `${article} ${span.start}`;
  });
}
