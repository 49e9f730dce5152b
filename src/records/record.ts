import { hash } from 'node:crypto';
import { type StoryWords, storyWords } from '../dating/story/topic.ts';
import type { Article, DatedMention, Entry } from '../model.ts';
import { type Told, toldBy } from '../timeline/prepare.ts';

/** Of an article what lists and comparisons need: in memory for as long as the archive is. */
export type Light = Omit<Article, 'blocks' | 'removed'>;

/** The rest, several times as much: on disk, and in memory while it is looked at. */
export interface Heavy extends Pick<Article, 'blocks' | 'removed'> {
  readonly mentions: readonly DatedMention[];
}

/** What every build asks of a heavy part: in memory, that it need not be read for it. */
export interface Brief {
  /** Tells the blocks from any others. */
  readonly text: string;
  /** How many of them are paragraphs. */
  readonly paragraphs: number;
  /** How many lines each rule removed that removed any. */
  readonly removed: readonly (readonly [rule: string, lines: number])[];
}

/** What is worked out of an entry by itself for comparing it with others. */
export interface Prepared {
  readonly told: Told;
  readonly story: StoryWords;
}

/** What is kept of an entry besides its light part: what goes into a pack, as JSON, and what does not. */
export interface Packable {
  readonly brief: Brief;
  readonly heavy: Uint8Array;
  readonly told: Uint8Array;
  readonly story: Uint8Array;
}

export function lightOf(article: Light): Light {
  const { id, path, format, sha256, size, encoding, encodingBasis, fields } = article;
  return { id, path, format, sha256, size, encoding, encodingBasis, fields };
}

export function packable(entry: Entry): Packable {
  return {
    brief: briefOf(entry.article),
    heavy: heavyJson(entry),
    told: json(toldBy(entry)),
    story: json(storyWords(entry.article)),
  };
}

export function briefOf({ blocks, removed }: Pick<Article, 'blocks' | 'removed'>): Brief {
  return {
    text: hash('sha256', json(blocks), 'base64'),
    paragraphs: blocks.filter(({ kind }) => kind === 'paragraph').length,
    removed: linesByRule(removed),
  };
}

function linesByRule(removed: Article['removed']): Brief['removed'] {
  const lines = new Map<string, number>();
  for (const { rule } of removed) lines.set(rule, (lines.get(rule) ?? 0) + 1);
  return [...lines];
}

/** The heavy part alone. */
export function heavyJson({ article: { blocks, removed }, mentions }: Entry): Uint8Array {
  return json({ blocks, removed, mentions } satisfies Heavy);
}

function json(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}
