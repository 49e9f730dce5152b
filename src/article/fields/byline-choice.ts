import { walkOf } from '../../lines/model/walk.ts';
import type { Line, Span } from '../../model.ts';
import type { Named } from './byline-candidates.ts';
import { namingOf } from './byline-candidates.ts';
import { type Evidence, evidenceIn } from './byline-evidence.ts';
import { BYLINE_FEATURES, bylineRows } from './byline-features.ts';
import type { BylineModel } from './byline-model.ts';

/** Who wrote, and where each is named. */
export interface Authors {
  readonly names: readonly string[];
  readonly spans: readonly { readonly line: Line; readonly span: Span }[];
}

interface Scored {
  readonly named: Named;
  readonly score: number;
}

/** A line with more names than the best one, those among them, may be so much less likely. */
const FULLER = 0.5;
/** A line next to the best one, of the same form, may be so much less likely: a bare name, and one that is introduced. */
const BESIDE = { bare: -0.5, introduced: 2 };

/** The people who are likeliest the authors; null where it is better to say that nobody is named. */
export function authorsOf(lines: readonly Line[], model: BylineModel): Authors | null {
  const naming = namingOf(lines);
  if (naming.named.length === 0) return null;
  return chosenFrom(scored(evidenceIn(naming), model), model.least);
}

function scored(evidence: readonly Evidence[], { grove }: BylineModel): readonly Scored[] {
  const rows = bylineRows(evidence);
  const walk = walkOf(grove);
  return evidence.map(({ one }, index) => {
    return { named: one, score: walk.score(rows, index * BYLINE_FEATURES.length) };
  });
}

/** `all`: in the order of the file. Who is named in a pointer within the text wrote another article. */
export function chosenFrom(all: readonly Scored[], least: number): Authors | null {
  const scored = all.filter(({ named }) => !(named.isTeaser && named.place.zone !== 'below'));
  const best = scored.reduce<Scored | null>((most, one) => {
    return one.score > (most?.score ?? least) ? one : most;
  }, null);
  if (best === null) return null;
  const fullest = scored.reduce((most, one) => {
    const isFuller =
      one.named.read.form !== 'name' && one.named.names.length > most.named.names.length;
    return isFuller && one.score > least - FULLER && holds(one, best) ? one : most;
  }, best);
  const at = scored.indexOf(fullest);
  const above = goingOn(scored.slice(0, at).reverse(), fullest, least).reverse();
  return authors([...above, fullest, ...goingOn(scored.slice(at + 1), fullest, least)]);
}

function holds({ named }: Scored, best: Scored): boolean {
  const keys = named.names.map((name) => name.toLowerCase());
  return best.named.names.every((name) => keys.includes(name.toLowerCase()));
}

/** Authors whom lines one below the other name alike; the same name twice does not end them. */
function goingOn(others: readonly Scored[], from: Scored, least: number): Scored[] {
  const more: Scored[] = [];
  let { at } = from.named.place;
  for (const one of others) {
    const { place, read } = one.named;
    if (Math.abs(place.at - at) > 1 || read.form !== from.named.read.form) break;
    at = place.at;
    if (holds(from, one)) continue;
    if (one.score <= least - (read.form === 'name' ? BESIDE.bare : BESIDE.introduced)) break;
    more.push(one);
  }
  return more;
}

function authors(found: readonly Scored[]): Authors {
  const spans = new Map<string, Authors['spans'][number]>();
  for (const { named } of found) {
    for (const [index, name] of named.names.entries()) {
      const span = named.read.names[index];
      if (span !== undefined && !spans.has(name)) spans.set(name, { line: named.place.line, span });
    }
  }
  return { names: [...spans.keys()], spans: [...spans.values()] };
}
