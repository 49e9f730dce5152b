import type { Article } from '../../src/model.ts';
import { wholeName } from '../../src/site/citing/authors.ts';
import type { CslItem } from '../../src/site/citing/csl.ts';
import { citedDate, exactDay } from '../../src/site/citing/note.ts';

/**
 * For reference managers that read the page itself: Highwire's `citation_*`, and Dublin Core, whose type says that it is
 * news. No `citation_journal_title`: Zotero would take the outlet for a scholarly journal. What is unknown is
 * left out, and so is what they read elsewhere in the head: the language, and the page's own address.
 */
export function CitationMeta(props: { readonly article: Article; readonly item: CslItem }) {
  const { article, item } = props;
  const names = (item.author ?? []).map(wholeName);
  const outlet = item['container-title'];
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['DC.type', 'newspaperArticle'],
    ['citation_title', item.title],
    ['DC.title', item.title],
    ...names.map((name) => ['citation_author', name] as const),
    ...names.map((name) => ['DC.creator', name] as const),
    ['citation_publication_date', exactDay(article)?.replaceAll('-', '/')],
    ['DC.date', citedDate(article) ?? undefined],
    ['prism.publicationName', outlet],
    ['citation_language', item.language],
    ['citation_public_url', item.URL ?? item.archive_location],
    ['DC.isPartOf', item.archive],
  ];
  return (
    <>
      {tags.map(([name, content], index) =>
        content === undefined ? null : <meta key={index} name={name} content={content} />,
      )}
    </>
  );
}
