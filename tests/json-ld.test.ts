import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { z } from 'zod';
import type { ArticleSpec } from './support/archive.ts';
import { attribute, textOf } from './support/html.ts';
import { all, articlePage, PREFIXED } from './support/pages.ts';

const organization = z.strictObject({
  '@type': z.literal('Organization'),
  name: z.string().min(1),
});
const person = z.strictObject({ '@type': z.literal('Person'), name: z.string().min(1) });
const place = z.strictObject({ '@type': z.literal('Place'), name: z.string().min(1) });
const oneOrMore = <T extends z.ZodType>(type: T) => z.union([type, z.array(type).min(2)]);

/** Properties of https://schema.org/NewsArticle that the pages use, with the types that it expects of them. */
const newsArticle = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('NewsArticle'),
  identifier: z.string().min(1),
  headline: z.string().min(1).optional(),
  alternativeHeadline: z.string().min(1).optional(),
  author: oneOrMore(z.union([person, organization])).optional(),
  publisher: organization.optional(),
  sourceOrganization: oneOrMore(organization).optional(),
  /** ISO 8601, also of reduced precision. */
  datePublished: z
    .string()
    .regex(/^\d{4}(-\d\d(-\d\d)?)?$/)
    .optional(),
  contentLocation: place.optional(),
  /** BCP 47. */
  inLanguage: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)
    .optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  isBasedOn: z.url({ protocol: /^https?$/ }).optional(),
});

const WHOLE: ArticleSpec = {
  path: 'a.txt',
  title: 'A',
  standfirst: 'B',
  outlet: 'The Example Times',
  agency: 'Reuters, AFP',
  byline: 'Anna Beispiel and Reuters',
  published: '2018-09',
  place: 'Geneva',
  language: 'en',
  url: 'https://news.example/a?b=c',
};

/** What the page of the article tells machines, as schema.org wants it. */
function read(spec: ArticleSpec): z.infer<typeof newsArticle> {
  const [data, ...more] = all(articlePage(spec, PREFIXED), 'script').filter(
    (node) => attribute(node, 'type') === 'application/ld+json',
  );
  assert.deepEqual(more, []);
  assert.ok(data !== undefined);
  return newsArticle.parse(JSON.parse(textOf(data)));
}

describe('what an article’s page tells machines', () => {
  test('has every known fact as the property that schema.org has for it', () => {
    assert.deepEqual(Object.keys(read(WHOLE)).sort(), Object.keys(newsArticle.shape).sort());
  });

  test('tells persons from organisations among authors', () => {
    assert.deepEqual(read(WHOLE).author, [
      { '@type': 'Person', name: 'Anna Beispiel' },
      { '@type': 'Organization', name: 'Reuters' },
    ]);
    assert.deepEqual(read({ ...WHOLE, byline: '王小明' }).author, {
      '@type': 'Person',
      name: '王小明',
    });
    assert.equal(read({ path: 'b.txt' }).author, undefined);
  });

  for (const url of ['javascript:alert(1)', 'no address', '/a', 'file:///etc/passwd']) {
    test(`says nothing of ${url} as its source`, () => {
      assert.equal(read({ ...WHOLE, url }).isBasedOn, undefined);
    });
  }

  test('is valid of an article of which nothing is known, and of a hostile one', () => {
    assert.equal(read({ path: 'b.txt' }).headline, undefined);
    const words = '</script><script>"{{ 7 }}';
    assert.equal(read({ ...WHOLE, title: words, byline: words, outlet: words }).headline, words);
  });
});
