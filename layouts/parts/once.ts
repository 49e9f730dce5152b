import type { ComponentChildren, JSX } from 'preact';
import { jsxTemplate } from 'preact/jsx-runtime';
import { render } from 'preact-render-to-string';
import { at } from '../../src/text/maps.ts';

/** Rendered, by what they are of, then by key; in two parts where something stands within. */
const rendered = new WeakMap<object, Map<string, readonly string[]>>();

/** Stands where something else will: a noncharacter, which is in no word of the interface. */
const WITHIN = '\ufdd0';

/** What `make` gives, rendered once of all pages of one archive that have this key: it says all on which that depends. */
export function once(archive: object, key: unknown, make: () => JSX.Element): JSX.Element {
  return jsxTemplate([...partsOf(archive, key, make)]);
}

/** The same of an element that stands around another, which is rendered each time. */
export function onceAround(
  archive: object,
  key: unknown,
  make: (within: ComponentChildren) => JSX.Element,
  within: JSX.Element,
): JSX.Element {
  const parts = partsOf(archive, key, () => make(WITHIN));
  // Whoever names an archive may have put the character into its name.
  return parts.length === 2 ? jsxTemplate([...parts], within) : make(within);
}

function partsOf(archive: object, key: unknown, make: () => JSX.Element): readonly string[] {
  const byKey = rendered.get(archive) ?? new Map<string, readonly string[]>();
  rendered.set(archive, byKey);
  return at(byKey, JSON.stringify(key), () => render(make()).split(WITHIN));
}
