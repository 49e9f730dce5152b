import type { Article } from '../../src/model.ts';
import { articlePath, href } from '../../src/site/links.ts';
import { nameOf, type Site } from '../../src/site/views.ts';
import { TITLE_LENGTH } from '../../src/site/weights.ts';
import { wordsOf } from '../../src/site/words.ts';
import { shorten } from '../../src/text/notices.ts';
import { tongueAmong } from './language.ts';

interface TitleProps {
  readonly site: Site;
  readonly article: Article;
  /** Id of a block of the article to link to. */
  readonly anchor?: string;
}

/** The article's title, or its id where it has none, as a link to it. */
export function TitleLink({ site, article, anchor }: TitleProps) {
  const { title } = article.fields;
  const own =
    title.basis === 'unknown'
      ? ({ dir: 'auto', class: 'untitled' } as const)
      : tongueAmong(article, site.archive);
  return (
    <a href={href(site.options, articlePath(article.id), anchor)} {...own}>
      {shorten(nameOf(article), TITLE_LENGTH)}
      {title.basis !== 'unknown' && title.caveat === 'cut-short' && (
        <span class="cut" title={wordsOf(site.archive).cut}>
          …
        </span>
      )}
    </a>
  );
}
