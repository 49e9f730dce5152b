import type { Format } from '../../../src/model.ts';
import { processFile } from '../../../src/pipeline.ts';
import { DEFAULT_SETTINGS } from '../../../src/read/schema.ts';
import { fileOf } from './documents.ts';
import { row } from './table.ts';
import { processorTime } from './time.ts';

/** What a hostile text costs at some lengths. */
export interface Growth {
  readonly name: string;
  /** Of the longest, in bytes. */
  readonly bytes: number;
  /** Nanoseconds per byte at each of `LENGTHS`. */
  readonly nanoseconds: readonly number[];
  /** What a byte of the longest costs as against one of the shortest: about 1, or less, in linear time. */
  readonly ratio: number;
}

/** Times the least length: enough for what grows by the square to cost eight times as much a byte. */
export const LENGTHS = [1, 2, 8];
/** Beyond this a text takes more than linear time, whatever else the machine does. */
const MOST = 2;
/** Rounds of which the least counts; fewer of what takes longer than so many nanoseconds, to which little can be added. */
const ROUNDS = 3;
const FEWER = 2;
const LONG = 2e9;

interface Hostile {
  readonly name: string;
  readonly format: Format;
  /** What is repeated, and how often at the least length. */
  readonly unit: string;
  readonly times: number;
}

const PROSE =
  'The council said on Monday, 12 March 2018, that it would vote again: "We will see". ';

/** The longest have eight thousand lines or more, or a megabyte or two. */
const HOSTILE: readonly Hostile[] = [
  { name: 'one endless line', format: 'txt', unit: PROSE, times: 2000 },
  { name: 'one endless word', format: 'txt', unit: 'a', times: 200_000 },
  { name: 'short lines', format: 'txt', unit: 'Read more\n', times: 2000 },
  { name: 'lines of one letter', format: 'txt', unit: 'a\n', times: 2000 },
  { name: 'paragraphs', format: 'txt', unit: `${PROSE.repeat(3)}\n\n`, times: 1000 },
  { name: 'wrapped lines', format: 'txt', unit: `${PROSE.slice(0, 70)}\n`, times: 2000 },
  { name: 'names', format: 'txt', unit: 'By Ann Example and Bob Sample\n', times: 1000 },
  { name: 'dates', format: 'txt', unit: 'Published 14 September 2018, 9:30\n', times: 1000 },
  { name: 'headlines', format: 'txt', unit: 'Council votes again on the harbour\n\n', times: 1000 },
  { name: 'digits', format: 'txt', unit: '1234567890', times: 20_000 },
  { name: 'digits and dots', format: 'txt', unit: '1.', times: 100_000 },
  { name: 'spaces', format: 'txt', unit: ' ', times: 200_000 },
  { name: 'last last last', format: 'txt', unit: 'last ', times: 40_000 },
  { name: 'on on on', format: 'txt', unit: 'on ', times: 60_000 },
  { name: 'months', format: 'txt', unit: 'Sept. ', times: 30_000 },
  { name: 'ranges of days', format: 'txt', unit: 'Sept. 10-', times: 20_000 },
  { name: 'quotations in quotations', format: 'txt', unit: '“a “b ', times: 30_000 },
  { name: 'bidi controls', format: 'txt', unit: 'abc \u202e', times: 30_000 },
  { name: 'brackets', format: 'txt', unit: '([{<', times: 50_000 },
  { name: 'quotation marks', format: 'txt', unit: '“a” ', times: 40_000 },
  { name: 'nested elements', format: 'html', unit: '<div>a', times: 1000 },
  { name: 'paragraphs of a page', format: 'html', unit: `<p>${PROSE}</p>`, times: 500 },
  { name: 'links of a page', format: 'html', unit: '<a href="/a">Read more</a> ', times: 2000 },
  { name: 'start tags alone', format: 'html', unit: '<', times: 50_000 },
];

/** Every hostile text at each length, through the whole pipeline of one file. */
export function benchGrowth(): readonly Growth[] {
  return HOSTILE.map((hostile) => {
    const nanoseconds = LENGTHS.map((length) => timeOf(hostile, length));
    const ratio = (nanoseconds.at(-1) ?? 0) / (nanoseconds[0] ?? 1);
    return { name: hostile.name, bytes: sizeOf(hostile, LENGTHS.at(-1) ?? 1), nanoseconds, ratio };
  });
}

function textOf({ format, unit, times }: Hostile, length: number): string {
  // Some text of an article, so that nothing ends early: a file without any is refused.
  const text = `${PROSE}\n${unit.repeat(times * length)}`;
  return format === 'html' ? `<title>Council votes</title><p>${text}` : text;
}

function sizeOf(hostile: Hostile, length: number): number {
  return Buffer.byteLength(textOf(hostile, length));
}

function timeOf(hostile: Hostile, length: number): number {
  const file = fileOf(textOf(hostile, length), hostile.format);
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < (least > LONG ? FEWER : ROUNDS); round += 1) {
    const start = processorTime();
    processFile(file, DEFAULT_SETTINGS);
    least = Math.min(least, processorTime() - start);
  }
  return least / file.bytes.length;
}

export function isLinear({ ratio }: Growth): boolean {
  return ratio <= MOST;
}

export function growthTable(growths: readonly Growth[]): string {
  return [
    row('ns/byte at length', ...LENGTHS.map((length) => `${length}×`), 'ratio', 'longest'),
    ...growths.map((growth) =>
      row(
        growth.name,
        ...growth.nanoseconds.map((time) => time.toFixed(1)),
        `${growth.ratio.toFixed(2)}${isLinear(growth) ? '' : ' !'}`,
        `${(growth.bytes / 1e6).toFixed(1)} MB`,
      ),
    ),
  ].join('\n');
}
