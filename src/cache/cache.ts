import { mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import * as z from 'zod';
import type { PageKeys } from '../site/rendering/former.ts';
import type { Digests } from './inputs.ts';
import { readSealed, writeSealed } from './sealed.ts';
import { joinFiles, type SiteFiles, splitFiles } from './site-files.ts';

/** By their paths from the site's root. */
export type Amended = Readonly<Record<string, string>>;

/** What the last build into an output folder knew. */
export interface Remembered {
  /** Of the input, as files of the articles folder. */
  readonly inputs: Digests;
  /** Of all that decided about the site's bytes (./state.ts); null where it is not known. */
  readonly state: string | null;
  /** The files of the site that was put in place. */
  readonly files: SiteFiles;
  /** Those that tell of one article what only the whole archive knew, and digests of all on which they depend. */
  readonly amended: Amended;
  /** Of the pages of articles (src/site/rendering/former.ts). */
  readonly pages: PageKeys;
}

// The checksum says that it is what was written: to look at each of a hundred thousand files takes seconds.
const rememberedSchema = z.object({
  inputs: z.custom<Digests>(isObject),
  state: z.string().nullable(),
  files: z.object({ paths: z.string(), marks: z.string() }).transform(splitFiles),
  amended: z.custom<Amended>(isObject),
  pages: z.custom<PageKeys>(isObject),
});

function isObject(value: unknown): boolean {
  // An older Backfile kept lists where these are.
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const NOTHING: Remembered = { inputs: {}, state: null, files: new Map(), amended: {}, pages: {} };

/**
 * What builds into one output folder `<name>` keep for the next, in `.<name>.cache/` beside it. It may be deleted at any time,
 * and what is damaged counts as missing: a build then takes longer, and gives the same site. Whoever opens it holds the lock
 * of the output folder (src/site/stage.ts), so that two builds never have it at once.
 */
export interface Cache {
  readonly folder: string;
  readonly remembered: Remembered;
  /** Keeps it for the next build, in place of what was remembered. */
  remember(what: Remembered): void;
}

/** Where what is kept of builds into `output` stands; that is the folder's real path. */
export function cacheFolder(output: string): string {
  return join(dirname(output), `.${basename(output)}.cache`);
}

/** `output`: the real path of the output folder. `isFresh`: forgets what was remembered. */
export function openCache(output: string, isFresh: boolean): Cache {
  const folder = cacheFolder(output);
  if (isFresh) rmSync(folder, { recursive: true, force: true });
  const path = join(folder, 'last-build');
  const read = rememberedSchema.safeParse(readSealed(path));
  return {
    folder,
    remembered: read.success ? read.data : NOTHING,
    remember(what) {
      // A site that is in place is no less so for want of a cache: a full disk, a folder that is not ours.
      try {
        mkdirSync(folder, { recursive: true });
        writeSealed(path, { ...what, files: joinFiles(what.files) });
      } catch {
        rmSync(path, { force: true });
      }
    },
  };
}
