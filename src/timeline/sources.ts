import type { Article, ArticleId } from '../model.ts';
import { grouped } from './grouped.ts';
import { containment, type Sketch, sketchOf } from './sketch.ts';
import { type Statement, speaksForItself } from './statements.ts';

/** Part of the shorter text that must stand in the longer for one to be a copy: editors cut and add to agencies' texts. */
const COPIED = 0.5;

/** Sources that an article is compared with. */
const COMPARED = 50;

/**
 * Gives how many sources a happening has that do not copy each other. Passages of one article count once, and so do articles of
 * which one holds most of the other's text, or which report it in the very same sentence.
 */
export function sourceCounter(): (statements: readonly Statement[]) => number {
  const sketches = new Map<ArticleId, Sketch>();
  const sketch = (article: Article) => {
    const found = sketches.get(article.id) ?? sketchOf(article);
    sketches.set(article.id, found);
    return found;
  };
  const isCopy = (a: Article, b: Article) => containment(sketch(a), sketch(b)) >= COPIED;
  return (statements) => {
    const bySentence = grouped(statements, (statement) =>
      speaksForItself(statement) ? statement.report.quote : statement,
    );
    const sources: Article[] = [];
    const counted = new Set<ArticleId>();
    for (const same of bySentence.values()) {
      const isKnown = same.some(({ article }) => counted.has(article.id));
      const [{ article }] = same;
      const isSource =
        !isKnown && !sources.slice(0, COMPARED).some((source) => isCopy(source, article));
      if (isSource) sources.push(article);
      for (const one of same) counted.add(one.article.id);
    }
    return sources.length;
  };
}
