import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { eld } from 'eld/small';
import { isPlainlyEnglish } from '../src/article/fields/english.ts';

const LABELLED = fileURLToPath(new URL('./cases/labelled/', import.meta.url));

test('what a look at the words takes for English, the detector takes for English, too', () => {
  const files = readdirSync(LABELLED, { recursive: true, encoding: 'utf8' });
  const texts = files
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(LABELLED + file, 'utf8'));
  // From every line on: a text may begin anywhere.
  const openings = texts.flatMap((text) =>
    Array.from(text.matchAll(/^/gm), ({ index }) => text.slice(index)),
  );
  const english = openings.filter(isPlainlyEnglish);
  assert(english.length > 0 && english.length < openings.length / 2);
  for (const text of english) {
    const found = eld.detect(text);
    assert(found.language === 'en' && found.isReliable(), text.slice(0, 350));
  }
});

test('a text of another language that quotes English is not taken for English', () => {
  const text =
    'Der Rat hat am Montag über das Buch „The Art of the Harbour“ gesprochen, wie Teilnehmer berichten. Es war das erste Mal.';
  assert(!isPlainlyEnglish(text));
});
