import { resolve } from 'node:path';
import { articleOf } from '../../../src/article/assemble.ts';
import { assembleBlocks } from '../../../src/article/blocks.ts';
import { describeFields, FIELDS } from '../../../src/article/fields.ts';
import { withInferredDate } from '../../../src/dating/infer.ts';
import { classify } from '../../../src/lines/classify.ts';
import { mentionsOf, readPassages } from '../../../src/mentions/place.ts';
import type { RawFile } from '../../../src/model.ts';
import { modelsFor } from '../../../src/models.ts';
import type { Job } from '../../../src/pool/job.ts';
import { openThreads } from '../../../src/pool/threads.ts';
import { decode } from '../../../src/read/decode.ts';
import { splitLines } from '../../../src/read/formats.ts';
import { DEFAULT_SETTINGS } from '../../../src/read/schema.ts';
import type { Measured } from './stages-job.ts';
import { row } from './table.ts';
import { processorTime } from './time.ts';

/** Nanoseconds of processor time per byte of the originals; the least of some rounds over all files. */
export interface StageTime {
  readonly stage: string;
  readonly nanoseconds: number;
}

export interface StageTimes {
  readonly format: string;
  readonly files: number;
  readonly bytes: number;
  readonly stages: readonly StageTime[];
}

const JOB: Job<Measured, StageTimes> = {
  module: new URL('./stages-job.ts', import.meta.url),
  load: () => import('./stages-job.ts'),
};

/**
 * How long the stages take over the pages of `<data>/cleanup`, by format. Measured where a build of many articles runs them:
 * in a thread, with a thread's memory, and from a bundle. To run from the sources, functions are given more to do on their way
 * in, and a process of its own collects garbage more often.
 */
export async function measureStages(data: string): Promise<readonly StageTimes[]> {
  const formats = ['txt', 'html'] as const;
  const thread = openThreads(1);
  const times: StageTimes[] = [];
  try {
    const asked = formats.map((format) => ({ data: resolve(data), format }));
    for await (const time of thread.map(JOB, asked)) times.push(time);
  } finally {
    await thread.close();
  }
  return times;
}

/** The first lets V8 compile; of the others the least counts: what else the machine does only adds. */
const ROUNDS = 5;
/** Files that go through a stage together: the clock is too coarse for one. */
const BATCH = 25;

/**
 * How long each stage takes over the files, from decoding to the mentions and the date that they imply: of describing, each field and then the
 * ledger. Files that are refused count up to where they are.
 */
export function benchStages(format: string, files: readonly RawFile[]): StageTimes {
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  const least = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const clock = new Clock();
    for (let at = 0; at < files.length; at += BATCH) run(files.slice(at, at + BATCH), clock);
    if (round === 0) continue;
    for (const [stage, time] of clock.times)
      least.set(stage, Math.min(time, least.get(stage) ?? Number.POSITIVE_INFINITY));
  }
  const stages = [...least].map(([stage, time]) => ({ stage, nanoseconds: time / bytes }));
  return { format, files: files.length, bytes, stages };
}

/** Adds up nanoseconds by stage. */
class Clock {
  readonly times = new Map<string, number>();

  /** What the stage makes of each of the inputs. */
  time<In, Out>(stage: string, inputs: readonly In[], run: (input: In) => Out): readonly Out[] {
    const start = processorTime();
    const outputs = inputs.map((input) => run(input));
    this.times.set(stage, (this.times.get(stage) ?? 0) + processorTime() - start);
    return outputs;
  }
}

function run(files: readonly RawFile[], clock: Clock): void {
  const decoded = clock.time('decode', files, (file) => ({ file, outcome: decode(file) }));
  const read = decoded.flatMap(({ file, outcome }) =>
    outcome.ok ? [{ file, decoded: outcome.value }] : [],
  );
  const split = clock
    .time('split', read, (one) => ({ ...one, outcome: splitLines(one.file, one.decoded) }))
    .flatMap(({ outcome, ...one }) => (outcome.ok ? [{ ...one, lines: outcome.value }] : []));
  const classified = clock.time('classify', split, (one) => {
    return { ...one, lines: classify(one.lines, modelsFor(one.file.format).lines) };
  });
  const materials = clock.time('blocks', classified, (one) => {
    return {
      ...one,
      blocks: assembleBlocks(one.lines),
      settings: DEFAULT_SETTINGS,
      models: modelsFor(one.file.format),
    };
  });
  // As in `describeFields`: the byline is found first and once, for the agency too.
  const { byline: bylineOf, ...others } = FIELDS;
  const named = clock.time('byline', materials, (material) => {
    return { material, byline: bylineOf(material) };
  });
  for (const [field, describe] of Object.entries(others)) {
    clock.time<(typeof named)[number], unknown>(field, named, ({ material, byline }) =>
      describe(material, byline),
    );
  }
  // Not timed: what was looked at before is remembered, and would seem to take less.
  const described = materials.map((material) => [material, describeFields(material)] as const);
  const articles = clock.time('ledger', described, ([material, fields]) =>
    articleOf(material, fields),
  );
  clock.time('mentions', articles, (article) => mentionsOf(article));
  const undated = articles.map((article, index) => ({
    article,
    read: readPassages(article),
    original: materials[index]?.decoded.text ?? '',
  }));
  clock.time('dating', undated, ({ article, read, original }) =>
    withInferredDate(article, read, original),
  );
}

/** Mentions are found, and dates inferred, in what the stages before have made: their time is apart. */
export function stageTable({ format, files, bytes, stages }: StageTimes): string {
  const size = `${files} files, ${(bytes / 1e6).toFixed(1)} MB`;
  const cells = (nanoseconds: number) => [nanoseconds.toFixed(1), (1000 / nanoseconds).toFixed(1)];
  const total = stages
    .filter(({ stage }) => stage !== 'mentions' && stage !== 'dating')
    .reduce((sum, { nanoseconds }) => sum + nanoseconds, 0);
  return [
    row(`${format}: ${size}`, 'ns/byte', 'MB/s'),
    ...stages.map(({ stage, nanoseconds }) => row(stage, ...cells(nanoseconds))),
    row('all but mentions and dating', ...cells(total)),
  ].join('\n');
}
