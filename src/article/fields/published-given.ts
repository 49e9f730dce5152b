import type { DateSpan } from '../../model.ts';
import { parseEdtf } from '../../text/dates.ts';
import { readDate } from '../dates.ts';
import type { FieldRule } from '../material.ts';
import { givenInFrontMatter, unlinked } from './front-matter.ts';
import { givenInSidecar } from './given.ts';

/** Keys of the front matter. When a file was made, clipped or changed (`created`, `dateAdded`, …) is no publication. */
const GIVEN_NAMES = [
  'published',
  'publishedat',
  'datepublished',
  'publicationdate',
  'pubdate',
  'publishdate',
  'issued',
  'date',
  'year',
];

function dateOnly(value: string): string | null {
  const date = unlinked(value);
  return givenDate(date) === null ? null : date;
}

export const publishedInSidecar = given(givenInSidecar('published'));
export const publishedInFrontMatter = given(givenInFrontMatter(GIVEN_NAMES, dateOnly));

/** A person's date is read like a stated one, evidence and basis staying the person's. */
function given(rule: FieldRule<string>): FieldRule<DateSpan> {
  return {
    ...rule,
    find: (material) => {
      const fact = rule.find(material);
      if (fact === null) return null;
      const value = givenDate(fact.value);
      return value === null ? null : { ...fact, value };
    },
  };
}

function givenDate(text: string): DateSpan | null {
  return parseEdtf(text) ?? readDate(text, '')?.value ?? null;
}
