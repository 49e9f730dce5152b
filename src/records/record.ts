import type { Article, DatedMention, Entry } from '../model.ts';

/** Of an article what lists and comparisons need: in memory for as long as the archive is. */
export type Light = Omit<Article, 'blocks' | 'removed'>;

/** The rest, several times as much: on disk, and in memory while it is looked at. */
export interface Heavy extends Pick<Article, 'blocks' | 'removed'> {
  readonly mentions: readonly DatedMention[];
}

/** An entry in its two parts; JSON carries both. */
export function partsOf({ article, mentions }: Entry): { light: Light; heavy: Heavy } {
  const { blocks, removed } = article;
  return { light: lightOf(article), heavy: { blocks, removed, mentions } };
}

export function lightOf(article: Light): Light {
  const { id, path, format, sha256, size, encoding, encodingBasis, fields } = article;
  return { id, path, format, sha256, size, encoding, encodingBasis, fields };
}

/** A heavy part, as a pack has it. */
export function heavyJson(heavy: Heavy): Uint8Array {
  return Buffer.from(JSON.stringify(heavy));
}
