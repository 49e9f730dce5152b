import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { classify } from '../lines/classify.ts';
import { candidatesOf } from '../lines/headline.ts';
import { featuresOf, HEADLINE_FEATURES, type HeadlineFeature } from '../lines/headline-features.ts';
import { HEADLINE_WEIGHTS, type HeadlineWeights } from '../lines/headline-model.ts';
import { outlineOf } from '../lines/headline-outline.ts';
import { pageOf } from '../lines/page.ts';
import { RULES } from '../lines/rules.ts';
import { fold } from '../lines/sentence.ts';
import type { SplitLine } from '../model.ts';
import { splitHtml } from '../read/formats/html.ts';
import { splitText } from '../read/formats/txt.ts';
import { type Choice, fitChoices } from './choice.ts';
import { FOLDS, foldOf } from './folds.ts';
import { LEVELS } from './pages.ts';

/** The lines of a page that may be its headline, and those that are. */
interface HeadlinePage extends Choice {
  readonly domain: string;
}

/** `present`: by field, whether `raw` has what `gold` says. */
const pageSchema = z.object({
  id: z.string(),
  domain: z.string(),
  raw: z.string(),
  present: z.object({ title: z.boolean().optional() }).optional(),
  gold: z.object({ title: z.string().optional() }),
});
type Page = z.infer<typeof pageSchema>;

/**
 * Weights that are not trained: of two copies the first should be the headline, and there are too few files of few
 * lines in the data to learn that the headline of such a file needs less to speak for it.
 */
const FIXED: readonly (readonly [HeadlineFeature, number])[] = [
  ['first', 0.1],
  ['brief', 2],
];
/** In the order of the columns. */
const TRAINED = names().filter((name) => FIXED.every(([fixed]) => fixed !== name));

function names(): readonly HeadlineFeature[] {
  const isFeature = (name: string): name is HeadlineFeature => name !== 'base';
  return Object.keys(HEADLINE_WEIGHTS).filter(isFeature);
}

/** From this likeness on, a line is a variant of what the makers state; below the other, something else. */
const ALIKE = 0.5;
const UNLIKE = 0.3;
/** What is not word for word what a page's makers state counts for less. */
const DOUBTFUL = 0.7;

/**
 * The pages of plain text in `<folder>/cleanup` and the lines that are their headlines. Where the data do not say what a
 * page is called, its saved HTML may.
 */
export function headlinePages(folder: string): readonly HeadlinePage[] {
  const titles = titlesInMarkup(folder);
  return LEVELS.flatMap((level) => pagesIn(folder, `text-${level}.dev.jsonl`)).flatMap((page) => {
    const title = page.gold.title ?? titles.get(page.id);
    return title === undefined ? [] : (headlinePage(page, title) ?? []);
  });
}

function pagesIn(folder: string, file: string): readonly Page[] {
  const bytes = readFileSync(join(folder, 'cleanup', file));
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const rows = text.split('\n').filter(Boolean);
  return rows.map((row) => pageSchema.parse(JSON.parse(row)));
}

/** By page: the heading that its markup calls the title and its metadata bears out. */
function titlesInMarkup(folder: string): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const { id, raw, gold } of pagesIn(folder, 'html-news.dev.jsonl.gz')) {
    if (gold.title !== undefined) continue;
    const split = splitHtml(id, raw);
    const lines = split.ok ? split.value : [];
    const stated = lines.filter(({ hint }) => {
      return hint?.kind === 'meta' && (hint.name === 'og:title' || hint.name === 'title');
    });
    const known = stated.map(({ words }) => keyOf(words.text));
    const title = lines.find(({ hint, words }) => {
      if (hint?.kind !== 'title' || words.text === '') return false;
      return known.some((key) => key.includes(keyOf(words.text)));
    });
    if (title !== undefined) titles.set(id, title.words.text);
  }
  return titles;
}

