import type { Entry } from '../../../src/model.ts';
import { timeline } from '../../../src/timeline/events.ts';
import { block, entry } from '../sample.ts';
import { type Growth, LENGTHS } from './linearity.ts';
import { processorTime } from './time.ts';

/** Passages at the least length, and how many each article has. */
const PASSAGES = 1250;
const PER_ARTICLE = 5;

/** What makes grouping hard: many passages of a day. Each says what the `index`-th tells. */
const DAYS: readonly { readonly name: string; readonly passage: (index: number) => string }[] = [
  {
    name: 'a hot day',
    passage: (index) =>
      `On 14 September 2018 ${name(index, 700)} of ${name(index, 40)} ${word(index, 30)}ed the ${word(index, 300)} of ${name(index, 90)}.`,
  },
  {
    name: 'a day with one topic',
    passage: (index) =>
      `On 14 September 2018 the Harbour Council ${word(index, 30)}ed the ${word(index, 300)} of Lower Town for ${name(index, 700)}.`,
  },
  {
    name: 'one sentence of a day',
    passage: () => 'On 14 September 2018 the Harbour Council of Lower Town elected Ann Example.',
  },
  {
    name: 'one topic of many days',
    passage: (index) =>
      `On ${1 + (index % 28)} May ${1800 + (index % 211)} the Harbour Council ${word(index, 30)}ed the ${word(index, 300)} of Lower Town.`,
  },
];

/** Grouping 1,250 passages of a kind, twice and eight times as many: nanoseconds per byte of their text. */
export function benchGrouping(): readonly Growth[] {
  return DAYS.map(({ name, passage }) => {
    const made = LENGTHS.map((length) => archiveOf(PASSAGES * length, passage));
    const nanoseconds = made.map(({ entries, bytes }) => timeOf(entries) / bytes);
    const ratio = (nanoseconds.at(-1) ?? 0) / (nanoseconds[0] ?? 1);
    return { name, bytes: made.at(-1)?.bytes ?? 0, nanoseconds, ratio };
  });
}

function archiveOf(
  passages: number,
  passage: (index: number) => string,
): { readonly entries: readonly Entry[]; readonly bytes: number } {
  const texts = Array.from({ length: passages }, (_, index) => passage(index));
  const entries: Entry[] = [];
  for (let at = 0; at < passages; at += PER_ARTICLE) {
    const own = texts.slice(at, at + PER_ARTICLE);
    entries.push(
      entry(
        `a${at}`,
        own.map((text, line) => block(text, 'paragraph', line + 1)),
      ),
    );
  }
  return { entries, bytes: texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) };
}

/** Once: the most passages take many seconds. */
function timeOf(entries: readonly Entry[]): number {
  const start = processorTime();
  timeline(entries);
  return processorTime() - start;
}

/** One of `of` words, spread so that two passages share some and not others. */
function word(index: number, of: number): string {
  const number = (index * 7919 + of) % of;
  return [number % 20, Math.floor(number / 20) % 20, Math.floor(number / 400) % 20]
    .map((syllable) => `${'bcdfghklmnprstvwzjxq'.charAt(syllable)}${'aeiou'.charAt(syllable % 5)}`)
    .join('');
}

function name(index: number, of: number): string {
  const made = word(index, of);
  return made.charAt(0).toUpperCase() + made.slice(1);
}
