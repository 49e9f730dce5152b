import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { compare } from '../../text/dates.ts';
import { MARKER } from '../exports/build-json.ts';

/** Only what tells a site of ours from a folder of the user's, so that a later version still knows an older one's. */
const markSchema = z.looseObject({ generator: z.literal('Backfile'), holds: z.array(z.string()) });

/**
 * Adds to the marker of the finished site in `folder` what stands at its top level, so that a later build knows a
 * file that somebody put there. `besides`: files of the site that are not in the folder yet. Nothing may be added to that
 * level afterwards. Throws if there is no marker.
 */
export function sealSite(folder: string, besides: Iterable<string> = []): void {
  const path = join(folder, MARKER);
  const marker = z.looseObject({}).parse(JSON.parse(readFileSync(path, 'utf8')));
  const names = Array.from(besides, (file) => file.replace(/\/.*$/s, ''));
  const holds = [...new Set([...readdirSync(folder), ...names])].sort(compare);
  writeFileSync(path, `${JSON.stringify({ ...marker, holds }, null, 2)}\n`);
}

/** The names at the top level of a site that Backfile built; null of any other folder. */
export function sealOf(folder: string): readonly string[] | null {
  try {
    return markSchema.parse(JSON.parse(readFileSync(join(folder, MARKER), 'utf8'))).holds;
  } catch {
    return null;
  }
}
