import type { Article, Entry } from '../src/model.ts';
import { summary } from '../src/site/exports/summary.ts';
import { partsOf } from '../src/site/gaps.ts';
import { articlePath, paths, styles, yearPath } from '../src/site/links.ts';
import { renderArticleBody } from '../src/site/markdown-it.ts';
import { known, nameOf, published, type Site } from '../src/site/views.ts';
import { STANDFIRST_ID } from '../src/text/ids.ts';
import { shorten } from '../src/text/notices.ts';
import { Base } from './base.tsx';
import { CitationMeta } from './parts/citation-meta.tsx';
import { Cite } from './parts/cite.tsx';
import { Crumbs } from './parts/crumbs.tsx';
import { Facts } from './parts/facts.tsx';
import { GapMark } from './parts/gap.tsx';
import { IndexMeta } from './parts/index-meta.tsx';
import { JsonLd } from './parts/json-ld.tsx';
import { tongue } from './parts/language.ts';
import { Ledger } from './parts/ledger.tsx';
import { Mentions } from './parts/mentions.tsx';
import { Neighbours } from './parts/neighbours.tsx';
import { Source } from './parts/source.tsx';

/** Characters of the title and the description that the document's head has. */
const HEAD_LENGTH = 300;

interface ArticleProps {
  readonly site: Site;
  readonly entry: Entry;
  /** The entry's place in `site.byDate`. */
  readonly index: number;
}

export function ArticlePage({ site, entry, index }: ArticleProps) {
  const { article } = entry;
  const { archive, options } = site;
  return (
    <Base
      archive={archive}
      options={options}
      title={shorten(nameOf(article), HEAD_LENGTH)}
      description={shorten(summary(article) ?? nameOf(article), HEAD_LENGTH)}
      path={articlePath(article.id)}
      section={paths.articles}
      styles={[styles.lists, styles.tables, styles.article, styles.facts]}
      scripts={[paths.highlightScript]}
      head={
        <>
          <IndexMeta site={site} article={article} />
          <JsonLd site={site} article={article} />
          <CitationMeta site={site} article={article} />
        </>
      }
      indexed
    >
      <Crumbs options={options} crumbs={crumbs(entry)} />
      <article class="article">
        <header class="article-head">
          <Headline article={article} />
          <Standfirst article={article} />
          <Facts site={site} article={article} />
        </header>
        <Body site={site} article={article} />
        <footer class="article-foot" data-pagefind-ignore="all">
          <Mentions site={site} entry={entry} />
          <Cite site={site} article={article} />
          <section aria-labelledby="source">
            <h2 id="source">Source</h2>
            <Source article={article} options={options} />
            <Ledger article={article} options={options} />
          </section>
        </footer>
      </article>
      <Neighbours site={site} index={index} />
    </Base>
  );
}

function crumbs(entry: Entry) {
  const year = published(entry)?.earliest.slice(0, 4);
  const period =
    year === undefined
      ? { path: paths.undated, words: 'Undated' }
      : { path: yearPath(year), words: year };
  return [{ path: paths.articles, words: 'Articles' }, period];
}

function Headline({ article }: { readonly article: Article }) {
  const { title } = article.fields;
  if (title.basis === 'unknown') {
    return (
      <h1 class="headline untitled" dir="auto" data-pagefind-meta="title">
        {article.id}
      </h1>
    );
  }
  const cut = title.caveat === 'cut-short';
  return (
    <>
      <h1
        class={cut ? 'headline cut-short' : 'headline'}
        {...tongue(article)}
        data-pagefind-meta="title"
        data-pagefind-weight="8"
      >
        {title.value}
      </h1>
      {cut && (
        <p class="cut-note" data-pagefind-ignore="all">
          The headline is cut short in the original.
        </p>
      )}
    </>
  );
}

/** With the anchor by which the timeline links to it. */
function Standfirst({ article }: { readonly article: Article }) {
  const text = known(article.fields.standfirst);
  return text === null ? null : (
    <p class="standfirst" {...tongue(article)} id={STANDFIRST_ID}>
      {text}
    </p>
  );
}

/** The text, and between its paragraphs what was removed there. */
function Body({ site, article }: { readonly site: Site; readonly article: Article }) {
  return (
    <div class="body" {...tongue(article)}>
      {partsOf(article).map((part) =>
        part.kind === 'gap' ? (
          <GapMark key={part.anchor} gap={part} article={article} archive={site.archive} />
        ) : (
          <Text key={part.blocks[0]?.id} blocks={part.blocks} />
        ),
      )}
    </div>
  );
}

function Text({ blocks }: Pick<Article, 'blocks'>) {
  // Trusted: markdown-it made it of escaped text, with HTML off.
  return <div class="text" dangerouslySetInnerHTML={{ __html: renderArticleBody({ blocks }) }} />;
}
