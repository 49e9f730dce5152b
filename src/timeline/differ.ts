import { isTold } from './candidates.ts';
import { meanLikeness } from './cluster.ts';
import type { Comparison } from './comparison.ts';
import { common, type Days, daysOf, gap, length } from './days.ts';
import type { Group } from './group.ts';
import { type GroupIndex, groupIndex, sharedKeys } from './group-index.ts';
import { kindOf } from './kind.ts';
import type { Steps } from './steps.ts';

/** Longest date and longest time between two dates that can be two opinions of one, in days: a week later is the next of a kind. */
const MOST_DAYS = 3;
const MOST_BETWEEN = 5;

/** Days before and after in which nothing like it may stand: what happens again and again is dated differently each time. */
const AROUND = 35;

/** Keys that are looked at, least of them that the two must share, least likeness, and what counts as the like. */
const MOST_KEYS = 8;
const LEAST_KEYS = 4;
const LEAST_LIKENESS = 0.95;
const LIKE = 0.8;

/** Least part of what they tell that must be the same. */
const LEAST_TOLD = 0.4;

/** Days between an article and what it reports as news. */
const FRESH = 7;

/**
 * Joins pairs of groups in which different articles date one happening differently: very much alike, a few days
 * apart, nothing like them around. Two articles that each report of their own day speak of two happenings.
 */
export function* joinDiffering(
  groups: readonly Group[],
  comparison: Comparison,
): Steps<readonly Group[]> {
  const partners = yield* partnersOf(groups, comparison);
  const joined = new Set<Group>();
  return groups.flatMap((group) => {
    const partner = partners.get(group);
    if (joined.has(group)) return [];
    if (partner === undefined || partners.get(partner) !== group) return [group];
    joined.add(partner);
    return [{ ...group, statements: [...group.statements, ...partner.statements] as const }];
  });
}

/** For each group the only one that is like it and dates it differently, where there is one. */
function* partnersOf(
  groups: readonly Group[],
  comparison: Comparison,
): Steps<ReadonlyMap<Group, Group>> {
  const index = groupIndex();
  const precise = groups
    .filter(({ days }) => length(days) <= MOST_DAYS)
    .sort((a, b) => a.days.from - b.days.from);
  const partners = new Map<Group, Group>();
  const shared = sharedKeys(precise.map(told));
  let ahead = 0;
  for (const group of precise) {
    // Only what lies around it is kept: the whole of a large archive would not fit.
    for (let next = precise[ahead]; next !== undefined; next = precise[ahead]) {
      if (next.days.from > group.days.to + AROUND) break;
      index.add(
        next,
        told(next).filter((key) => shared.has(key)),
      );
      ahead += 1;
    }
    index.forget(group.days.from - AROUND);
    const partner = partnerOf(group, index, comparison);
    if (partner !== null) partners.set(group, partner);
    yield;
  }
  return partners;
}

function partnerOf(group: Group, index: GroupIndex, comparison: Comparison): Group | null {
  const alike = (days: number, least: number) =>
    groupsAround(group, index, days, least).map((other) => ({
      other,
      likeness: comparison.groups(group, other, LIKE),
    }));
  const near = alike(MOST_BETWEEN, LEAST_KEYS);
  if (!near.some(({ likeness }) => likeness >= LEAST_LIKENESS)) return null;
  const around = alike(AROUND, LEAST_KEYS / 2).filter(({ likeness }) => likeness >= LIKE);
  const [only, ...others] = around;
  if (only === undefined || others.length > 0 || only.likeness < LEAST_LIKENESS) return null;
  const isNear = gap(group.days, only.other.days) <= MOST_BETWEEN;
  return isNear && canDiffer(group, only.other, comparison) ? only.other : null;
}

/** Groups of other days that lie at most so many days apart. */
function groupsAround(group: Group, index: GroupIndex, days: number, least: number) {
  const { from, to } = group.days;
  return index
    .find(told(group), { from: from - days, to: to + days }, least)
    .filter((other) => common(group.days, other.days) === null)
    .filter((other) => gap(group.days, other.days) <= days);
}

function canDiffer(a: Group, b: Group, comparison: Comparison): boolean {
  const articles = new Set(a.statements.map(({ article }) => article.id));
  if (b.statements.some(({ article }) => articles.has(article.id))) return false;
  if (areNews(a, b) || isSequel(a, b)) return false;
  return meanLikeness(a.statements, b.statements, comparison.told) >= LEAST_TOLD;
}

/** By the heaviest terms that it tells. */
function told({ keys }: Group): readonly number[] {
  return keys.filter(isTold).slice(0, MOST_KEYS);
}

/** The earlier has happened and the later is to come. */
function isSequel(a: Group, b: Group): boolean {
  const [earlier, later] = a.days.from < b.days.from ? [a, b] : [b, a];
  return kindOf(earlier.statements) === 'reported' && kindOf(later.statements) === 'planned';
}

/** Whether each is news on a day of its own: the second is the next of its kind, or what came of the first. */
function areNews(a: Group, b: Group): boolean {
  const [first, second] = [freshness(a), freshness(b)];
  return first !== null && second !== null && common(first, second) === null;
}

/** When the articles appeared, from the first to the last, if all did so within days of what they report. */
function freshness({ statements }: Group): Days | null {
  const appeared = statements.map(({ article: { fields }, report }) => {
    if (fields.published.basis === 'unknown') return null;
    const days = daysOf(fields.published.value);
    return gap(days, daysOf(report.date)) <= FRESH ? days : null;
  });
  const known = appeared.filter((days) => days !== null);
  if (known.length < appeared.length) return null;
  return known.reduce((a, b) => ({ from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) }));
}
