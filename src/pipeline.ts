import { assembleArticle } from './article/assemble.ts';
import { assembleBlocks } from './article/blocks.ts';
import { withInferredDate } from './dating/infer.ts';
import { estimatingSteps } from './dating/story/estimate.ts';
import type { StoryWords } from './dating/story/topic.ts';
import { classify } from './lines/classify.ts';
import { NONE_REPEATED } from './lines/repeated.ts';
import { mentionsOf, type ReadPassage, readPassages } from './mentions/place.ts';
import type {
  Archive,
  ArchiveSettings,
  Article,
  DecodedText,
  Entry,
  Line,
  Outcome,
  Processed,
  RawFile,
  SplitLine,
} from './model.ts';
import { type Models, modelsFor } from './models.ts';
import { decode } from './read/decode.ts';
import { splitLines } from './read/formats.ts';
import { misplacedRanges } from './read/line-ranges.ts';
import { and, first, next } from './stages.ts';
import { fail, succeed } from './text/notices.ts';
import { timelineSteps } from './timeline/events.ts';
import type { Told } from './timeline/prepare.ts';
import type { Steps } from './timeline/steps.ts';

/** A file, and what decides about it besides. */
export interface Task {
  readonly file: RawFile;
  readonly settings: ArchiveSettings;
  /** Others than the program's own, for measuring. */
  readonly models: Models;
  /** Lines that the files of its folder have in common. */
  readonly repeated: ReadonlySet<string>;
}

/** One file's way from its bytes to a described article. Pure: depends on nothing but its arguments, those of a `Task`. */
export function processFile(
  file: RawFile,
  settings: ArchiveSettings,
  models: Models = modelsFor(file.format),
  repeated: ReadonlySet<string> = NONE_REPEATED,
): Outcome<Processed> {
  const [outcome] = processFiles([{ file, settings, models, repeated }]);
  if (outcome === undefined) throw new Error(`${file.path} has no outcome`);
  return outcome;
}

/**
 * Many files' way, stage by stage: each comes out as it would alone, in their order, and sooner (./stages.ts). Only a
 * defect of Backfile throws, naming the file.
 */
export function processFiles(tasks: readonly Task[]): readonly Outcome<Processed>[] {
  const decoded = first(tasks, decoding);
  const split = next(decoded, splitting);
  const cleaned = next(split, cleaning);
  const described = next(cleaned, describing);
  const read = next(described, reading);
  return next(read, dating).map(withNotices);
}

interface Decoded extends Task {
  readonly decoded: DecodedText;
}

interface Split extends Decoded {
  readonly split: readonly SplitLine[];
}

interface Cleaned extends Decoded {
  readonly lines: readonly Line[];
}

interface Described extends Cleaned {
  readonly article: Article;
}

interface Read extends Described {
  readonly read: readonly ReadPassage[];
}

function decoding(task: Task): Outcome<Decoded> {
  return and(decode(task.file), (decoded) => ({ ...task, decoded }));
}

function splitting(of: Decoded): Outcome<Split> {
  const split = splitLines(of.file, of.decoded);
  if (!split.ok) return split;
  const misplaced = misplacedRanges(of.file, split.value);
  return misplaced.length > 0
    ? fail(...misplaced)
    : and(split, (lines) => ({ ...of, split: lines }));
}

function cleaning({ split, ...of }: Split): Outcome<Cleaned> {
  const { file, models, repeated } = of;
  const lines = classify(split, models.lines, file.given, models.headlines, repeated);
  return succeed({ ...of, lines });
}

function describing(of: Cleaned): Outcome<Described> {
  const described = assembleArticle({ ...of, blocks: assembleBlocks(of.lines) });
  return and(described, (article) => ({ ...of, article }));
}

function reading(of: Described): Outcome<Read> {
  return succeed({ ...of, read: readPassages(of.article) });
}

function dating({ decoded, lines, read, ...of }: Read): Outcome<Omit<Processed, 'notices'>> {
  const article = withInferredDate(of.article, read, decoded.text);
  return succeed({ article, lines, mentions: mentionsOf(article, read) });
}

/** What is to be told of the file goes with it. */
function withNotices(outcome: Outcome<Omit<Processed, 'notices'>>): Outcome<Processed> {
  if (!outcome.ok) return outcome;
  const { article, lines, mentions } = outcome.value;
  return succeed({ article, lines, mentions, notices: outcome.notices });
}

/** What the archive knows once all its articles are read, but for events. */
export type Gathered = Omit<Archive, 'events'>;

/** What is worked out of an entry by itself before it is compared with others: where it was kept, as it was kept. */
export interface Preparing {
  readonly story: (entry: Entry) => StoryWords;
  readonly told: (entry: Entry) => Told;
}

/** Compares the articles for dates that they do not say themselves, in steps of some milliseconds each. Pure. */
export function* gather(input: Gathered, { story }: Preparing): Steps<Gathered> {
  return { ...input, entries: yield* estimatingSteps(input.entries, story) };
}

/** Finds the events of all articles, in steps of some milliseconds each. Pure. */
export function* withEvents(gathered: Gathered, { told }: Preparing): Steps<Archive> {
  return { ...gathered, events: yield* timelineSteps(gathered.entries, told) };
}
