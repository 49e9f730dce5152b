import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { type Held, readAll } from '../../dating/belief.ts';
import { type Clue, cluesOf, type DatedPassage } from '../../dating/clue.ts';
import { readDateline } from '../../lines/dateline.ts';
import { parse } from '../../mentions/parse.ts';
import { type DayNumber, numberOf } from '../../text/calendar.ts';
import { isIsoDay } from '../../text/dates.ts';
import { blockId } from '../../text/ids.ts';
import { processed } from '../predict.ts';

/** An article whose day of publication is known and was taken away. */
export interface DatedNews {
  /** `captions`: the same pages as in `web`, of which only the captions are read; to learn from, not to measure. */
  readonly set: 'annotated' | 'web' | 'wire' | 'captions';
  readonly day: DayNumber;
  readonly clues: readonly Clue[];
  readonly held: readonly Held[];
  /** How much of an article it counts for. */
  readonly weight: number;
  /** Which half of the documents it belongs to. */
  readonly half: 0 | 1;
}

/** Wire stories of one agency and a few months, which would outweigh all others. */
const WIRE = 0.3;
/** Of the wire stories every so manieth. */
const EVERY = 14;

const ANNOTATED = ['timebank', 'aquaint', 'meantime', 'gum-wikinews'].map(
  (set) => `timex/dev.${set}.jsonl`,
);
const PAGES = 'cleanup/text-light.dev.jsonl';
const WEB_PAGES = 'cleanup/html-news.dev.jsonl.gz';
const STORIES = 'corpora/jsonl/reuters21578.jsonl';

/** What is read of the folder with the data. */
export const FILES = [...ANNOTATED, PAGES, WEB_PAGES, STORIES];

const annotated = z.object({
  id: z.string(),
  dct: z.string(),
  title: z.string().optional(),
  text: z.string(),
});
const page = z.object({
  id: z.string(),
  domain: z.string(),
  lang: z.string().nullish(),
  gold: z.object({ text: z.string(), date: z.string().nullish() }),
});
const htmlPage = page.extend({ raw: z.string() });
const story = z.object({ id: z.string(), date: z.string().nullish(), text: z.string().nullish() });

/** The dated English news of the folder `data`: annotated news, pages, wire stories. */
export function datedNews(data: string): readonly DatedNews[] {
  const timex = ANNOTATED.flatMap((file) =>
    rows(join(data, file), annotated).map(({ id, dct, title = '', text }) =>
      made({ set: 'annotated', date: dct, text: `${title}\n\n${text}`, weight: 1, group: id }),
    ),
  );
  const web = rows(join(data, PAGES), page)
    .filter(({ lang }) => lang?.startsWith('en'))
    .map(({ domain, gold }) =>
      made({ set: 'web', date: gold.date ?? '', text: gold.text, weight: 1, group: domain }),
    );
  const pages = webPages(join(data, WEB_PAGES));
  const wire = rows(join(data, STORIES), story)
    .filter(({ text }, index) => index % EVERY === 0 && (text ?? '').length > 400)
    .map(({ id, date, text }) =>
      made({ set: 'wire', date: date ?? '', text: text ?? '', weight: WIRE, group: id }),
    );
  return [...timex, ...web, ...pages, ...wire].filter((news) => news !== null);
}

function rows<T>(path: string, schema: z.ZodType<T>): readonly T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((row) => schema.parse(JSON.parse(row)));
}

interface Source extends Pick<DatedNews, 'set' | 'weight'> {
  readonly date: string;
  /** What falls into one half together. */
  readonly group: string;
}

function made(of: Source & { readonly text: string }): DatedNews | null {
  return dated(of, cluesOf(passagesOf(of.text)));
}

function dated(of: Source, clues: readonly Clue[]): DatedNews | null {
  const date = of.date.slice(0, 10);
  if (!isIsoDay(date)) return null;
  const half = ((createHash('sha256').update(of.group).digest()[0] ?? 0) & 1) === 0 ? 0 : 1;
  const { set, weight } = of;
  return { set, day: numberOf(date), clues, held: readAll(clues), weight, half };
}

/** Paragraphs as they are in the data: blank lines between them, or one a line. */
function passagesOf(text: string): readonly DatedPassage[] {
  return text
    .split(/\n\s*\n|\n(?=[A-Z“"`])/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .map((part, index) => {
      const dateline = index < 3 ? readDateline(part) : null;
      return {
        passage: { id: blockId(index + 1), text: part, runs: [] },
        kind: 'paragraph',
        expressions: parse(part, 'en'),
        dateline: dateline === null ? null : { start: 0, end: dateline.end },
      };
    });
}

/** The same pages with their captions, for which alone they are read. */
function webPages(path: string): readonly (DatedNews | null)[] {
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((row) => htmlPage.parse(JSON.parse(row)))
    .filter(({ lang, gold }) => lang?.startsWith('en') && isIsoDay((gold.date ?? '').slice(0, 10)))
    .map(({ domain, raw, gold }) => {
      const outcome = processed(raw, 'html');
      const blocks = outcome.ok ? outcome.value.article.blocks : [];
      const captions = blocks.filter(({ kind }) => kind === 'caption');
      if (captions.length === 0) return null;
      const read = captions.map(({ id: block, text, runs }) => ({
        passage: { id: block, text, runs },
        kind: 'caption' as const,
        expressions: parse(text, 'en'),
        dateline: null,
      }));
      return dated(
        { set: 'captions', date: gold.date ?? '', weight: 1, group: domain },
        cluesOf(read),
      );
    });
}
