import { fieldReason } from '../../src/article/fields.ts';
import { removalReason } from '../../src/lines/rules.ts';
import type { Archive } from '../../src/model.ts';
import { wordsOf } from '../../src/site/words.ts';
import { inEnglish } from './in-english.tsx';

/** What a line is that the rule decided, for readers: in English where the pages' language has no words for it yet. */
export function lineReason(archive: Pick<Archive, 'settings'>, rule: string) {
  return wordsOf(archive).lineReason(rule) ?? inEnglish(archive, removalReason(rule));
}

/** How a fact is known that the rule found, for readers. */
export function factReason(archive: Pick<Archive, 'settings'>, rule: string) {
  return wordsOf(archive).factReason(rule) ?? inEnglish(archive, fieldReason(rule));
}
