import { ArticlePage } from '../../../layouts/article.tsx';
import type { Entry } from '../../model.ts';
import type { ArticleView } from '../article-view.ts';
import { cslItem } from '../citing/csl.ts';
import { formatted } from '../citing/formatted.ts';
import { articlePath } from '../links.ts';
import { type Page, page } from '../page.ts';
import type { Shell } from '../views.ts';

/** All of which an article's page is made besides what all pages share. Structured data. */
export interface Sheet extends Entry {
  readonly view: ArticleView;
}

/** The pages of these articles. Their citations are made here, all at once. */
export function articlePages(site: Shell, sheets: readonly Sheet[]): readonly Page[] {
  const citations = formatted(sheets.map(({ article }) => cslItem(site, article)));
  return sheets.map((sheet, index) =>
    page(articlePath(sheet.article.id), () =>
      ArticlePage({ site, ...sheet, citations: citations[index] ?? [] }),
    ),
  );
}
