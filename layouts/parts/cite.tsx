import type { Article } from '../../src/model.ts';
import { cslItem } from '../../src/site/citing/csl.ts';
import { formatted } from '../../src/site/citing/formatted.ts';
import { citationPath, href } from '../../src/site/links.ts';
import type { Site } from '../../src/site/views.ts';

const FILES = [
  ['bib', 'BibTeX'],
  ['ris', 'RIS'],
  ['json', 'CSL-JSON'],
] as const;

/** How to cite the article: in the styles that readers ask for, and for their reference managers. */
export function Cite({ site, article }: { readonly site: Site; readonly article: Article }) {
  return (
    <section class="cite" aria-labelledby="cite">
      <h2 id="cite">Cite</h2>
      <dl class="record">
        {formatted(cslItem(site, article)).map(({ style, html }) => (
          <div key={style}>
            <dt>{style}</dt>
            {/* Trusted: the library escapes what it is given, and adds `<i>` alone. */}
            <dd dir="auto" dangerouslySetInnerHTML={{ __html: html }} />
          </div>
        ))}
        <div>
          <dt>Download</dt>
          <dd>
            {FILES.map(([format, name], index) => (
              <span key={format}>
                {index > 0 && ', '}
                <a
                  href={href(site.options, citationPath(article.id, format))}
                  download={`${article.id}.${format}`}
                >
                  {name}
                </a>
              </span>
            ))}
          </dd>
        </div>
      </dl>
    </section>
  );
}
