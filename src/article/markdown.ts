import type { Article, Outcome } from '../model.ts';
import { writeBlocks } from './markdown/blocks.ts';
import { frontMatter } from './markdown/front-matter.ts';
import { stringifyMatter } from './markdown/matter.ts';
import { readArticle } from './markdown/read.ts';

/**
 * The article as Markdown with YAML front matter: first the facts, under the names other generators know, then all
 * that `articleFromMarkdown` needs to give an equal article. The words stand in the body alone.
 */
export function articleToMarkdown(article: Article): string {
  return stringifyMatter(articleBody(article), frontMatter(article));
}

/** The blocks as Markdown, without front matter. Every text is escaped: it reads back as exactly that text. */
export function articleBody(article: Pick<Article, 'blocks'>): string {
  return writeBlocks(article.blocks);
}

/**
 * The article that `articleToMarkdown` wrote. Refuses, with every problem found, a file whose front matter is broken or
 * incomplete, or whose body has other blocks than its front matter lists. Lines are those of `markdown`.
 */
export function articleFromMarkdown(markdown: string): Outcome<Article> {
  return readArticle(markdown);
}
