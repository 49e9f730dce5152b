import fc from 'fast-check';

/** What Markdown, HTML, YAML or a template language could take for its own; and what is hard to see. */
const TROUBLE = [
  ...'\\`*_~|#>-+=.:^$&<[](){}!%"\'@/;,?',
  ...[
    '1986. ',
    '12) ',
    '---',
    '===',
    '***',
    '- ',
    '+ ',
    '# ',
    '> ',
    '| a | b |',
    ':---',
    '```',
    '~~~',
  ],
  ...['{{ x }}', '{% raw %}', '{# c #}', '{{< ref >}}', '{: .x}', '{::comment}', ':::', '$$', '^'],
  ...[
    '<script>alert(1)</script>',
    '<!-- -->',
    '<http://x.example>',
    '</p>',
    '&amp;',
    '&#35;',
    '&copy;',
  ],
  ...[
    '[x]: y',
    '[^1]',
    '[ ] ',
    '[x] ',
    '![i](http://x.example)',
    '](javascript:alert(1))',
    '[[w]]',
    '^[n]',
  ],
  ...[
    'https://x.example/a_b_?c=*&lt;',
    'www.x_y_.example',
    'a_b@x.example',
    ':smile:',
    'snake_case_word',
  ],
  ...[
    '    ',
    '  ',
    '\u00a0',
    '\u3000',
    '\u200b',
    '\u00ad',
    '\u2028',
    '\u202e',
    '\u007f',
    '\u0085',
    '\ufffe',
    '\ufeff',
    'é',
    '漢',
    '😀',
    '\u0301',
  ],
] as const;

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...TROUBLE) },
  { weight: 2, arbitrary: fc.stringMatching(/^[a-zA-Z0-9 ]{1,8}$/) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
);

/** Any string a person could have written, and some that none would. */
export const anyText: fc.Arbitrary<string> = fc
  .array(piece, { maxLength: 12 })
  .map((parts) => parts.join(''));

/** What a block's text can be: one line, trimmed, not empty, without control characters. */
export const blockText: fc.Arbitrary<string> = anyText
  .map((text) => text.replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, '\ufffd').trim())
  .filter((text) => text !== '');
