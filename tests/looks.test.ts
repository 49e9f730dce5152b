import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  beginsWithDateOrHan,
  beginsWithName,
  DATE_OR_HAN,
  NAME,
} from '../src/lines/author-signs.ts';
import { startsPlain } from '../src/lines/characters.ts';
import { creditOf, mayHaveCredit } from '../src/lines/credit.ts';
import { tokensOf } from '../src/lines/dates.ts';
import { lookOf } from '../src/lines/look.ts';
import { PageWords } from '../src/lines/page-words.ts';
import { BETWEEN, partsOf } from '../src/lines/parts.ts';
import { endingOf, endsSentence, fold, startsSmall } from '../src/lines/sentence.ts';
import { BY, CREDIT_LABELS, PICTURE_CREDITS, SHARING } from '../src/lines/vocabulary.ts';
import { plain } from '../src/text/plain.ts';

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
const line = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 12 })), {
    maxLength: 12,
  })
  .map((pieces) => pieces.join(''));

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

describe('what a line shows by itself', () => {
  it('is what its folded words and its signs are, whatever lines were read before', () => {
    const page = new PageWords();
    fc.assert(
      fc.property(line, (text) => {
        const look = lookOf(text, page);
        assert.deepEqual(look.words, fold(text));
        assert.equal(look.digits, count(text, /\d/g));
        assert.equal(look.spaces, count(text, / /g));
        assert.equal(look.commas, count(text, /[,、،]/g));
        assert.equal(look.quotes, count(text, /["“”„«»「」]/g));
        assert.equal(look.hasSmall, /[a-z]/.test(text));
        assert.equal(look.ending, endingOf(text));
        assert.equal(look.count, count(text, /[\p{L}\p{N}]+/gu));
      }),
    );
  });

  it('tells which phrases stand in it as its folded words do', () => {
    fc.assert(
      fc.property(line, (text) => {
        const look = lookOf(text);
        for (const phrases of [BY, SHARING, CREDIT_LABELS, PICTURE_CREDITS]) {
          assert.equal(look.beginning(phrases), phrases.at(fold(text), 0));
          assert.equal(look.begins(phrases), phrases.begins(fold(text)));
          assert.equal(look.has(phrases), phrases.within(fold(text)));
          assert.equal(look.is(phrases), phrases.is(fold(text)));
        }
      }),
    );
  });

  it('has topics of four letters and more, each once', () => {
    const { page, topicsStart, topicsEnd } = lookOf('The harbour, the Harbour of Eastport: a day');
    const topics = [...page.topics.all.subarray(topicsStart, topicsEnd)];
    assert.deepEqual(
      topics.map((topic) => page.lexicon.texts[topic]),
      ['harbour', 'eastport'],
    );
  });

  it('shows whether a credit may end it', () => {
    fc.assert(
      fc.property(line, (text) => {
        assert(creditOf(text) === null || mayHaveCredit(lookOf(text)), text);
      }),
    );
    assert(!mayHaveCredit(lookOf('The council said on Monday that it would vote again.')));
  });
});

describe('what is looked for only where it can begin', () => {
  /** The same letters and signs more often, so that names and dates come about. */
  const named = fc
    .array(
      fc.oneof(
        fc.constantFrom('A', 'Bo', 'von', 'Überall', ' ', ' ', ' ', '-', '.', '14', '年', 'é', '“'),
        fc.constantFrom(' and ', ' Y ', ', ', '  ', '\t', ' – ', ' og ', '\u00a0и ', ' With ', '·'),
        fc.constantFrom('By ', 'Von ', ...PIECES),
      ),
      { maxLength: 12 },
    )
    .map((pieces) => pieces.join(''));

  it('is found as by the pattern alone', () => {
    fc.assert(
      fc.property(named, (text) => {
        assert.equal(beginsWithName(text), NAME.test(text));
        assert.equal(beginsWithDateOrHan(text), DATE_OR_HAN.test(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('parts a line as its pattern does', () => {
    fc.assert(
      fc.property(named, (text) => {
        const parts = text.split(new RegExp(BETWEEN.source, 'iu')).map((part) => part.trim());
        const found = [...partsOf(text, 0)].map(({ span }) => text.slice(span.start, span.end));
        assert.deepEqual(
          found,
          parts.map((part) => part.replace(/[.:]+$/, '')).filter((part) => part !== ''),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves no sign of a line out of its tokens', () => {
    fc.assert(
      fc.property(fc.oneof(named, line), (text) => {
        const tokens = tokensOf(text);
        for (const { text: token, start, end } of tokens)
          assert.equal(text.slice(start, end), token);
        assert.equal(tokens.map((token) => token.text).join(''), text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('the ends of a text', () => {
  it('are read by code units as by characters', () => {
    const closers = /["'”’»›)\]}*]+$/;
    fc.assert(
      fc.property(line, (text) => {
        const bare = text.replace(closers, '');
        assert.equal(endsSentence(text), /[.!?…。！？؟।]$/.test(bare));
        assert.equal(endingOf(text) === 8, /[0-9]$/.test(bare));
        assert.equal(endingOf(text) === 5, /[,、]$/.test(bare));
        assert.equal(startsSmall(text), /^\p{Ll}/u.test(text));
        assert.equal(startsPlain(text), /^[A-Za-z]/.test(text));
      }),
    );
  });
});

describe('a text without what cannot stand on a page', () => {
  it('is the same text where there is nothing of it', () => {
    fc.assert(
      fc.property(line, (text) => {
        const of = { text, runs: [{ at: 0, source: 0, length: text.length }] };
        const isUnfit = /[\p{Cc}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Surrogate}]/u.test(text);
        assert.equal(plain(of) === of, !isUnfit);
      }),
    );
  });
});
