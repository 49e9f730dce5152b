import { known } from '../../article/known.ts';
import type { Article, ArticleId, DateSpan, Known } from '../../model.ts';
import { language, source } from '../exports/summary.ts';
import { absolute, articlePath } from '../links.ts';
import type { Shell } from '../views.ts';
import { authorsOf } from './authors.ts';

/** A name as CSL-JSON has it: taken apart, or as one. */
export interface CslName {
  readonly given?: string;
  readonly family?: string;
  /** `von der`. */
  readonly 'non-dropping-particle'?: string;
  /** `Jr.` */
  readonly suffix?: string;
  /** A name that is not taken apart: an agency's, or one in a script that has the family's first. */
  readonly literal?: string;
}

/** Year, month, day, as far as they are known. */
export type DateParts = readonly number[];

export interface CslDate {
  /** A day, month or year, or the first and the last that it can be. */
  readonly 'date-parts': readonly [DateParts, DateParts?];
  /** True where no source states it. */
  readonly circa?: true;
}

/**
 * What citing an article takes, as CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html).
 * Only what is known is there.
 */
export interface CslItem {
  readonly id: ArticleId;
  readonly type: 'article-newspaper';
  readonly title?: string | undefined;
  readonly author?: readonly CslName[] | undefined;
  readonly 'container-title'?: string | undefined;
  readonly issued?: CslDate | undefined;
  readonly URL?: string | undefined;
  readonly language?: string | undefined;
  /** The archive that keeps the copy, and its page there. */
  readonly archive: string;
  readonly archive_location?: string | undefined;
}

/** The article as citations have it: where its outlet published it, and the archive that keeps the copy. */
export function cslItem({ archive, options }: Shell, article: Article): CslItem {
  const { title, outlet, published } = article.fields;
  return {
    id: article.id,
    type: 'article-newspaper',
    title: known(title) ?? undefined,
    author: authors(article),
    'container-title': known(outlet) ?? undefined,
    issued: published.basis === 'unknown' ? undefined : issued(published),
    URL: source(article) ?? undefined,
    language: language(article) ?? undefined,
    archive: archive.settings.title,
    archive_location: absolute(options, articlePath(article.id)) ?? undefined,
  };
}

/** Those whom the byline names; wire copy that names nobody is its agency's. */
function authors(article: Article): readonly CslName[] | undefined {
  const { byline, agency } = article.fields;
  const named = authorsOf(known(byline) ?? '', language(article));
  if (named.length > 0) return named;
  return known(agency)
    ?.split(', ')
    .map((literal) => ({ literal }));
}

/** Whether a date is one that no source states: citations say `c.` of it. */
export function isUncertain({ basis }: Known<DateSpan>): boolean {
  return basis === 'inferred' || basis === 'estimated';
}

function issued(published: Known<DateSpan>): CslDate {
  const [first = '', last] = published.value.edtf.split('/');
  return {
    'date-parts': last === undefined ? [partsOf(first)] : [partsOf(first), partsOf(last)],
    ...(isUncertain(published) ? { circa: true } : {}),
  };
}

function partsOf(edtf: string): DateParts {
  return edtf.split('-').map(Number);
}
