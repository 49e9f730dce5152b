import type { GivenKey } from '../../model.ts';
import { jsonLdFact } from '../json-ld.ts';
import { type FieldRule, found, metaOf, stated } from '../material.ts';

/** A fact of the sidecar. */
export function givenInSidecar(key: GivenKey): FieldRule<string> {
  return {
    name: 'given/sidecar',
    why: 'A person wrote it in the file of facts beside the article.',
    find: ({ file }) => {
      const fact = file.given[key];
      if (fact === undefined) return null;
      const { value, path, line } = fact;
      return found('given', value, { in: 'file', path, line, words: value });
    },
  };
}

/** A fact of a web page's metadata: of its JSON-LD at `path`, else under the first of the names that is there. */
export function statedInMetadata(
  path: readonly string[],
  ...names: readonly string[]
): FieldRule<string> {
  return {
    name: 'stated/metadata',
    why: "The page's own metadata states it.",
    find: (material) => {
      const fact = path.length === 0 ? null : jsonLdFact(material, ...path);
      const line = metaOf(material, ...names);
      return fact ?? (line === null ? null : stated(material, line.words));
    },
  };
}
