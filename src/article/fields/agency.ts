import { agenciesIn } from '../../lines/agency.ts';
import type { Sourced } from '../../model.ts';
import type { FieldRule } from '../material.ts';
import {
  bylineAgency,
  copyrightAgency,
  datelineAgency,
  endAgency,
  headerAgency,
} from './agency-lines.ts';
import { agencyInMetadata, sourceOrganization } from './agency-metadata.ts';
import { givenInFrontMatter, nameOnly } from './front-matter.ts';
import { givenInSidecar } from './given.ts';

/** Keys of the front matter: Backfile's own, and what content systems call it. */
const NAMES = ['agency', 'newsagency', 'wire', 'wireservice', 'sourceorganization'];

/** A person's word; what names nothing but whose copy it is; then lines that are read. */
export const AGENCY_RULES: readonly FieldRule<string>[] = [
  givenInSidecar('agency'),
  givenInFrontMatter(NAMES, nameOnly),
  withCommonName(sourceOrganization),
  datelineAgency,
  bylineAgency,
  headerAgency,
  endAgency,
  copyrightAgency,
  withCommonName(agencyInMetadata),
];

/** Asked last: of who is named as the author, it takes what the byline's own rules found. */
export function agencyAsAuthor(byline: Sourced<string>): FieldRule<string> {
  return withCommonName({
    name: 'agency/author',
    why: 'What the article names as its author is a news agency.',
    find: () => {
      const isAgency = byline.basis !== 'unknown' && agenciesIn(byline.value) !== null;
      return isAgency ? byline : null;
    },
  });
}

/** By the one name that the table of agencies has for it; an agency that it lacks as it stands. */
function withCommonName(rule: FieldRule<string>): FieldRule<string> {
  return {
    ...rule,
    find: (material) => {
      const fact = rule.find(material);
      const agencies = fact === null ? null : agenciesIn(fact.value);
      const value = agencies?.map(({ name }) => name).join(', ');
      return fact === null ? null : { ...fact, value: value ?? fact.value };
    },
  };
}
