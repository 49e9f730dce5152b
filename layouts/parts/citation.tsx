import type { Article } from '../../src/model.ts';
import { absolute, articlePath } from '../../src/site/links.ts';
import { known, nameOf, type Site } from '../../src/site/views.ts';
import { wordsOf } from '../../src/site/words.ts';
import { archiveTongue, tongue } from './language.ts';
import { dateWords } from './when.tsx';

/** One plain reference to the article, as a clipping carries it; what is not known is not in it, but for the date. */
export function Citation({ site, article }: { readonly site: Site; readonly article: Article }) {
  const words = wordsOf(site.archive);
  const { byline, outlet, published } = article.fields;
  const date = known(published);
  const here = absolute(site.options, articlePath(article.id));
  const author = known(byline);
  return (
    <section class="cite" aria-labelledby="cite">
      <h2 id="cite">{words.cite}</h2>
      <p class="citation">
        {author !== null && (
          <>
            <span {...tongue(article)}>{author.replace(/\.$/, '')}</span>.{' '}
          </>
        )}
        “<span {...tongue(article)}>{nameOf(article)}</span>.”{' '}
        {outlet.basis !== 'unknown' && (
          <>
            <cite dir="auto">{outlet.value}</cite>,{' '}
          </>
        )}
        {date === null ? words.noDate : dateWords(date, site.archive)}.{' '}
        <span {...archiveTongue(site.archive)}>{site.archive.settings.title}</span>
        {here === null ? '.' : ', '}
        {here !== null && <span class="url">{here}</span>}
      </p>
    </section>
  );
}
