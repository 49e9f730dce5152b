import fc from 'fast-check';

const PIECES = [
  ...[
    'By ',
    'Von ',
    'Photo: ',
    '(AP Photo/',
    'via ',
    ' / Reuters',
    'Getty Images',
    'share',
    '作者：',
  ],
  ...['İstanbul', 'ΣΑΣ', 'ß', 'ﬁ', '𝒜𝒷', '\ud800', '\u00a0', '…', '. ', '。', '”', ')', '=', '> '],
  ...['2018', 'www.example.com', 'HTTP://', '@x', '#y', 'Word', 'WORD', 'word', ' ', ' ', ', '],
  ...['a'.repeat(39), 'b'.repeat(40), 'c'.repeat(41), '記者', '사진=', '\t', '\u2028', '\ufffe'],
];

/** Lines as articles have them, and of any characters. */
export const line = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 12 })), {
    maxLength: 12,
  })
  .map((pieces) => pieces.join(''));

/** The same letters and signs more often, so that names and dates come about. */
export const named = fc
  .array(
    fc.oneof(
      fc.constantFrom('A', 'Bo', 'von', 'Überall', ' ', ' ', ' ', '-', '.', '14', '年', 'é', '“'),
      fc.constantFrom(' and ', ' Y ', ', ', '  ', '\t', ' – ', ' og ', '\u00a0и ', ' With ', '·'),
      fc.constantFrom('By ', 'Von ', ...PIECES),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));
