import { meanLikeness } from './cluster.ts';
import type { Comparison } from './comparison.ts';
import { common, type Days, daysOf, gap, length } from './days.ts';
import type { Group } from './group.ts';
import { groupIndex } from './group-index.ts';
import { kindOf } from './kind.ts';

/** Longest date and longest time between two dates that can be two opinions of one, in days. */
const MOST_DAYS = 3;
const MOST_BETWEEN = 6;

/** Days before and after in which nothing like it may stand: what happens again and again is dated differently each time. */
const AROUND = 35;

/** Least keys that the two must share, least likeness, and what counts as the like. */
const LEAST_KEYS = 6;
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
export function joinDiffering(groups: readonly Group[], comparison: Comparison): readonly Group[] {
  const index = groupIndex();
  const precise = groups.filter(({ days }) => length(days) <= MOST_DAYS);
  for (const group of precise) index.add(group);
  const partners = new Map<Group, Group>();
  for (const group of precise) {
    const partner = partnerOf(group);
    if (partner !== null) partners.set(group, partner);
  }
  const joined = new Set<Group>();
  return groups.flatMap((group) => {
    const partner = partners.get(group);
    if (joined.has(group)) return [];
    if (partner === undefined || partners.get(partner) !== group) return [group];
    joined.add(partner);
    return [{ ...group, statements: [...group.statements, ...partner.statements] as const }];
  });

  function partnerOf(group: Group): Group | null {
    const near = alikeAround(group, MOST_BETWEEN, LEAST_KEYS);
    if (!near.some(({ likeness }) => likeness >= LEAST_LIKENESS)) return null;
    const around = alikeAround(group, AROUND, LEAST_KEYS / 2);
    const [only, ...others] = around.filter(({ likeness }) => likeness >= LIKE);
    if (only === undefined || others.length > 0 || only.likeness < LEAST_LIKENESS) return null;
    return gap(group.days, only.other.days) <= MOST_BETWEEN && canDiffer(group, only.other)
      ? only.other
      : null;
  }

  /** Groups of other days that lie at most so many days apart. */
  function alikeAround(group: Group, days: number, leastKeys: number) {
    const { from, to } = group.days;
    return index
      .find(group.keys, { from: from - days, to: to + days }, leastKeys)
      .filter((other) => common(group.days, other.days) === null)
      .filter((other) => gap(group.days, other.days) <= days)
      .map((other) => ({ other, likeness: comparison.groups(group, other) }));
  }

  function canDiffer(a: Group, b: Group): boolean {
    const articles = new Set(a.statements.map(({ article }) => article.id));
    if (b.statements.some(({ article }) => articles.has(article.id))) return false;
    if (areNews(a, b) || isSequel(a, b)) return false;
    return meanLikeness(a.statements, b.statements, comparison.told) >= LEAST_TOLD;
  }
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
