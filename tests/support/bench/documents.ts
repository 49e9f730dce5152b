import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import type { Format, RawFile } from '../../../src/model.ts';
import { articleId, sha256 } from '../../../src/text/ids.ts';
import { LEVELS } from '../../../src/training/pages.ts';

const rowSchema = z.object({ id: z.string(), raw: z.string() });

/** Of the web pages, every so manieth: they are larger by far. */
const STEP = 6;

/** The pages of `<folder>/cleanup`, as files of the format: plain text of every level, or web pages. */
export function documents(folder: string, format: 'txt' | 'html'): readonly RawFile[] {
  if (format === 'html') {
    const zipped = readFileSync(join(folder, 'cleanup', 'html-news.dev.jsonl.gz'));
    return filesIn(gunzipSync(zipped).toString('utf8'), format).filter((_, at) => at % STEP === 0);
  }
  return LEVELS.flatMap((level) =>
    filesIn(readFileSync(join(folder, 'cleanup', `text-${level}.dev.jsonl`), 'utf8'), format),
  );
}

function filesIn(rows: string, format: Format): readonly RawFile[] {
  return rows
    .split('\n')
    .filter(Boolean)
    .map((row) => fileOf(rowSchema.parse(JSON.parse(row)).raw, format));
}

/** A file of that text in UTF-8, without a sidecar. */
export function fileOf(text: string, format: Format): RawFile {
  const bytes = new TextEncoder().encode(text);
  const path = `page.${format}`;
  return { path, id: articleId(path), format, bytes, sha256: sha256(bytes), given: {} };
}
