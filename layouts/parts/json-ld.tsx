import { known } from '../../src/article/known.ts';
import type { Article } from '../../src/model.ts';
import { authorsOf, isPersonal, wholeName } from '../../src/site/citing/authors.ts';
import { language } from '../../src/site/exports/summary.ts';
import { absolute, articlePath, webUrl } from '../../src/site/links.ts';
import type { Shell } from '../../src/site/views.ts';

/** What is known of the article as schema.org's NewsArticle. */
export function JsonLd({ site, article }: { readonly site: Shell; readonly article: Article }) {
  // `<` would end the element, whatever the JSON around it; nothing else means anything to HTML here, so it may stand raw.
  const json = JSON.stringify(newsArticle(site, article)).replaceAll('<', '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}

function newsArticle({ options }: Shell, article: Article): Readonly<Record<string, unknown>> {
  const { title, standfirst, outlet, agency, place, language: tag, url } = article.fields;
  const source = known(url);
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    identifier: article.id,
    ...some('headline', known(title)),
    ...some('alternativeHeadline', known(standfirst)),
    ...authors(article),
    ...some('publisher', known(outlet), (name) => ({ '@type': 'Organization', name })),
    ...some('sourceOrganization', known(agency), agencies),
    ...some('datePublished', plainDate(article)),
    ...some('contentLocation', known(place), (name) => ({ '@type': 'Place', name })),
    ...some('inLanguage', known(tag)),
    ...some('url', absolute(options, articlePath(article.id))),
    ...some('isBasedOn', source === null ? null : webUrl(source)),
  };
}

/** On whose behalf the author was working (https://schema.org/sourceOrganization): one agency or several. */
function agencies(names: string): unknown {
  return oneOrMore(names.split(', ').map((name) => ({ '@type': 'Organization', name })));
}

/** Persons and organisations: schema.org has no plain text as an author. */
function authors(article: Article) {
  const names = authorsOf(known(article.fields.byline) ?? '', language(article));
  const nodes = names.map((author) => ({
    '@type': isPersonal(author) ? 'Person' : 'Organization',
    name: wholeName(author),
  }));
  return nodes.length === 0 ? {} : { author: oneOrMore(nodes) };
}

function oneOrMore(nodes: readonly unknown[]): unknown {
  return nodes.length === 1 ? nodes[0] : nodes;
}

/** A year, month or day that the article has for certain: machines take an interval or an estimate for a date. */
function plainDate({ fields: { published } }: Article): string | null {
  if (published.basis === 'unknown' || published.basis === 'estimated') return null;
  return published.value.edtf.includes('/') ? null : published.value.edtf;
}

/** The property, unless its value is unknown. */
function some(
  name: string,
  value: string | null,
  as: (value: string) => unknown = (plain) => plain,
) {
  return value === null ? {} : { [name]: as(value) };
}
