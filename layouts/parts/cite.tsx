import { Fragment } from 'preact';
import type { ArticleId } from '../../src/model.ts';
import type { Formatted } from '../../src/site/citing/library.ts';
import { citationPath, hrefBeside } from '../../src/site/links.ts';
import type { Shell } from '../../src/site/views.ts';
import { interfaceOf, wordsOf } from '../../src/site/words.ts';

const FILES = [
  ['bib', 'BibTeX'],
  ['ris', 'RIS'],
  ['json', 'CSL-JSON'],
] as const;

interface CiteProps {
  readonly site: Shell;
  readonly id: ArticleId;
  readonly citations: readonly Formatted[];
}

/** How to cite the article: in the styles that readers ask for, and for their reference managers. Paper has the first. */
export function Cite({ site, id, citations: [first, ...others] }: CiteProps) {
  return (
    <section class="cite" aria-labelledby="cite">
      <h2 id="cite">{wordsOf(site.archive).article.cite}</h2>
      {first !== undefined && <Reference site={site} html={first.html} />}
      <dl class="record cite-others">
        {others.map(({ style, html }) => (
          <div key={style}>
            <dt>{style}</dt>
            <dd>
              <Reference site={site} html={html} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{wordsOf(site.archive).article.download}</dt>
          <dd>
            {FILES.map(([format, name], index) => (
              <Fragment key={format}>
                {index > 0 && wordsOf(site.archive).list}
                <a href={hrefBeside(citationPath(id, format))} download>
                  {name}
                </a>
              </Fragment>
            ))}
          </dd>
        </div>
      </dl>
    </section>
  );
}

/**
 * Trusted: the processor of citations escapes what it is given, and adds `<i>` and `<bdi>` alone. The styles are English,
 * whatever is cited: pages in another language say so.
 */
function Reference({ site, html }: { readonly site: Shell; readonly html: string }) {
  const isEnglish = interfaceOf(site.archive).primary === 'en';
  return (
    <p
      {...(isEnglish ? {} : { lang: 'en', dir: 'ltr' })}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
