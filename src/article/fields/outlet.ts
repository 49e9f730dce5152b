import { agenciesIn } from '../../lines/agency.ts';
import type { FieldRule } from '../material.ts';
import { listed, outletName } from '../outlet-names.ts';
import { givenInFrontMatter, nameOnly } from './front-matter.ts';
import { givenInSidecar, statedInMetadata } from './given.ts';
import { agencySite, knownDomain, ownCall, toldOutlet } from './outlet-inferred.ts';
import {
  copyrightLine,
  datelineSign,
  headerLine,
  publicationLine,
  titleEnding,
} from './outlet-stated.ts';

/** Keys of the front matter: Backfile's own, Zotero's `publicationTitle` and CSL's `container-title`, other tools'. */
const OUTLET_NAMES = [
  'outlet',
  'publicationtitle',
  'containertitle',
  'publication',
  'newspaper',
  'source',
  'sitename',
  'site',
  'website',
  'publisher',
];

export const OUTLET_RULES: readonly FieldRule<string>[] = [
  givenInSidecar('outlet'),
  givenInFrontMatter(OUTLET_NAMES, nameOnly),
  notAgency(headerLine),
  statedInMetadata(['publisher', 'name'], 'og:site_name', 'application-name'),
  notAgency(publicationLine),
  titleEnding,
  notAgency(copyrightLine),
  // Behind what a page says of itself: the dateline may be that of copy from elsewhere.
  datelineSign,
  // From here on inferred: what only the outlet itself can say comes before whose words it prints.
  knownDomain,
  ownCall,
  toldOutlet,
  // Wallabag knows the domain alone.
  givenInFrontMatter(['domainname'], hostOnly),
  // Only where nothing else is: papers print the address of the agency whose copy they print.
  agencySite,
].map(withArchiveName);

/** `www.example.com` → `example.com`; null of what is no domain. */
function hostOnly(value: string): string | null {
  const host = value.toLowerCase().replace(/^www\./, '');
  return /^[^\s/:@]+\.[^\s/:@.]+$/.test(host) ? host : null;
}

/** Whose copy it is does not tell who published it, unless the archive's settings call the agency an outlet. */
function notAgency(rule: FieldRule<string>): FieldRule<string> {
  return {
    ...rule,
    find: (material) => {
      const name = rule.find(material);
      if (name === null || agenciesIn(name.value) === null) return name;
      return listed(name.value, material.settings) === null ? null : name;
    },
  };
}

/** Every name is given as the archive's settings spell it. */
function withArchiveName(rule: FieldRule<string>): FieldRule<string> {
  return {
    ...rule,
    find: (material) => {
      const name = rule.find(material);
      return name === null ? null : { ...name, value: outletName(name.value, material.settings) };
    },
  };
}
