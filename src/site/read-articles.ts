import type { Entry, Notice } from '../model.ts';
import { type Gathered, gather, withEvents } from '../pipeline.ts';
import { type Fingerprint, inputDigest } from '../read/read.ts';
import { prepared } from '../records/entry.ts';
import { InputError } from '../text/notices.ts';
import { type AmendedArchive, amend } from './amend.ts';
import type { Opened } from './open-articles.ts';
import type { Stopwatch } from './progress.ts';
import { bringIn, type Reading } from './reading/bring-in.ts';
import { inTurns } from './turns.ts';
import { backfileVersion } from './version.ts';

export interface ReadOptions extends Omit<Reading, 'source'> {
  readonly skipBad: boolean;
  /** Called once all articles are compared, before their events are found. */
  readonly onGathered: (gathered: Gathered) => void;
}

/** What is kept of the articles while they stream by. */
interface Harvest {
  readonly entries: Entry[];
  readonly notices: Notice[];
  readonly bad: Notice[];
  readonly fingerprints: Fingerprint[];
}

/**
 * Reads every article once: its original and its Markdown go straight to the site. Of its entry only what lists need is in
 * memory; the rest is read from the records when it is asked for. Throws InputError with all that is wrong with the
 * articles; with `skipBad` only what is wrong with the archive's own settings.
 */
export async function readArticles(
  opened: Opened,
  { skipBad, onGathered, ...options }: ReadOptions,
  watch: Stopwatch,
): Promise<AmendedArchive> {
  const { source } = opened;
  const harvest = await watch.time('Reading articles', source.files.length, () =>
    gatherIn(opened, options, watch.advance),
  );
  const fatal = skipBad ? source.problems : [...source.problems, ...harvest.bad];
  if (fatal.length > 0) throw new InputError(fatal);
  const gathered = await watch.time('Comparing articles', null, () =>
    gather(
      {
        settings: source.settings,
        entries: harvest.entries,
        skipped: harvest.bad,
        notices: harvest.notices,
        digest: inputDigest(harvest.fingerprints),
        version: backfileVersion(),
      },
      prepared,
    ),
  );
  onGathered(gathered);
  const archive = await watch.time('Finding events', null, () =>
    inTurns(withEvents(gathered, prepared)),
  );
  return amend(archive, harvest.entries, options);
}

async function gatherIn(
  { source, notices }: Opened,
  reading: Omit<Reading, 'source'>,
  advance: () => void,
): Promise<Harvest> {
  const harvest: Harvest = {
    entries: [],
    notices: [...notices],
    bad: [...source.bad],
    fingerprints: [...source.fingerprints],
  };
  for await (const { fingerprints, outcome } of bringIn({ ...reading, source })) {
    harvest.fingerprints.push(...fingerprints);
    if (outcome.ok) {
      harvest.entries.push(outcome.value);
      harvest.notices.push(...outcome.notices);
    } else harvest.bad.push(...outcome.problems);
    advance();
  }
  return harvest;
}
