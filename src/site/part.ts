import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { recognise } from '../cache/recognise.ts';
import type { Notice } from '../model.ts';
import { openPool, widthFor } from '../pool/pool.ts';
import { isOfShare, isPart, type Share, signPart } from '../records/parts.ts';
import { openRecords } from '../records/records.ts';
import { InputError, UsageError } from '../text/notices.ts';
import type { BuildOptions } from './build.ts';
import { openArticles } from './open-articles.ts';
import { type Progress, Stopwatch } from './progress.ts';
import { bringIn } from './reading/bring-in.ts';

export type PartOptions = Pick<BuildOptions, 'articles' | 'output' | 'skipBad' | 'threads'>;

/**
 * Reads one share of the articles into the folder `output`: a part, which `build` joins with the others. Gives how many
 * articles it has. Rejects with InputError (all that is wrong with its share; with `skipBad` that waits for the joining),
 * or with UsageError where something else is in the folder.
 */
export async function buildPart(
  share: Share,
  { articles, output, skipBad, threads }: PartOptions,
  progress: Progress,
): Promise<number> {
  clear(output);
  const passing = join(output, 'passing');
  const watch = new Stopwatch(progress);
  const opened = await openArticles(articles);
  const nothing = { inputs: {}, state: null, files: new Map(), amended: {}, pages: {} };
  const found = await recognise(opened, nothing, { began: 0, options: null });
  const files = opened.source.files.filter(({ path }) => isOfShare(path, share));
  mkdirSync(passing, { recursive: true });
  const pool = await openPool(threads ?? widthFor(files.length));
  const records = openRecords(output);
  const bad: Notice[] = [...opened.source.problems];
  let count = 0;
  try {
    const reading = { source: opened.source, site: passing, pool, records, ground: found };
    const old = { keep: () => false };
    await watch.time('Reading articles', files.length, async () => {
      for await (const { outcome } of bringIn({ ...reading, old, amended: {}, files })) {
        if (outcome.ok) count += 1;
        else if (!skipBad) bad.push(...outcome.problems);
        watch.advance();
      }
    });
  } finally {
    await pool.close();
    rmSync(passing, { recursive: true, force: true });
    progress.end();
  }
  if (bad.length > 0) throw new InputError(bad);
  records.save();
  signPart(output, share, found);
  return count;
}

/** An earlier part goes; anything else stays, and is an error. */
function clear(folder: string): void {
  if (!existsSync(folder)) return;
  if (readdirSync(folder).length > 0 && !isPart(folder)) {
    throw new UsageError(
      `The folder ${folder} is not empty and is no part. Name another with --output.`,
    );
  }
  rmSync(folder, { recursive: true });
}
