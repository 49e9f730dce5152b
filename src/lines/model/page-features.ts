import type { Feature, Sign } from './features.ts';
import { isSentenceEnd, lookAt } from './line-features.ts';
import { FAR, isWithin, type Setting } from './setting.ts';

type Of = Feature['of'];

function feature(name: string, sign: Sign, of: Of): Feature {
  return { name, sign, of };
}

const size = ({ units }: Setting) => units.length;
const at = (values: ArrayLike<number>, index: number) => values[index] ?? 0;
const total = (sums: Float64Array) => at(sums, sums.length - 1);
const far = (distance: number) => Math.max(-FAR, Math.min(FAR, distance));

/** Share of prose among the characters of the lines around, the line itself left out. */
function proseAround(reach: number): Of {
  return ({ lengthBefore, proseBefore, looks, prose }, index) => {
    const from = Math.max(0, index - reach);
    const to = Math.min(looks.length, index + reach + 1);
    const own = looks[index]?.length ?? 0;
    const all = at(lengthBefore, to) - at(lengthBefore, from) - own;
    const running = at(proseBefore, to) - at(proseBefore, from) - (prose[index] === true ? own : 0);
    return running / Math.max(1, all);
  };
}

/** Share of the line's topics that pass the test; -1 where it has none. */
function topicShare(test: (setting: Setting, word: string, index: number) => boolean): Of {
  return (setting, index) => {
    const { topics } = lookAt(setting, index);
    if (topics.length === 0) return -1;
    return topics.filter((word) => test(setting, word, index)).length / topics.length;
  };
}

/** How many lines of the body, other than this one, have the word. */
function elsewhere(setting: Setting, word: string, index: number): number {
  const own = setting.prose[index] === true && isWithin(index, setting) ? 1 : 0;
  return (setting.topics.get(word) ?? 0) - own;
}

function neighbour(name: string, step: number, of: (setting: Setting, index: number) => number) {
  return feature(`${name}${step > 0 ? '+' : ''}${step}`, 'neighbours', (setting, index) => {
    return of(setting, index + step);
  });
}

const length: Of = (setting, index) => Math.log1p(lookAt(setting, index).length);
const ends: Of = (setting, index) => (isSentenceEnd(lookAt(setting, index).ending) ? 1 : 0);

/** One of two neighbours holds the other: a caption or a headline said twice. */
const contained: Of = ({ units }, index) => {
  const own = units[index]?.text ?? '';
  const before = units[index - 1]?.text ?? '';
  if (own.length < 16 || before.length < 16) return 0;
  return own.startsWith(before) || before.startsWith(own) ? 1 : 0;
};

const clocks: Of = ({ looks }, index) => {
  let count = 0;
  for (let near = index - 4; near <= index + 4; near += 1) {
    const look = looks[near];
    if (look !== undefined && look.length < 60 && look.marks.digits >= 3) count += 1;
  }
  return count;
};

/** Where the line stands in its page, and what stands around it. */
export const PAGE_FEATURES: readonly Feature[] = [
  feature('from-top', 'place', (_, i) => Math.min(2 * FAR, i)),
  feature('from-bottom', 'place', (s, i) => Math.min(2 * FAR, size(s) - i)),
  feature('line-share', 'place', (s, i) => i / size(s)),
  feature(
    'text-share',
    'place',
    (s, i) => at(s.lengthBefore, i) / Math.max(1, total(s.lengthBefore)),
  ),
  feature(
    'prose-above',
    'place',
    (s, i) => at(s.proseBefore, i) / Math.max(1, total(s.proseBefore)),
  ),
  feature(
    'prose-left',
    'place',
    (s, i) => 1 - at(s.proseBefore, i + 1) / Math.max(1, total(s.proseBefore)),
  ),
  feature('within', 'place', (s, i) => (isWithin(i, s) ? 1 : 0)),
  feature('from-first', 'place', (s, i) => far(i - s.first)),
  feature('from-last', 'place', (s, i) => far(i - s.last)),
  feature('from-first-prose', 'place', (s, i) => far(i - s.firstProse)),
  feature('from-last-prose', 'place', (s, i) => far(i - s.lastProse)),
  feature('lines', 'page', (s) => size(s)),
  feature('mean-length', 'page', (s) => total(s.lengthBefore) / Math.max(1, size(s))),
  feature('prose-share', 'page', (s) => total(s.proseBefore) / Math.max(1, total(s.lengthBefore))),
  feature('short-lines', 'page', (s) => s.shortLines),
  feature('bullets', 'page', (s) => s.bullets),
  feature('to-prose-above', 'neighbours', (s, i) => at(s.above, i)),
  feature('to-prose-below', 'neighbours', (s, i) => at(s.below, i)),
  feature('around-5', 'neighbours', proseAround(5)),
  feature('around-10', 'neighbours', proseAround(10)),
  feature('run', 'neighbours', (s, i) => at(s.run, i)),
  feature('place-in-run', 'neighbours', (s, i) => at(s.place, i) / Math.max(1, at(s.run, i))),
  feature(
    'between-prose',
    'neighbours',
    (s, i) => (s.prose[i - 1] === true ? 1 : 0) + (s.prose[i + 1] === true ? 2 : 0),
  ),
  feature('gap-above', 'neighbours', (s, i) => at(s.gaps, i)),
  feature('gap-below', 'neighbours', (s, i) => s.gaps[i + 1] ?? 4),
  feature('indent', 'neighbours', ({ units }, i) => Math.min(20, units[i]?.indent ?? 0)),
  ...[-2, -1, 1, 2].map((step) => neighbour('length', step, length)),
  ...[-1, 1].map((step) => neighbour('ends', step, ends)),
  ...[-1, 1].map((step) => neighbour('running', step, (s, i) => lookAt(s, i).running)),
  ...[-1, 1].map((step) => neighbour('capitals', step, (s, i) => lookAt(s, i).capitals)),
  ...[-1, 1].map((step) => neighbour('furniture', step, (s, i) => lookAt(s, i).furniture)),
  feature('like-above', 'neighbours', ({ units }, i) =>
    units[i]?.text.slice(0, 3) === units[i - 1]?.text.slice(0, 3) ? 1 : 0,
  ),
  feature(
    'topic',
    'topic',
    topicShare((s, word, i) => elsewhere(s, word, i) > 0),
  ),
  feature(
    'topic-twice',
    'topic',
    topicShare((s, word, i) => elsewhere(s, word, i) > 1),
  ),
  feature(
    'topics',
    'topic',
    (s, i) => lookAt(s, i).topics.filter((word) => elsewhere(s, word, i) > 0).length,
  ),
  feature(
    'topic-of-neighbours',
    'topic',
    topicShare((s, word, i) => [-1, 1].some((step) => lookAt(s, i + step).topics.includes(word))),
  ),
  feature(
    'headline',
    'topic',
    topicShare((s, word) => s.headline.has(word)),
  ),
  feature('copy', 'repetition', ({ units }, i) => (units[i]?.isCopy === true ? 1 : 0)),
  feature('contained', 'repetition', contained),
  feature('after-comments', 'comments', (s, i) => far(i - s.comments)),
  feature('clocks', 'comments', clocks),
];
