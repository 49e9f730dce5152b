import type { Digests } from '../../cache/inputs.ts';
import type { Sha256 } from '../../model.ts';
import type { Listed } from '../../read/list.ts';
import type { Fingerprint, Source } from '../../read/read.ts';
import { sha256 } from '../../text/ids.ts';

/** What the names of records are made of besides the article's own. */
export interface Ground {
  /** Of Backfile itself. */
  readonly program: Sha256;
  readonly inputs: Digests;
}

/** What was read of an article, as it was when this build began; null where some of it could not be. */
export function fingerprintsOf(
  { path, sidecar }: Listed,
  inputs: Digests,
): readonly Fingerprint[] | null {
  const paths = sidecar === null ? [path] : [path, sidecar];
  const known = paths.flatMap((of) => {
    const digest = inputs[of]?.[0];
    return digest === undefined ? [] : [{ path: of, sha256: digest }];
  });
  return known.length === paths.length ? known : null;
}

/** Names everything on which an article's record depends; null where that is not known. */
export function recordKey(
  listed: Listed,
  repeated: readonly string[] | null,
  { settings }: Pick<Source, 'settings'>,
  { program, inputs }: Ground,
): string | null {
  const fingerprints = fingerprintsOf(listed, inputs);
  if (fingerprints === null) return null;
  // Of the settings not what the archive is called, nor when it was revised: each would have all articles read again.
  const { language, timeZone, outlets } = settings;
  return sha256(
    JSON.stringify([program, listed, fingerprints, language, timeZone, outlets, repeated]),
  );
}

/** Names everything on which the lines depend that a folder's texts have in common. */
export function sampleKey(sample: readonly Listed[], { program, inputs }: Ground): string | null {
  const fingerprints = sample.map((listed) => fingerprintsOf(listed, inputs));
  return fingerprints.includes(null) ? null : sha256(JSON.stringify([program, fingerprints]));
}
