import { eld } from 'eld/small';
import type { Block } from '../../model.ts';
import { evidenceOf, type FieldRule, found, type Material, metaOf, stated } from '../material.ts';
import { bodyText } from '../text.ts';
import { isPlainlyEnglish } from './english.ts';
import { givenInFrontMatter } from './front-matter.ts';
import { givenInSidecar } from './given.ts';

/** Characters of the text that are looked at, and of them shown as evidence. */
const EXAMINED = 4000;
const SHOWN = 80;

const markup: FieldRule<string> = {
  name: 'language/markup',
  why: 'The page states it in its markup.',
  find: (material) => {
    const line = metaOf(material, 'lang', 'og:locale', 'content-language', 'language');
    const fact = line === null ? null : stated(material, line.words);
    const tag = fact === null ? null : languageTag(fact.value);
    return fact === null || tag === null ? null : { ...fact, value: tag };
  },
};

const detected: FieldRule<string> = {
  name: 'language/detected',
  why: 'The words and letters of the text are those of this language.',
  find: (material) => {
    const text = opening(material.blocks);
    if (isPlainlyEnglish(text)) return foundIn(material, 'en');
    const result = eld.detect(text);
    if (result.language === '' || !result.isReliable()) return null;
    return foundIn(material, result.language);
  },
};

/** The beginning of the article's body: of a long one the rest is not put together. */
function opening(blocks: readonly Block[]): string {
  let end = 0;
  for (let length = 0; end < blocks.length && length < EXAMINED; end += 1) {
    const block = blocks[end];
    if (block?.kind !== 'caption') length += block?.text.length ?? 0;
  }
  return bodyText(blocks.slice(0, end)).slice(0, EXAMINED);
}

/** `english` is well formed as a tag, and names nothing. */
function tagOnly(value: string): string | null {
  return /^[a-z]{2,3}(?:[-_]|$)/i.test(value) ? languageTag(value) : null;
}

export const LANGUAGE_RULES: readonly FieldRule<string>[] = [
  givenInSidecar('language'),
  givenInFrontMatter(['lang', 'language', 'locale'], tagOnly),
  markup,
  // Last: it computes what the others read.
  detected,
];

function foundIn(material: Material, language: string) {
  const block = material.blocks.find(({ kind }) => kind !== 'caption' && kind !== 'heading');
  if (block === undefined) return null;
  return found('inferred', language, evidenceOf(material, block, 0, shown(block.text)));
}

/** Whole words, as many as can be shown. */
function shown(text: string): number {
  if (text.length <= SHOWN) return text.length;
  const space = text.lastIndexOf(' ', SHOWN);
  return space > 0 ? space : SHOWN;
}

/** BCP 47 in its canonical letters (`en_us` → `en-US`); null of what is none. */
function languageTag(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}
