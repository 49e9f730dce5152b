/**
 * What a word, number or mark can be to the rules. A text becomes a string of one letter for each token, its kind's;
 * patterns are matched against that string.
 */
const NAMES = [
  // Marks, and what no rule knows.
  ...[
    'word',
    'break',
    'comma',
    'hyphen',
    'stop',
    'slash',
    'mark',
    'currency',
    'percent',
    'possessive',
    'measure',
    'numbered',
  ],
  // Numbers: `day` 0 to 31, `year` 1000 to 2199, both in digits; `number` any other; `decade` 1980s.
  ...[
    'day',
    'year',
    'number',
    'ordinal',
    'decade',
    'fraction',
    'clock',
    'iso',
    'numeric',
    'short-year',
  ],
  // Names of the calendar. `unit`: singular, `units`: plural.
  ...[
    'month',
    'weekday',
    'weekdays',
    'season',
    'holiday',
    'named-day',
    'part',
    'parts',
    'unit',
    'units',
  ],
  ...['ampm', 'zone', 'noon', 'tonight', 'quarter', 'year-end'],
  // As East Asian languages write a date: 令和2年9月14日(月). `shifted`: `去年`, its value a unit and how many away, `year -1`.
  // `numbering`: a number behind it is a name, `Seite 2018`, 第3日.
  ...['year-mark', 'month-mark', 'day-mark', 'date-mark', 'weekday-mark', 'decade-mark'],
  ...['era', 'first-year', 'lunar', 'shifted', 'phase-after', 'marked-year', 'numbering'],
  // Deictic words: their value says which. `that-day`: how many days from what was spoken of.
  'that-day',
  ...[
    'last',
    'next',
    'this',
    'that',
    'same',
    'latest',
    'period',
    'today',
    'reference',
    'soon',
    'phase',
    'edge',
  ],
  ...['ago', 'earlier', 'later', 'from-now', 'lasting', 'frequency', 'every', 'per', 'often'],
  // Words that are of two kinds: patterns name the set (`pattern.ts`) that holds them.
  ...['second', 'night', 'current', 'recent', 'some'],
  // Quantities.
  ...['few', 'couple', 'half', 'approximate', 'or-so', 'more', 'old', 'long', 'fiscal'],
  // Words of grammar that patterns name.
  ...['the', 'a', 'of', 'in', 'at', 'on', 'by', 'and', 'or', 'to', 'for', 'from', 'since', 'until'],
  ...['before', 'after', 'during', 'between', 'than', 'as'],
  // What tells the tense of a clause.
  ...['will', 'was', 'is', 'has', 'did', 'ended', 'ending', 'plan', 'infinitive', 'their', 'ahead'],
] as const;

export type Kind = (typeof NAMES)[number];

/** Letters of one byte: a string of them is searched fastest. */
const LETTERS = [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  ...Array.from({ length: 64 }, (_, index) => String.fromCharCode(0xc0 + index)),
];

if (NAMES.length > LETTERS.length) throw new Error('more kinds of words than letters for them');

const letters = new Map<string, string>(NAMES.map((name, index) => [name, LETTERS[index] ?? '']));

export function isKind(name: string): name is Kind {
  return letters.has(name);
}

export function letterOf(kind: Kind): string {
  return letters.get(kind) ?? '';
}
