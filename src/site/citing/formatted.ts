import type { CslItem } from './csl.ts';
import { type Form, filled, formOf, keyOf, type Template, templateOf } from './forms.ts';
import { byLibrary, type Formatted } from './library.ts';

/** A citation of a form in each style. */
type Templates = readonly { readonly style: string; readonly template: Template }[];

/** By a form's key; null of one of which citations do not show where an item's words go. */
const known = new Map<string, Templates | null>();
const MOST_KNOWN = 10_000;

/**
 * The items as a reader would cite them, each in every style, in the order of the items. No item changes what another
 * one gives. Linear in the number of items. The library takes as long for one as its page takes: it is asked once of all
 * that differ in plain words, years and days alone.
 */
export function formatted(items: readonly CslItem[]): readonly (readonly Formatted[])[] {
  const forms = items.map((item) => {
    const form = formOf(item);
    return { form, key: keyOf(form) };
  });
  learn(new Map(forms.map(({ form, key }) => [key, form])));
  const templates = forms.map(({ key }) => known.get(key) ?? null);
  const apart = byLibrary(items.filter((_, index) => templates[index] === null)).values();
  return forms.map(({ form }, index) => {
    const of = templates[index] ?? null;
    return of === null ? (apart.next().value ?? []) : of.map((one) => filledIn(one, form));
  });
}

function filledIn({ style, template }: Templates[number], form: Form): Formatted {
  return { style, html: filled(template, form) };
}

/** Asks the library of forms that are not known. */
function learn(forms: ReadonlyMap<string, Form>): void {
  if (known.size > MOST_KNOWN) known.clear();
  const unknown = [...forms].filter(([key]) => !known.has(key));
  const citations = byLibrary(unknown.map(([, { item }]) => item));
  for (const [index, [key, form]] of unknown.entries())
    known.set(key, templatesOf(citations[index] ?? [], form));
}

function templatesOf(citations: readonly Formatted[], form: Form): Templates | null {
  const templates = citations.flatMap(({ style, html }) => {
    const template = templateOf(html, form);
    return template === null ? [] : [{ style, template }];
  });
  return templates.length === citations.length ? templates : null;
}
