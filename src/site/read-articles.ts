import { createHash } from 'node:crypto';
import type { KeptLines } from '../cache/kept-lines.ts';
import { type Estimate, estimatesOf, withEstimates } from '../dating/story/estimate.ts';
import type { Archive, Entry, Notice, Sha256, TimelineEvent } from '../model.ts';
import { type Gathered, gather, withEvents } from '../pipeline.ts';
import { type Fingerprint, inputDigest } from '../read/read.ts';
import { eventDigest, factsDigest, prepared } from '../records/entry.ts';
import { sha256 } from '../text/ids.ts';
import { InputError } from '../text/notices.ts';
import { type AmendedArchive, amend } from './amend.ts';
import type { Opened } from './open-articles.ts';
import type { Stopwatch } from './progress.ts';
import { bringIn, type Reading } from './reading/bring-in.ts';
import type { Ground } from './reading/keys.ts';
import type { KeptSlice } from './search-made.ts';
import { inTurns } from './turns.ts';
import { backfileVersion } from './version.ts';

export interface ReadOptions extends Omit<Reading, 'source'> {
  readonly skipBad: boolean;
  readonly kept: Kept;
  /** Called once all articles are read, before they are compared. */
  readonly onRead: (read: Gathered, compared: Promise<Gathered>) => void;
}

/** What the last build worked out of all articles together. */
export interface Kept {
  readonly estimates: KeptLines<Estimate>;
  readonly events: KeptLines<TimelineEvent>;
  readonly index: KeptLines<KeptSlice>;
}

/** What an archive says, as two keys: the same key, the same. */
export interface Says {
  /** Of the facts of its articles, and of its events. */
  readonly facts: Sha256;
  /** Of the texts besides. */
  readonly texts: Sha256;
}

export interface ReadArchive extends AmendedArchive {
  readonly says: Says;
  /** Keeps for the next build what was worked out for this one. */
  readonly keep: () => void;
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
  { skipBad, kept, onRead, ...options }: ReadOptions,
  watch: Stopwatch,
): Promise<ReadArchive> {
  const { source } = opened;
  const harvest = await watch.time('Reading articles', source.files.length, () =>
    gatherIn(opened, options, watch.advance),
  );
  const fatal = skipBad ? source.problems : [...source.problems, ...harvest.bad];
  if (fatal.length > 0) throw new InputError(fatal);
  const read = {
    settings: source.settings,
    entries: harvest.entries,
    skipped: harvest.bad,
    notices: harvest.notices,
    digest: inputDigest(harvest.fingerprints),
    version: backfileVersion(),
  };
  const readKey = keyOf(read, options.ground);
  const gathered = await watch.time('Comparing articles', null, () => {
    const before = kept.estimates.find(readKey);
    const compared =
      before === null
        ? inTurns(gather(read, prepared))
        : Promise.resolve({ ...read, entries: withEstimates(read.entries, before) });
    onRead(read, compared);
    return compared;
  });
  const eventsKey = keyOf(gathered, options.ground);
  const archive = await watch.time('Finding events', null, () => {
    const before = kept.events.find(eventsKey);
    return before === null
      ? inTurns(withEvents(gathered, prepared))
      : { ...gathered, events: before };
  });
  const { events } = archive;
  const says = { facts: factsKey(archive, options.ground), texts: eventsKey };
  // Now: entries of which all is in memory are about to be put away.
  const estimates = estimatesOf(gathered.entries, read.entries);
  const keep = () => {
    kept.estimates.keep(readKey, estimates);
    kept.events.keep(eventsKey, events);
  };
  return { ...(await amend(archive, harvest.entries, options)), says, keep };
}

/** Rather than of what events are made of: most words that change in a text leave them as they are. */
function factsKey({ entries, events }: Archive, { program }: Ground): Sha256 {
  const hash = createHash('sha256').update(program);
  for (const { article } of entries) hash.update(factsDigest(article));
  for (const event of events) hash.update(JSON.stringify(event));
  return sha256(hash.digest());
}

/** Names all of the articles on which estimates and events depend. */
function keyOf({ entries }: Gathered, { program }: Ground): Sha256 {
  const hash = createHash('sha256').update(program);
  for (const entry of entries) hash.update(eventDigest(entry));
  return sha256(hash.digest());
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
