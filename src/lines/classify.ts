import type { Given, Line, Role, SplitLine } from '../model.ts';
import { once } from '../text/once.ts';
import { extentOf } from './extent.ts';
import { HEADLINE_WEIGHTS, type HeadlineWeights } from './headline-model.ts';
import { judge, type Model } from './model/judge.ts';
import { pageOf, type Sight, type View } from './page.ts';
import { NONE_REPEATED } from './repeated.ts';
import { givenRemove } from './rules/given.ts';
import { BLANK, BODY, KEPT, RULES } from './rules.ts';
import { carryContinuations } from './wrap.ts';

interface Decision {
  readonly role: Role;
  readonly rule: string;
}

/**
 * Every line with its role and the rule that gave it: same lines, same order. The rules of `rules.ts` are tried in
 * their order, each over the lines still open; what no rule takes is body. Where that would leave no text at all, the
 * rules have misread the file, and what they took for something beside the text is it. What a person decided (`given`)
 * stands above every rule. `repeated`: lines that the files of the folder have in common (`repeated.ts`). Total; time linear in the lines.
 */
export function classify(
  lines: readonly SplitLine[],
  model: Model | null,
  given: Pick<Given, 'keep' | 'remove'> = {},
  headlines: HeadlineWeights = HEADLINE_WEIGHTS,
  repeated: ReadonlySet<string> = NONE_REPEATED,
): readonly Line[] {
  const page = pageOf(lines, given);
  const decisions: (Decision | null)[] = page.sights.map(() => null);
  let open = page.sights;
  let title: number | null = null;
  // Asked for by the first of the rules that need it: what stands before these is decided by then.
  const judgement = once(() =>
    model === null ? [] : judge(page, model, (at) => decisions[at] === null),
  );
  let view = viewOf({ page, open, decisions, title, headlines, judgement, repeated });
  for (const rule of RULES) {
    // One for all lines that the rule takes.
    let decision: Decision | null = null;
    for (const at of rule.find(view)) {
      if (decisions[at] !== null) continue;
      decision ??= { role: rule.role, rule: rule.name };
      decisions[at] = decision;
      if (rule.role === 'title' && (title === null || at < title)) title = at;
    }
    if (decision === null) continue;
    open = open.filter((sight) => decisions[sight.at] === null);
    view = viewOf({ page, open, decisions, title, headlines, judgement, repeated });
  }
  const taken = decisions.map((decision) => decision ?? BODY);
  const final = taken.some(isText) ? taken : page.sights.map((sight) => kept(sight, taken));
  let at = 0;
  const classified = lines.map((line) => {
    const isBlank = line.words.text === '';
    const { role, rule } = isBlank ? BLANK : (final[at] ?? BODY);
    if (!isBlank) at += 1;
    const { number, span, words, hint } = line;
    return { number, span, words, hint, role, rule };
  });
  carryContinuations(lines, classified);
  return classified;
}

/** Beside what text there is; alone, such a line is the text. */
const DOUBTFUL: ReadonlySet<Role> = new Set(['boilerplate', 'standfirst', 'caption']);

function isText({ role }: Decision): boolean {
  return role === 'body' || role === 'quote' || role === 'list-item' || role === 'dateline';
}

function kept({ at, line }: Sight, decisions: readonly Decision[]): Decision {
  const decision = decisions[at] ?? BODY;
  if (decision.rule === givenRemove.name) return decision;
  return DOUBTFUL.has(decision.role) && line.hint?.kind !== 'chrome' ? KEPT : decision;
}

/** Each field by name: a view is made for every rule that takes a line, and copies are slow. */
function viewOf({
  page,
  open,
  decisions,
  title,
  headlines,
  judgement,
  repeated,
}: Pick<View, 'page' | 'open' | 'title' | 'headlines' | 'judgement' | 'repeated'> & {
  readonly decisions: readonly (Decision | null)[];
}): View {
  const extent = once(() => extentOf(open));
  return {
    page,
    open,
    title,
    headlines,
    judgement,
    repeated,
    roleAt: (at) => decisions[at]?.role ?? null,
    extent,
    firstProse: once(() => {
      const start = extent()?.first ?? Number.POSITIVE_INFINITY;
      return open.find(({ at, prose }) => at >= start && prose)?.at ?? page.sights.length;
    }),
  };
}
