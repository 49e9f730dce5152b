import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Material } from './pages.ts';

/**
 * Texts without noise: people save those too, and the pages that are measured hold none. A model that has seen only
 * noisy pages would find noise in them.
 */
export function cleanTexts(pages: readonly Material[]): readonly Material[] {
  return pages.flatMap((page, index) => {
    const lines = page.raw.split('\n').filter((_, at) => page.labels[at] === 'body');
    // Whole, and broken off after one to five paragraphs: notes are short.
    return [lines.length, 1 + (index % 5)].map((count) => material(page, lines.slice(0, count)));
  });
}

function material(
  { id, domain }: Pick<Material, 'id' | 'domain'>,
  lines: readonly string[],
): Material {
  const raw = lines.join('\n\n');
  return { id, domain, raw, gold: { text: raw }, labels: raw.split('\n').map(() => 'body') };
}

/** A story that is a headline alone has no text. */
const storySchema = z.object({ id: z.string(), text: z.string().optional() });
/** Every so manieth story is taken. */
const STEP = 60;

/** Wire copy (Reuters-21578 as JSON lines): short paragraphs, tables of results, nothing else. */
export function wireCopy(path: string): readonly Material[] {
  const rows = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return rows
    .filter((_, index) => index % STEP === 0)
    .flatMap((row) => {
      const { id, text } = storySchema.parse(JSON.parse(row));
      return text === undefined ? [] : [material({ id, domain: id }, text.split(/\n+/))];
    });
}
