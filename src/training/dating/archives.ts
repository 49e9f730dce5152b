import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { backgroundOf, type Compared, compare } from '../../dating/story/estimate.ts';
import { storiesIn } from '../../dating/story/mates.ts';
import { mentionsOf } from '../../mentions/place.ts';
import type { Article, Entry, Evidence, Known, Sourced } from '../../model.ts';
import { type DayNumber, numberOf } from '../../text/calendar.ts';
import { isIsoDay, parseEdtf } from '../../text/dates.ts';
import { articleId, blockId, sha256 } from '../../text/ids.ts';
import { random } from '../random.ts';

/** An article whose date was taken away, compared with those of its archive that kept theirs. */
export interface Undated {
  /** Of a wire of all topics, or an archive of one. */
  readonly archive: 'wire' | 'topic';
  readonly day: DayNumber;
  readonly compared: Pick<Compared, 'mates' | 'held'>;
  readonly background: readonly DayNumber[];
  /** Which half of the articles it belongs to, in whatever archive. */
  readonly half: 0 | 1;
}

const STORIES = 'corpora/jsonl/reuters21578.jsonl';

/** In code units: what is shorter is a flash, which tells no story. */
const SHORTEST = 400;
/** Articles of which a topic's archive has at least, and undated ones of an archive that are looked at. */
const LEAST = 100;
const LOOKED_AT = 4000;

const rowSchema = z.object({
  id: z.string(),
  title: z.string().nullish(),
  date: z.string().nullish(),
  text: z.string().nullish(),
  topics: z.array(z.string()).nullish(),
});

interface Story {
  readonly dated: () => Entry;
  readonly undated: Entry;
  readonly day: DayNumber;
  readonly half: 0 | 1;
  readonly topics: readonly string[];
}

/** Archives of wire stories of which a random half lost their dates: of all topics, and each topic's own. */
export function undatedArticles(data: string): readonly Undated[] {
  const stories = readFileSync(join(data, STORIES), 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((row) => storyOf(rowSchema.parse(JSON.parse(row))));
  const topics = [...new Set(stories.flatMap((story) => story.topics))].sort();
  const archives = topics
    .map((topic) => stories.filter((story) => story.topics.includes(topic)))
    .filter(({ length }) => length >= LEAST);
  const next = random(1);
  return [
    ...undatedOf(stories, 'wire', next),
    ...archives.flatMap((archive) => undatedOf(archive, 'topic', next)),
  ];
}

function undatedOf(
  stories: readonly Story[],
  archive: Undated['archive'],
  next: () => number,
): readonly Undated[] {
  const drawn = stories.map((story) => ({ story, isDated: next() < 0.5 }));
  const entries = drawn.map(({ story, isDated }) => (isDated ? story.dated() : story.undated));
  const found = storiesIn(entries);
  const background = backgroundOf(entries);
  return drawn
    .filter(({ isDated }) => !isDated)
    .slice(0, LOOKED_AT)
    .map(({ story: { undated, day, half } }) => {
      const { mates, held } = compare(undated.article, found) ?? { mates: [], held: [] };
      return { archive, day, half, compared: { mates, held }, background };
    });
}

function storyOf({ id, title, date, text, topics }: z.infer<typeof rowSchema>): readonly Story[] {
  const day = (date ?? '').slice(0, 10);
  const published = parseEdtf(day);
  if (!isIsoDay(day) || published === null || (text ?? '').length < SHORTEST) return [];
  const article = articleOf(id, title ?? null, text ?? '');
  let dated: Entry | null = null;
  return [
    {
      undated: { article, mentions: [] },
      dated: () => {
        dated ??= withMentions({
          ...article,
          fields: { ...article.fields, published: stated(published) },
        });
        return dated;
      },
      day: numberOf(day),
      half: ((createHash('sha256').update(id).digest()[0] ?? 0) & 1) === 0 ? 0 : 1,
      topics: topics ?? [],
    },
  ];
}

function withMentions(article: Article): Entry {
  return { article, mentions: mentionsOf(article) };
}

const NOWHERE: Evidence = { in: 'file', path: STORIES, line: 1, words: '' };
const UNKNOWN = { basis: 'unknown' } as const;

function stated<T>(value: T): Known<T> {
  return { basis: 'stated', value, rule: 'training', evidence: [NOWHERE], caveat: null };
}

function articleOf(id: string, title: string | null, text: string): Article {
  const headline: Sourced<string> = title === null ? UNKNOWN : stated(title);
  return {
    id: articleId(`${id}.txt`),
    path: `${id}.txt`,
    format: 'txt',
    sha256: sha256(text),
    size: text.length,
    encoding: 'utf-8',
    encodingBasis: 'utf-8',
    fields: {
      title: headline,
      standfirst: UNKNOWN,
      outlet: UNKNOWN,
      agency: UNKNOWN,
      byline: UNKNOWN,
      published: UNKNOWN,
      place: UNKNOWN,
      language: stated('en'),
      url: UNKNOWN,
      note: UNKNOWN,
    },
    blocks: text
      .split(/\n\s*\n/)
      .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
      .filter((paragraph) => paragraph !== '')
      .map((paragraph, index) => ({
        id: blockId(index + 1),
        kind: 'paragraph',
        text: paragraph,
        runs: [],
        credit: null,
      })),
    removed: [],
  };
}
