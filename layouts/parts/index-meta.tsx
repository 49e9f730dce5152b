import { UNKNOWN } from '../../src/browser/unknown.ts';
import type { Article } from '../../src/model.ts';
import { known, type Shell } from '../../src/site/views.ts';
import { wordsOf } from '../../src/site/words.ts';
import { dateWords } from './when.tsx';

/** What a result of the search shows besides the article's words. What filters it stands in `data/search.json`. */
export function IndexMeta({ site, article }: { readonly site: Shell; readonly article: Article }) {
  const date = known(article.fields.published);
  return (
    <>
      <meta
        name="backfile:outlet"
        content={known(article.fields.outlet) ?? UNKNOWN}
        data-pagefind-meta="outlet[content]"
      />
      <meta name="backfile:day" content={date?.earliest ?? ''} data-pagefind-meta="day[content]" />
      <meta
        name="backfile:date"
        content={date === null ? wordsOf(site.archive).dateUnknown : dateWords(date, site.archive)}
        data-pagefind-meta="date[content]"
      />
    </>
  );
}
