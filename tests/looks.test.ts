import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { startsPlain } from '../src/lines/characters.ts';
import { creditOf, mayHaveCredit } from '../src/lines/credit.ts';
import { endsWith } from '../src/lines/headline-endings.ts';
import { lookOf } from '../src/lines/look.ts';
import { PageWords } from '../src/lines/page-words.ts';
import { endingOf, endsSentence, fold, startsSmall } from '../src/lines/sentence.ts';
import { BY, CREDIT_LABELS, PICTURE_CREDITS, SHARING } from '../src/lines/vocabulary.ts';
import { wordsIn } from '../src/lines/words-in.ts';
import { plain } from '../src/text/plain.ts';
import { line } from './support/line-texts.ts';

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

describe('what a line shows by itself', () => {
  it('is what its folded words and its signs are, whatever lines were read before', () => {
    const page = new PageWords();
    fc.assert(
      fc.property(line, (text) => {
        const look = lookOf(text, page);
        assert.deepEqual(look.words, fold(text));
        assert.equal(look.wordCount, fold(text).length);
        assert.deepEqual(
          Array.from(look.ids, (id) => page.lexicon.texts[id]),
          fold(text),
        );
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

  it('shares words with another line as their folded words are the same', () => {
    const page = new PageWords();
    fc.assert(
      fc.property(line, line, (text, other) => {
        const [own, others] = [lookOf(text, page), lookOf(other, page)];
        const shared = fold(text).filter((word) => fold(other).includes(word));
        assert.equal(wordsIn(others, own.ids), shared.length);
        assert.equal(endsWith(own.ids, others.ids), endsWith(fold(text), fold(other)));
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
