import type { DateSpan, Fields, Sourced, Unknown } from '../../model.ts';
import { FIELD_KEYS } from './front-matter.ts';
import type { FrontMatter, Provenance } from './schema.ts';

/** Takes note of what is wrong with the value at `path`. */
export type Complain = (what: string, path: readonly PropertyKey[]) => void;

/** Each field from its value and, under `backfile.fields`, its basis; neither is taken without the other. */
export function readFields(data: FrontMatter, complain: Complain): Fields {
  const text = (key: Exclude<keyof Fields, 'published'>): Sourced<string> =>
    sourced(key, data[FIELD_KEYS[key]], data.backfile.fields[key], complain);
  return {
    title: text('title'),
    standfirst: text('standfirst'),
    outlet: text('outlet'),
    agency: text('agency'),
    byline: text('byline'),
    published: published(data, complain),
    place: text('place'),
    language: text('language'),
    url: text('url'),
    note: text('note'),
  };
}

function published(data: FrontMatter, complain: Complain): Sourced<DateSpan> {
  const edtf = data[FIELD_KEYS.published];
  const known = data.backfile.fields.published;
  if (edtf === undefined || known === undefined) {
    return unpaired('published', edtf !== undefined, known !== undefined, complain);
  }
  const { earliest, latest, ...provenance } = known;
  return { ...provenance, value: { edtf, earliest, latest } };
}

function sourced(
  key: keyof Fields,
  value: string | undefined,
  provenance: Provenance | undefined,
  complain: Complain,
): Sourced<string> {
  return value !== undefined && provenance !== undefined
    ? { ...provenance, value }
    : unpaired(key, value !== undefined, provenance !== undefined, complain);
}

function unpaired(
  key: keyof Fields,
  hasValue: boolean,
  hasBasis: boolean,
  complain: Complain,
): Unknown {
  if (hasValue) complain('has no basis under backfile.fields', [FIELD_KEYS[key]]);
  if (hasBasis) {
    complain(`has no value: "${FIELD_KEYS[key]}" is missing`, ['backfile', 'fields', key]);
  }
  return { basis: 'unknown' };
}
