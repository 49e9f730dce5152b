import { assembleArticle } from './article/assemble.ts';
import { assembleBlocks } from './article/blocks.ts';
import { withInferredDate } from './dating/infer.ts';
import { withEstimatedDates } from './dating/story/estimate.ts';
import { classify } from './lines/classify.ts';
import { NONE_REPEATED } from './lines/repeated.ts';
import { mentionsOf, readPassages } from './mentions/place.ts';
import type {
  Archive,
  ArchiveSettings,
  Entry,
  Notice,
  Outcome,
  Processed,
  RawFile,
  Sha256,
} from './model.ts';
import { type Models, modelsFor } from './models.ts';
import { decode } from './read/decode.ts';
import { splitLines } from './read/formats.ts';
import { misplacedRanges } from './read/line-ranges.ts';
import { prepared } from './records/entry.ts';
import { fail, succeed } from './text/notices.ts';
import { timeline } from './timeline/events.ts';

/**
 * One file's way from its bytes to a described article. Pure: depends on nothing but its arguments. `models`: others
 * than the program's own, for measuring. `repeated`: lines that the files of its folder have in common.
 */
export function processFile(
  file: RawFile,
  settings: ArchiveSettings,
  models: Models = modelsFor(file.format),
  repeated: ReadonlySet<string> = NONE_REPEATED,
): Outcome<Processed> {
  const decoded = decode(file);
  if (!decoded.ok) return decoded;

  const split = splitLines(file, decoded.value);
  if (!split.ok) return fail(...split.problems);

  const misplaced = misplacedRanges(file, split.value);
  if (misplaced.length > 0) return fail(...misplaced);

  const lines = classify(split.value, models.lines, file.given, models.headlines, repeated);
  const blocks = assembleBlocks(lines);
  const described = assembleArticle({
    file,
    decoded: decoded.value,
    lines,
    blocks,
    settings,
    models,
  });
  if (!described.ok) return described;

  const read = readPassages(described.value);
  const article = withInferredDate(described.value, read, decoded.value.text);
  const mentions = mentionsOf(article, read);
  const notices = [...decoded.notices, ...split.notices, ...described.notices];
  return succeed({ article, lines, mentions, notices });
}

/** What the archive knows once all its articles are read. Pure. */
export function gather(input: {
  readonly settings: ArchiveSettings;
  readonly entries: readonly Entry[];
  readonly skipped: readonly Notice[];
  readonly notices: readonly Notice[];
  readonly digest: Sha256;
  readonly version: string;
}): Archive {
  const entries = withEstimatedDates(input.entries, undefined, prepared.story);
  return { ...input, entries, events: timeline(entries, prepared.told) };
}
