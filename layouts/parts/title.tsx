import type { Article } from '../../src/model.ts';
import { articlePath, href } from '../../src/site/links.ts';
import type { SiteOptions } from '../../src/site/options.ts';
import { nameOf } from '../../src/site/views.ts';
import { TITLE_LENGTH } from '../../src/site/weights.ts';
import { shorten } from '../../src/text/notices.ts';
import { tongue } from './language.ts';

interface TitleProps {
  readonly article: Article;
  readonly options: SiteOptions;
  /** Id of a block of the article to link to. */
  readonly anchor?: string;
}

/** The article's title, or its id where it has none, as a link to it. */
export function TitleLink({ article, options, anchor }: TitleProps) {
  const { title } = article.fields;
  const own =
    title.basis === 'unknown'
      ? ({ dir: 'auto', class: 'title-link untitled' } as const)
      : ({ ...tongue(article), class: 'title-link' } as const);
  return (
    <a href={href(options, articlePath(article.id), anchor)} {...own}>
      {shorten(nameOf(article), TITLE_LENGTH)}
      {title.basis !== 'unknown' && title.caveat === 'cut-short' && (
        <span class="cut" title="Cut short in the original">
          …
        </span>
      )}
    </a>
  );
}
