import fc from 'fast-check';

/** Lines as saved articles have them, beside lines of any characters. */
const LINES = [
  'Harbour Bridge Closes for Repairs After Storm',
  'Support Harbour Gazette',
  'By Nellie Bly | Harbour Gazette',
  'Published: 14 September 1889',
  'Source: Harbour Gazette',
  'The old harbour (photo credit: Harbour Museum)',
  'ODESSA, Sept. 14 (Reuters) - The harbour was closed on Monday after the storm, the city council said in a statement.',
  'The bridge was closed on Monday for repairs after a storm damaged two of its pillars, the city council said.',
  '    Traders had left their goods in the market hall, which was',
  'flooded when the sea came over the harbour wall, and most of',
  '• a point',
  '> a quotation',
  'Notify of',
  '3 Comments',
  'Read more: Another Headline',
  '© 1889 Harbour Gazette',
  '1,000 $',
  '====',
  '\t',
  '',
  '',
];

/** A text of up to thirty such lines. */
export const newsText = fc
  .array(fc.oneof(fc.constantFrom(...LINES), fc.string({ unit: 'binary', maxLength: 40 })), {
    maxLength: 30,
  })
  .map((lines) => lines.join('\n'));
