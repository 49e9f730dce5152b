import type { Article } from '../../src/model.ts';
import { known, type Site } from '../../src/site/views.ts';
import { dateWords } from './when.tsx';

/** What the search index keeps of an article besides its words: filters, the day to sort by, what a result shows. */
export function IndexMeta({ site, article }: { readonly site: Site; readonly article: Article }) {
  const outlet = known(article.fields.outlet) ?? 'Unknown';
  const date = known(article.fields.published);
  const day = date?.earliest ?? '';
  return (
    <>
      <meta
        name="backfile:outlet"
        content={outlet}
        data-pagefind-filter="outlet[content]"
        data-pagefind-meta="outlet[content]"
      />
      <meta
        name="backfile:year"
        content={day.slice(0, 4) || 'Undated'}
        data-pagefind-filter="year[content]"
      />
      <meta name="backfile:day" content={day} data-pagefind-meta="day[content]" />
      <meta name="backfile:sort" content={day || '0000'} data-pagefind-sort="date[content]" />
      <meta
        name="backfile:date"
        content={date === null ? 'Date unknown' : dateWords(date, site.archive)}
        data-pagefind-meta="date[content]"
      />
    </>
  );
}