function headlinePage(page: Page, title: string): HeadlinePage | null {
  const split = splitText(page.id, page.raw);
  const seen = pageOf(split.ok ? split.value : []);
  const isFree = freeIn(split.ok ? split.value : []);
  const outline = outlineOf(seen, (at) => !isFree(at));
  const candidates = candidatesOf(seen, outline).filter(({ at }) => isFree(at));
  const choice = rightOf(
    candidates.map(({ text }) => keyOf(text)),
    keyOf(title),
    page,
  );
  if (choice === null) return null;
  const features = candidates.map((sight) => featuresOf(sight, outline));
  return {
    ...choice,
    domain: page.domain,
    rows: features.map((values) => Float64Array.from(TRAINED, (name) => featureIn(values, name))),
    offsets: features.map((values) => {
      return FIXED.reduce((sum, [name, weight]) => sum + weight * featureIn(values, name), 0);
    }),
  };
}

function featureIn(values: Float64Array, name: HeadlineFeature): number {
  return values[HEADLINE_FEATURES.indexOf(name)] ?? 0;
}

/**
 * Which candidates are right: those that say what the makers state, else those likest to it, for a page that shows a
 * variant does not lack a headline. Null where that is doubtful.
 */
function rightOf(
  keys: readonly string[],
  title: string,
  { gold, present }: Page,
): Pick<Choice, 'right' | 'weight'> | null {
  const among = (is: (key: string) => boolean) => keys.flatMap((key, at) => (is(key) ? at : []));
  const exact = among((key) => key === title);
  const isStated = gold.title !== undefined;
  if (exact.length > 0) return { right: exact, weight: isStated ? 1 : DOUBTFUL };
  if (!isStated) return null;
  const likenesses = new Map(keys.map((key) => [key, likenessOf(key, title)]));
  const likest = Math.max(0, ...likenesses.values());
  if (likest >= ALIKE) {
    return { right: among((key) => likenesses.get(key) === likest), weight: DOUBTFUL };
  }
  return likest < UNLIKE && present?.title !== true ? { right: [], weight: 1 } : null;
}

function keyOf(text: string): string {
  return fold(text.normalize('NFKC')).join(' ');
}

/** Share of the words that two texts have in common (Dice's coefficient). */
function likenessOf(one: string, other: string): number {
  const left = other.split(' ');
  const all = left.length;
  const words = one.split(' ');
  for (const word of words) {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
  }
  return (2 * (all - left.length)) / (words.length + all);
}

/** Names of the rules that are tried before one looks for the headline. */
const EARLIER: ReadonlySet<string> = new Set(
  RULES.slice(
    0,
    RULES.findIndex(({ name }) => name === 'title/first-headline'),
  ).map(({ name }) => name),
);

/** Which of the lines with words, by their order, no earlier rule takes. */
function freeIn(lines: readonly SplitLine[]): (at: number) => boolean {
  const spoken = classify(lines, null).filter(({ role }) => role !== 'blank');
  return (at) => !EARLIER.has(spoken[at]?.rule ?? '');
}

/** Taken from what speaks for a line: an invented headline is worse than a missing one. */
const CAUTION = 0.7;

export function trainHeadlines(pages: readonly HeadlinePage[]): HeadlineWeights {
  const { weights, base } = fitChoices(pages, TRAINED.length);
  const fitted = new Map<string, number>([
    ...FIXED,
    ...TRAINED.map((name, at) => [name, weights[at] ?? 0] as const),
    ['base', base - CAUTION],
  ]);
  const all: Record<HeadlineFeature | 'base', number> = { ...HEADLINE_WEIGHTS };
  for (const name of [...names(), 'base'] as const) {
    all[name] = Number((fitted.get(name) ?? 0).toFixed(3));
  }
  return all;
}

/** For each part of the domains, weights that have not seen it: `foldOf` says whose a domain is. */
export function foldHeadlines(pages: readonly HeadlinePage[]): readonly HeadlineWeights[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    return trainHeadlines(pages.filter(({ domain }) => foldOf(domain) !== fold));
  });
}
