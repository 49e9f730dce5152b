import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  beginsWithDateOrHan,
  beginsWithName,
  DATE_OR_HAN,
  NAME,
} from '../src/lines/author-signs.ts';
import { FORMS, readDateline, SIGNED } from '../src/lines/dateline.ts';
import { tokensOf } from '../src/lines/dates.ts';
import { firstsOfAny, mayBegin } from '../src/lines/firsts.ts';
import { Initials } from '../src/lines/initials.ts';
import { BETWEEN, partsOf } from '../src/lines/parts.ts';
import { phrases } from '../src/lines/phrases.ts';
import { fold } from '../src/lines/sentence.ts';
import { BY } from '../src/lines/vocabulary.ts';
import { line, named } from './support/line-texts.ts';

describe('what is looked for only where it can begin', () => {
  it('is found as by the pattern alone', () => {
    fc.assert(
      fc.property(named, (text) => {
        assert.equal(beginsWithName(text), NAME.test(text));
        assert.equal(beginsWithDateOrHan(text), DATE_OR_HAN.test(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('is found wherever a phrase of the set stands', () => {
    fc.assert(
      fc.property(fc.array(named), (texts) => {
        const found = phrases(texts);
        const sets = [BY, found];
        for (const words of texts.map(fold).filter(({ length }) => length > 0)) {
          assert(found.is(words) && found.at(['a', ...words], 1) >= words.length);
          assert(found.mayBegin(words[0] ?? '') && mayBegin(words[0] ?? '', firstsOfAny(sets)));
        }
      }),
    );
  });

  it('is a word of a list wherever one begins, and seldom elsewhere', () => {
    fc.assert(
      fc.property(fc.array(named), named, (texts, before) => {
        const words = texts.flatMap(fold);
        const initials = new Initials(words);
        for (const word of words) {
          // `ß` in capitals is another word.
          for (const written of [word, word.toUpperCase(), `${word}, more`])
            if (written.toLowerCase().startsWith(word))
              assert(initials.mayBegin(`${before}${written}`, before.length), written);
        }
      }),
    );
    const months = new Initials(['may', 'june', 'é', 'a']);
    for (const text of ['May', 'MAYBE', 'jug', 'Axe', 'É', '“', '5', 'm', ''])
      assert(months.mayBegin(text), text);
    for (const text of ['My', 'jam', 'Use', 'yams']) assert(!months.mayBegin(text), text);
    assert(months.mayBegin('in May', 3) && !months.mayBegin('in Mr', 3));
  });

  it('is a dateline only in a line with the signs of one', () => {
    for (const text of [
      'SEOUL - Ships',
      'МОСКВА. /ТАСС/. Суда',
      '(AFP) – Ships',
      '(서울=연합뉴스) 배',
    ])
      assert.notEqual(readDateline(text), null, text);
    fc.assert(
      fc.property(named, (text) => {
        assert(SIGNED.test(text) || FORMS.every((form) => form(text) === null), text);
      }),
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
