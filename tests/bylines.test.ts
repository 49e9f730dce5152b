import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { authorsOf, inverted } from '../src/site/citing/authors.ts';

const cited = (byline: string, language: string | null) =>
  authorsOf(byline, language).map(inverted).join('; ');

describe('whom citations name for a byline', () => {
  test('has no word for “by”, in English or in the language of the article', () => {
    assert.equal(cited('Von Jürgen Müller', 'de'), 'Müller, Jürgen');
    assert.equal(cited('VON JÜRGEN MÜLLER', 'de-AT'), 'MÜLLER, JÜRGEN');
    assert.equal(cited('Ein Kommentar von Jürgen Müller', 'de'), 'Müller, Jürgen');
    assert.equal(
      cited('Von Ursula von der Leyen und Jürgen Müller', 'de'),
      'von der Leyen, Ursula; Müller, Jürgen',
    );
    assert.equal(cited('Par Anne Exemple', 'fr'), 'Exemple, Anne');
    assert.equal(cited('Por: Ana Ejemplo', 'es'), 'Ejemplo, Ana');
    assert.equal(cited('Door Jan Voorbeeld', 'nl'), 'Voorbeeld, Jan');
    assert.equal(cited('بقلم محمد علي', 'ar'), 'علي, محمد');
    assert.equal(cited('记者 王小明', 'zh'), '王小明');
    assert.equal(cited('Von Reuters', 'de'), 'Reuters');
    for (const language of ['en', 'de', null]) {
      assert.equal(cited('By Ann Example', language), 'Example, Ann');
      assert.equal(cited('written by Ann Example', language), 'Example, Ann');
      assert.equal(cited('By Reuters', language), 'Reuters');
    }
  });

  test('keeps what is part of a name', () => {
    assert.equal(cited('Ursula von der Leyen', 'de'), 'von der Leyen, Ursula');
    assert.equal(cited('von Braun', 'de'), 'von Braun');
    assert.equal(cited('von der Leyen', 'de'), 'von der Leyen');
    assert.equal(cited('Byron Example', 'en'), 'Example, Byron');
    assert.equal(cited('Vonnegut Example', 'de'), 'Example, Vonnegut');
    assert.equal(cited('Von Jürgen Müller', 'en'), 'Müller, Von Jürgen');
    assert.equal(cited('文 王小', 'en'), '文 王小');
  });

  test('are none where it names nobody', () => {
    const none: readonly (readonly [string, string | null])[] = [
      ['By our correspondent', 'en'],
      ['By our correspondent', 'de'],
      ['our correspondent', null],
      ['By our Berlin correspondent', 'en'],
      ['Von unserem Korrespondenten', 'de'],
      ['Von der Redaktion', 'de'],
      ['Par notre correspondant', 'fr'],
      ['By', 'en'],
      ['', 'en'],
    ];
    for (const [byline, language] of none) assert.equal(cited(byline, language), '', byline);
  });

  test('are those that it names in small letters, and agencies', () => {
    assert.equal(cited('ann example', 'en'), 'example, ann');
    assert.equal(cited('By dpa', 'en'), 'dpa');
    assert.equal(cited('By the Guardian', 'en'), 'the Guardian');
  });
});
