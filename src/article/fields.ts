import { DATING_REASONS } from '../dating/reasons.ts';
import type { Fields, Sourced } from '../model.ts';
import { AGENCY_RULES, agencyAsAuthor } from './fields/agency.ts';
import { BYLINE_RULES } from './fields/byline.ts';
import { LANGUAGE_RULES } from './fields/language.ts';
import { NOTE_RULES } from './fields/note.ts';
import { OUTLET_RULES } from './fields/outlet.ts';
import { PLACE_RULES } from './fields/place.ts';
import { PUBLISHED_RULES } from './fields/published.ts';
import { STANDFIRST_RULES } from './fields/standfirst.ts';
import { TITLE_RULES, withCaveat } from './fields/title.ts';
import { URL_RULES } from './fields/url.ts';
import type { FieldRule, Found, Material } from './material.ts';

/** `byline`: of the article, where it is known already. */
type Describe = {
  readonly [Key in keyof Fields]: (material: Material, byline?: Fields['byline']) => Fields[Key];
};

/** How each field is found. What no rule knows is unknown. */
export const FIELDS: Describe = {
  title: (material) => first(TITLE_RULES, material, withCaveat),
  standfirst: (material) => first(STANDFIRST_RULES, material),
  outlet: (material) => first(OUTLET_RULES, material),
  agency: (material, byline = first(BYLINE_RULES, material)) =>
    first([...AGENCY_RULES, agencyAsAuthor(byline)], material),
  byline: (material) => first(BYLINE_RULES, material),
  published: (material) => first(PUBLISHED_RULES, material),
  place: (material) => first(PLACE_RULES, material),
  language: (material) => first(LANGUAGE_RULES, material),
  url: (material) => first(URL_RULES, material),
  note: (material) => first(NOTE_RULES, material),
};

/** The facts of an article, each with its basis and the words that justify it. */
export function describeFields(material: Material): Fields {
  const byline = FIELDS.byline(material);
  return {
    title: FIELDS.title(material),
    standfirst: FIELDS.standfirst(material),
    outlet: FIELDS.outlet(material),
    agency: FIELDS.agency(material, byline),
    byline,
    published: FIELDS.published(material),
    place: FIELDS.place(material),
    language: FIELDS.language(material),
    url: FIELDS.url(material),
    note: FIELDS.note(material),
  };
}

function first<T>(
  rules: readonly FieldRule<T>[],
  material: Material,
  finish: (found: Found<T>, material: Material) => Found<T> = (found) => found,
): Sourced<T> {
  for (const rule of rules) {
    const found = rule.find(material);
    if (found !== null) return { ...finish(found, material), rule: rule.name };
  }
  return { basis: 'unknown' };
}

/** For readers: how a field is known, by the rule that found it. */
export const FIELD_REASONS: ReadonlyMap<string, string> = new Map(
  [
    ...TITLE_RULES,
    ...STANDFIRST_RULES,
    ...OUTLET_RULES,
    ...AGENCY_RULES,
    agencyAsAuthor({ basis: 'unknown' }),
    ...BYLINE_RULES,
    ...PUBLISHED_RULES,
    ...PLACE_RULES,
    ...LANGUAGE_RULES,
    ...URL_RULES,
    ...NOTE_RULES,
    ...DATING_REASONS,
  ].map(({ name, why }) => [name, why] as const),
);

/**
 * One plain sentence for readers: how a field found by `rule` is known.
 * @throws if there is no such rule: a rule name is never made up.
 */
export function fieldReason(rule: string): string {
  const reason = FIELD_REASONS.get(rule);
  if (reason === undefined) throw new Error(`no rule ${rule}`);
  return reason;
}
