/**
 * Fits the weights by which dates of publication and authors are ranked.
 *
 *   node --import tsx tests/support/fit-fields.ts FOLDER [published|byline]
 *
 * FOLDER holds `text-<level>.dev.jsonl`, a file a line: `{raw, domain, present: {author, date}, gold: {author:
 * […], date}}`. Prints the shares of files that are right where the text states the field, and of those in
 * which one is invented, fitted on one half of the domains and taken on the other; then the weights fitted on all.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { bylineCandidates } from '../../src/article/fields/byline-lines.ts';
import { BYLINE_WEIGHTS } from '../../src/article/fields/byline-weights.ts';
import { dateCandidates } from '../../src/article/fields/published-lines.ts';
import { PUBLISHED_WEIGHTS } from '../../src/article/fields/published-weights.ts';
import { classify } from '../../src/lines/classify.ts';
import { MODELS } from '../../src/lines/model/judge.ts';
import { fold } from '../../src/lines/sentence.ts';
import type { SplitLine } from '../../src/model.ts';
import { splitText } from '../../src/read/formats/txt.ts';
import { chosen, fit, type Sample, type Tried, taught } from './fit.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

const LEVELS = ['seedlike', 'light', 'full'];

const page = z.object({
  raw: z.string(),
  domain: z.string().optional(),
  present: z.object({
    author: z.boolean().optional(),
    date: z.boolean().optional(),
  }),
  gold: z.object({
    author: z.array(z.string()).optional(),
    date: z.string().optional(),
  }),
});
type Page = z.infer<typeof page>;

interface Task {
  readonly weights: Readonly<Record<string, number>>;
  readonly hold: number;
  readonly fixed: readonly string[];
  /** Taken from what speaks for a candidate: an invented fact is worse than a missing one. */
  readonly caution: number;
  readonly field: 'author' | 'date';
  readonly candidates: (lines: readonly SplitLine[], gold: Page['gold']) => readonly Tried[];
}

const key = (text: string) => fold(text.normalize('NFKC')).join(' ');
const people = (names: readonly string[]) => names.map(key).sort().join(', ');

const TASKS: Readonly<Record<string, Task>> = {
  published: {
    weights: PUBLISHED_WEIGHTS,
    hold: 0.4,
    fixed: [],
    caution: 0,
    field: 'date',
    candidates: (lines, { date }) =>
      dateCandidates(classify(lines, MODELS.txt)).map(({ features, value }) => {
        return { features, isRight: value.edtf === date };
      }),
  },
  byline: {
    weights: BYLINE_WEIGHTS,
    hold: 0.05,
    fixed: [],
    caution: 0.3,
    field: 'author',
    candidates: (lines, { author = [] }) =>
      bylineCandidates(classify(lines, MODELS.txt)).map(({ features, value }) => {
        return { features, isRight: people(value.split(', ')) === people(author) };
      }),
  },
};

interface Measured extends Sample {
  readonly level: string;
  readonly half: boolean;
  readonly isPresent: boolean;
}

function samplesOf(folder: string, { field, candidates }: Task): readonly Measured[] {
  return LEVELS.flatMap((level) =>
    readFileSync(join(folder, `text-${level}.dev.jsonl`), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .flatMap((line) => {
        const { raw, domain = '', present, gold } = page.parse(JSON.parse(line));
        if (gold[field] === undefined || gold[field].length === 0) return [];
        const split = splitText('', raw);
        if (!split.ok) return [];
        const tried = candidates(split.value, gold);
        const isPresent = present[field] === true;
        const isAbsent = !isPresent && !tried.some(({ isRight }) => isRight);
        return [{ level, half: halfOf(domain), isPresent, isAbsent, candidates: tried }];
      }),
  );
}

/** The half of its registrable domain, by digest. */
function halfOf(domain: string): boolean {
  const name = domain.split('.').slice(-2).join('.');
  return (createHash('md5').update(name).digest()[2] ?? 0) % 2 === 1;
}

function report(samples: readonly Measured[], weights: Readonly<Record<string, number>>): void {
  for (const level of LEVELS) {
    const share = (of: readonly Measured[], is: (one: Measured) => boolean) =>
      `${(of.filter(is).length / of.length).toFixed(3)} of ${of.length}`;
    const here = samples.filter((one) => one.level === level);
    const right = share(
      here.filter(({ isPresent }) => isPresent),
      (one) => one.candidates[chosen(one, weights)]?.isRight === true,
    );
    const invented = share(
      here.filter(({ isPresent }) => !isPresent),
      (one) => chosen(one, weights) >= 0,
    );
    say(`  ${level}: right ${right}, invented ${invented}`);
  }
}

function run(name: string, task: Task, folder: string): void {
  const samples = samplesOf(folder, task);
  const cautious = (weights: Record<string, number>) => {
    return { ...weights, base: (weights['base'] ?? 0) - task.caution };
  };
  const options = { hold: task.hold, fixed: new Set(task.fixed) };
  for (const half of [false, true]) {
    say(`${name}, fitted on one half of the domains, on the other:`);
    const weights = fit(
      samples.filter((one) => one.half !== half).flatMap((one) => taught(one) ?? []),
      task.weights,
      options,
    );
    report(
      samples.filter((one) => one.half === half),
      cautious(weights),
    );
  }
  const weights = cautious(
    fit(
      samples.flatMap((one) => taught(one) ?? []),
      task.weights,
      options,
    ),
  );
  say(`${name}, fitted on all:`);
  report(samples, weights);
  for (const [feature, weight] of Object.entries(weights)) {
    say(`  ${feature}: ${Number(weight.toFixed(2))},`);
  }
}

const [folder = '../shared/bench/cleanup', only] = process.argv.slice(2);
for (const [name, task] of Object.entries(TASKS)) {
  if (only === undefined || only === name) run(name, task, folder);
}
