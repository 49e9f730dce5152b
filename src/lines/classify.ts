import type { Line, Role, SplitLine } from '../model.ts';
import { extentOf } from './extent.ts';
import { type Page, pageOf, type Sight, type View } from './page.ts';
import { BLANK, BODY, RULES } from './rules.ts';

interface Decision {
  readonly role: Role;
  readonly rule: string;
}

/**
 * Every line with its role and the rule that gave it: same lines, same order. The rules of `rules.ts` are tried in
 * their order, each over the lines still open; what no rule takes is body. Total; time linear in the lines.
 */
export function classify(lines: readonly SplitLine[]): readonly Line[] {
  const page = pageOf(lines);
  const decisions: (Decision | null)[] = page.sights.map(() => null);
  let open = page.sights;
  let title: number | null = null;
  for (const rule of RULES) {
    const view = viewOf(page, open, decisions, title);
    let taken = false;
    for (const at of rule.find(view)) {
      if (decisions[at] !== null) continue;
      decisions[at] = { role: rule.role, rule: rule.name };
      taken = true;
      if (rule.role === 'title' && (title === null || at < title)) title = at;
    }
    if (taken) open = open.filter((sight) => decisions[sight.at] === null);
  }
  let at = 0;
  return lines.map((line) => {
    const isBlank = line.words.text === '';
    const { role, rule } = isBlank ? BLANK : (decisions[at] ?? BODY);
    if (!isBlank) at += 1;
    const { number, span, words, hint } = line;
    return { number, span, words, hint, role, rule };
  });
}

function viewOf(
  page: Page,
  open: readonly Sight[],
  decisions: readonly (Decision | null)[],
  title: number | null,
): View {
  const extent = once(() => extentOf(open));
  return {
    page,
    open,
    title,
    roleAt: (at) => decisions[at]?.role ?? null,
    extent,
    firstProse: once(() => {
      const start = extent()?.first ?? Number.POSITIVE_INFINITY;
      return open.find(({ at, prose }) => at >= start && prose)?.at ?? page.sights.length;
    }),
  };
}

/** Rules share what is dear to compute, and most never ask for it. */
function once<T>(compute: () => T): () => T {
  let computed: { readonly value: T } | null = null;
  return () => {
    computed ??= { value: compute() };
    return computed.value;
  };
}
