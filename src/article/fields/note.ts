import type { FieldRule } from '../material.ts';
import { givenInFrontMatter } from './front-matter.ts';
import { givenInSidecar } from './given.ts';

/** Only a person can add a note. */
export const NOTE_RULES: readonly FieldRule<string>[] = [
  givenInSidecar('note'),
  givenInFrontMatter(['note']),
];
