import { known } from '../src/article/known.ts';
import type { Article, Block, Entry } from '../src/model.ts';
import type { ArticleView } from '../src/site/article-view.ts';
import { cslItem } from '../src/site/citing/csl.ts';
import type { Formatted } from '../src/site/citing/library.ts';
import { summary } from '../src/site/exports/summary.ts';
import { type Part, partsOf } from '../src/site/gaps.ts';
import { articlePath, paths } from '../src/site/links.ts';
import { isNumbered } from '../src/site/markdown/paragraph.ts';
import { type Numbering, renderArticleBody } from '../src/site/markdown-it.ts';
import { sheets } from '../src/site/style-sheets.ts';
import { nameOf, type Shell } from '../src/site/views.ts';
import { wordsOf } from '../src/site/words.ts';
import { STANDFIRST_ID } from '../src/text/ids.ts';
import { shorten } from '../src/text/notices.ts';
import { Frame } from './base.tsx';
import { ArticleCrumbs } from './parts/article-crumbs.tsx';
import { CitationMeta } from './parts/citation-meta.tsx';
import { Cite } from './parts/cite.tsx';
import { Correction } from './parts/correction.tsx';
import { Facts } from './parts/facts.tsx';
import { MadeOfOne } from './parts/footer.tsx';
import { GapMark } from './parts/gap.tsx';
import { JsonLd } from './parts/json-ld.tsx';
import { tongueAmong } from './parts/language.ts';
import { Ledger } from './parts/ledger.tsx';
import { Mentions } from './parts/mentions.tsx';
import { NearbyArticles } from './parts/nearby.tsx';
import { Source } from './parts/source.tsx';

/** Characters of the title and of the description that the document's head has: search engines show fewer. */
const HEAD_LENGTH = 300;
const DESCRIPTION_LENGTH = 160;

export interface ArticleProps extends Entry {
  readonly site: Shell;
  readonly view: ArticleView;
  /** Of the article, in each style. */
  readonly citations: readonly Formatted[];
}

export function ArticlePage({ site, article, mentions, view, citations }: ArticleProps) {
  const { archive, options } = site;
  const item = cslItem(site, article);
  const date = known(article.fields.published);
  return (
    <Frame
      archive={archive}
      options={options}
      title={shorten(nameOf(article), HEAD_LENGTH)}
      description={shorten(summary(article) ?? nameOf(article), DESCRIPTION_LENGTH)}
      path={articlePath(article.id)}
      section={paths.articles}
      sheet={sheets.article}
      scripts={[paths.articleScript]}
      head={
        <>
          <JsonLd site={site} article={article} />
          <CitationMeta article={article} item={item} />
        </>
      }
      indexed
      made={<MadeOfOne archive={archive} options={options} article={article} />}
    >
      <ArticleCrumbs site={site} date={date} month={view.month} />
      <article class="article">
        <header class="article-head">
          <Headline site={site} article={article} />
          <Standfirst site={site} article={article} />
        </header>
        <Facts site={site} article={article} view={view} />
        <Body site={site} article={article} />
        <footer class="article-foot">
          <Cite site={site} id={article.id} citations={citations} />
          <Mentions site={site} article={article} mentions={mentions} cited={view.cited} />
          <section aria-labelledby="source">
            <h2 id="source">{wordsOf(archive).article.source}</h2>
            <Source site={site} article={article} />
            <Ledger site={site} article={article} />
            <Correction site={site} article={article} />
          </section>
        </footer>
      </article>
      <NearbyArticles site={site} date={date} view={view} />
    </Frame>
  );
}

function Headline({ site, article }: { readonly site: Shell; readonly article: Article }) {
  const { title } = article.fields;
  if (title.basis === 'unknown') {
    return (
      <h1 class="headline untitled" dir="auto">
        {article.id}
      </h1>
    );
  }
  const cut = title.caveat === 'cut-short';
  return (
    <>
      <h1 class={cut ? 'headline cut-short' : 'headline'} {...tongueAmong(article, site.archive)}>
        {title.value}
      </h1>
      {cut && <p class="cut-note">{wordsOf(site.archive).article.cutShort}</p>}
    </>
  );
}

/** With the anchor by which the timeline links to it. */
function Standfirst({ site, article }: { readonly site: Shell; readonly article: Article }) {
  const text = known(article.fields.standfirst);
  return text === null ? null : (
    <p class="standfirst" {...tongueAmong(article, site.archive)} id={STANDFIRST_ID}>
      {text}
    </p>
  );
}

/** The text, and between its paragraphs what was removed there. */
function Body({ site, article }: { readonly site: Shell; readonly article: Article }) {
  const { paragraph: name, caption, credit } = wordsOf(site.archive).article;
  return (
    <div class="body" {...tongueAmong(article, site.archive)}>
      {numbered(partsOf(article)).map(({ part, first }) =>
        part.kind === 'gap' ? (
          <GapMark key={part.anchor} gap={part} article={article} archive={site.archive} />
        ) : (
          <Text
            key={part.blocks[0]?.id}
            blocks={part.blocks}
            numbering={{ first, name, caption, credit }}
          />
        ),
      )}
    </div>
  );
}

/** With the number of the paragraph with which each part begins. */
function numbered(parts: readonly Part[]) {
  let next = 1;
  return parts.map((part) => {
    const first = next;
    if (part.kind === 'text') next += part.blocks.filter(isNumbered).length;
    return { part, first };
  });
}

interface TextProps {
  readonly blocks: readonly Block[];
  readonly numbering: Numbering;
}

function Text({ blocks, numbering }: TextProps) {
  // Trusted: markdown-it made it of escaped text, with HTML off.
  const html = renderArticleBody({ blocks }, numbering);
  return <div class="text" dangerouslySetInnerHTML={{ __html: html }} />;
}
