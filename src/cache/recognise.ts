import type { Sha256 } from '../model.ts';
import { inputDigest } from '../read/read.ts';
import type { Opened } from '../site/open-articles.ts';
import type { Remembered } from './cache.ts';
import { type Digests, digestsOf } from './inputs.ts';
import { programDigest } from './program.ts';
import { isAsItWas } from './site-files.ts';
import { inputPaths, stateOf } from './state.ts';

/** What a build is about to be made of. */
export interface Recognised {
  /** Digest of Backfile itself. */
  readonly program: Sha256;
  readonly inputs: Digests;
  /** Digest of all that decides about the site (./state.ts); null where it cannot be known. */
  readonly state: Sha256 | null;
  /** Over all input, as the site will say it if every file can be used. */
  readonly digest: Sha256;
}

/**
 * Looks at the input and at Backfile itself. Of files that are as the last build met them nothing is read.
 * @param began as `digestsOf` (./inputs.ts) has it
 * @param options what of them makes a difference to the site; structured data
 */
export async function recognise(
  opened: Opened,
  { inputs: known }: Remembered,
  { began, options }: { readonly began: number; readonly options: unknown },
): Promise<Recognised> {
  const inputs = await digestsOf(opened.source.folder, inputPaths(opened), known, began);
  const fingerprints = Object.entries(inputs).map(([path, [sha256]]) => ({ path, sha256 }));
  const program = programDigest();
  return {
    program,
    inputs,
    state: stateOf(opened, inputs, program, options),
    digest: inputDigest(fingerprints),
  };
}

/** Whether the site in `output` is the one that would be made, and nobody touched it. */
export async function isMade(
  { state }: Recognised,
  { state: before, files }: Remembered,
  output: string,
): Promise<boolean> {
  return state !== null && state === before && (await isAsItWas(output, files));
}
