import type { Weights } from '../../dating/belief.ts';
import { reckon } from '../../dating/infer.ts';
import { estimate } from '../../dating/story/estimate.ts';
import { together } from '../../dating/story/weights.ts';
import { type Undated, undatedArticles } from '../dating/archives.ts';
import { datedNews, FILES } from '../dating/data.ts';
import { learnStory } from '../dating/story.ts';
import { learnWeights } from '../dating/weights.ts';
import type { Measure } from '../measure.ts';

/** Days that a span has at most. */
const LENGTHS = [
  ['a week', 7],
  ['a year', 366],
] as const;

/**
 * English news with the date taken away. Each half of the documents is dated by weights that were learnt from the other.
 * `right`: of the articles that are dated, those whose true day lies in the span; 1 where none is.
 */
export const dating: Measure = {
  name: 'dating',
  files: FILES,
  async take(folder) {
    const news = datedNews(folder);
    const figures = new Map<string, number>();
    const weights = [0, 1].map((half) => learnWeights(news.filter((one) => one.half !== half)));
    const dated = news.map((one) => ({
      one,
      span: reckon(one.clues, one.held, weights[one.half] ?? {}),
    }));
    for (const [name, set] of PARTS) {
      const part = dated.filter(({ one }) => one.set === set);
      for (const [within, days] of LENGTHS) {
        const told = part.filter(({ span }) => span !== null && span.last - span.first < days);
        const right = told.filter(
          ({ one, span }) => span !== null && span.first <= one.day && one.day <= span.last,
        );
        figures.set(
          `${name}, within ${within}: right`,
          told.length === 0 ? 1 : right.length / told.length,
        );
        figures.set(`${name}, within ${within}: dated`, told.length / part.length);
      }
    }
    for (const [name, figure] of estimated(undatedArticles(folder), weights))
      figures.set(name, figure);
    return figures;
  },
};

/** Of archives with half of the dates taken away, by what was learnt from the other half of their articles. */
function* estimated(
  articles: readonly Undated[],
  words: readonly Weights[],
): Generator<[string, number]> {
  const learnt = [0, 1].map((half) =>
    together(words[half] ?? {}, learnStory(articles.filter((one) => one.half !== half))),
  );
  for (const archive of ['wire', 'topic'] as const) {
    const part = articles.filter((one) => one.archive === archive);
    const told = part.flatMap(({ compared, background, half, day }) => {
      const own = learnt[half];
      const span = own === undefined ? null : estimate(compared, background, own);
      return span === null ? [] : [span.first <= day && day <= span.last];
    });
    const right = told.filter(Boolean).length;
    yield [
      `archive of a ${archive}, estimated: right`,
      told.length === 0 ? 1 : right / told.length,
    ];
    yield [`archive of a ${archive}, estimated: dated`, told.length / part.length];
  }
}

const PARTS = [
  ['annotated news', 'annotated'],
  ['pages', 'web'],
  ['wire', 'wire'],
] as const;
