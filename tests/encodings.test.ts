import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../src/read/decode.ts';
import { caseFolders } from './support/cases.ts';
import { decoded, latin } from './support/decoding.ts';
import { encode } from './support/encoder.ts';
import { IN_THE_WILD, samplesOf } from './support/encodings.ts';

/** Share of the samples that must be read right, over all languages and for each. */
const FLOOR = 0.95;

test('files of over a kilobyte are read in the encoding they were saved in', (t) => {
  const shares: string[] = [];
  let [right, all] = [0, 0];
  for (const folder of caseFolders('encodings')) {
    const samples = [...samplesOf(folder)];
    const wrong = samples.filter(({ text, bytes }) => {
      const outcome = decode({ path: 'a', format: 'txt', bytes });
      return !outcome.ok || outcome.value.text !== text;
    });
    assert(samples.every(({ bytes }) => bytes.length > 1000));
    right += samples.length - wrong.length;
    all += samples.length;
    shares.push(`${folder.name} ${samples.length - wrong.length}/${samples.length}`);
    const names = [...new Set(wrong.map(({ name }) => name))].join(', ');
    assert(wrong.length <= samples.length * (1 - FLOOR), `${folder.name}: ${names}`);
  }
  t.diagnostic(`read right: ${right} of ${all}; ${shares.join(', ')}`);
  assert(right >= all * FLOOR);
});

test('of every case an encoding is known', () => {
  assert.deepEqual(
    caseFolders('encodings').map(({ name }) => name),
    Object.keys(IN_THE_WILD).sort(),
  );
});

test('a guess that another could beat names it, with the way to put it right', () => {
  const outcome = decode({
    path: 'a',
    format: 'txt',
    bytes: encode('Są już na moście.', 'iso-8859-2'),
  });
  assert(outcome.ok);
  const [told] = outcome.notices;
  assert.match(told?.what ?? '', /^read as \S+ \(\d+ % sure\), but it may be [a-z0-9-]+/);
  assert.match(told?.remedy ?? '', /in the sidecar, as in "encoding: [a-z0-9-]+"\.$/);
});

test('a sure guess names no other', () => {
  const { notices } = decoded(
    latin('Le maire a d\xe9clar\xe9 que le pont \xe9tait ferm\xe9 \xe0 tous. '.repeat(30)),
  );
  assert.match(notices.join(), /^read as windows-1252 \(\d+ % sure\)$/);
});

test('UTF-16 without a mark is told however many characters end in a zero byte', () => {
  const text = '一个人\n一一一一一一一一一一，\n';
  assert.equal(decoded(Buffer.from(text, 'utf16le')).text, text);
  assert.equal(decoded(Buffer.from(text, 'utf16le').swap16()).text, text);
});

test('a stray NUL does not make UTF-16 of Latin or Cyrillic letters', () => {
  for (const [text, label] of [
    [
      'Les élèves ont traversé à pied le pont fermé, où passait l’été dernier le bac. ',
      'windows-1252',
    ],
    ['Старый мост останется закрытым для движения по крайней мере до весны. ', 'windows-1251'],
  ] as const) {
    const bytes = Uint8Array.from([...encode(text.repeat(4), label), 0, ...encode(text, label)]);
    assert.equal(decoded(bytes).encoding, label);
  }
});

test('points of Hebrew are read, which the encoding of the same letters lacks', () => {
  const text = 'אָמַר רֹאשׁ הָעִיר כי הגשר הישן יישאר סגור לתנועה לפחות עד האביב. '.repeat(4);
  assert.equal(decoded(encode(text, 'windows-1255')).text, text);
});

test('what a person gives as the encoding decides, against every sign', () => {
  const given = (value: string) => ({ encoding: { value, path: 'a.yml', line: 1 } });
  const read = (bytes: Uint8Array, label: string) => {
    const outcome = decode({ path: 'a', format: 'txt', bytes, given: given(label) });
    assert(outcome.ok);
    return outcome;
  };
  const { value, notices } = read(latin('\xe0\xe1\xe2'), 'windows-1251');
  assert.deepEqual(value, { text: 'абв', encoding: 'windows-1251', encodingBasis: 'given' });
  assert.deepEqual(notices, []);
  assert.equal(read(Buffer.from('é'), 'windows-1252').value.text, 'Ã©');
  assert.match(read(latin('caf\xe9 '), 'utf-8').notices[0]?.what ?? '', /^1 character could not/);
});
