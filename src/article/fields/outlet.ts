import type { FieldRule } from '../material.ts';
import { outletName } from '../outlet-names.ts';
import { givenInFrontMatter, nameOnly } from './front-matter.ts';
import { givenInSidecar, statedInMetadata } from './given.ts';
import {
  agencyDateline,
  agencySignOff,
  knownDomain,
  ownCall,
  toldOutlet,
} from './outlet-inferred.ts';
import { copyrightLine, headerLine, publicationLine, titleEnding } from './outlet-stated.ts';

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
  headerLine,
  statedInMetadata(['publisher', 'name'], 'og:site_name', 'application-name'),
  publicationLine,
  titleEnding,
  copyrightLine,
  // From here on inferred: what only the outlet itself can say comes before whose words it prints.
  knownDomain,
  ownCall,
  toldOutlet,
  agencyDateline,
  agencySignOff,
].map(withArchiveName);

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
