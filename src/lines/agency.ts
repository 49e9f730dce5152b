import { fold } from './sentence.ts';
import { AGENCIES, type Agency } from './words/agencies.ts';

const BY_NAME: ReadonlyMap<string, Agency> = new Map(
  AGENCIES.flatMap((agency) =>
    [agency.name, ...agency.aliases.split(',')].map((name) => [keyOf(name), agency] as const),
  ).filter(([key]) => key !== ''),
);

/** The agency that is so called, in any language; null where none is. */
export function agencyNamed(name: string): Agency | null {
  return BY_NAME.get(keyOf(name)) ?? null;
}

/** Longest credit that is read, in characters. */
const LONGEST = 80;
/** A desk behind the agency's name: `dpa/lsw`, `AFP-1`. */
const DESK = /^\p{Ll}{2,4}$/u;

/**
 * The agencies with which a credit is made, `AFP/dpa`, `Reuters, AP`, `dpa/lsw`; null where the text says anything else.
 */
export function agenciesIn(text: string): readonly Agency[] | null {
  if (text.length > LONGEST) return null;
  const whole = agencyNamed(text);
  if (whole !== null) return [whole];
  const parts = text.split(/[/,;]| (?:and|und|et|y|e|и) /);
  const found = parts.map((part) => agencyNamed(part));
  const isCredit = found.every((agency, at) => agency !== null || isDesk(parts[at] ?? '', at));
  const named = found.filter((agency) => agency !== null);
  return isCredit && named.length > 0 ? [...new Set(named)] : null;
}

function isDesk(part: string, at: number): boolean {
  return at > 0 && DESK.test(part.trim());
}

function keyOf(name: string): string {
  return fold(name).join(' ');
}
