import { join } from 'node:path';
import type { HeadlineWeights } from '../../lines/headline-model.ts';
import type { Model } from '../../lines/model/judge.ts';
import { LEAST } from '../../lines/model/least.ts';
import { type Models, modelsFor } from '../../models.ts';
import { type FieldFolds, fieldFolds, fieldPages } from '../fields.ts';
import { foldOf } from '../folds.ts';
import { goldPages, TRAINING_FILES } from '../gold.ts';
import { foldHeadlines, headlinePages } from '../headlines.ts';
import type { Measure } from '../measure.ts';
import { type Summary, scorerOf } from '../pages.ts';
import { predict } from '../predict.ts';
import { foldGroves, trainingSets } from '../sets.ts';

/**
 * Text and fields of saved pages. The lines of every page, and the candidates for its headline, author and date, are
 * judged by models that have not seen its domain.
 */
export const cleanUp: Measure = {
  name: 'clean-up',
  files: TRAINING_FILES,
  async take(folder) {
    const scorer = await scorerOf(join(folder, 'cleanup'));
    const figures = new Map<string, number>();
    const headlines = foldHeadlines(headlinePages(folder));
    let fields: FieldFolds | null = null;
    for (const set of trainingSets(folder, scorer)) {
      const lines = foldGroves(set).map((grove) => ({ grove, least: LEAST[set.format] }));
      // The first set is plain text, from which what ranks the fields of all is learnt.
      fields ??= fieldFolds(fieldPages(folder, { lines, headlines }, scorer));
      const own = modelsFor(set.format);
      const models = lines.map((model, fold) =>
        modelsOf(own, { lines: model, headlines: headlines[fold] }, fields, fold),
      );
      for (const name of set.measured.keys()) {
        const gold = goldPages(folder, name);
        const found = gold.map((page) =>
          predict(page, set.format, models[foldOf(page.domain)] ?? own),
        );
        const summary = scorer.score(gold, new Map(found.map((one) => [one.id, one])));
        for (const [what, figure] of figuresOf(summary)) figures.set(`${name}: ${what}`, figure);
      }
    }
    return figures;
  },
};

function modelsOf(
  own: Models,
  trained: { readonly lines: Model; readonly headlines: HeadlineWeights | undefined },
  fields: FieldFolds | null,
  fold: number,
): Models {
  return {
    lines: trained.lines,
    headlines: trained.headlines ?? own.headlines,
    byline: { ...own.byline, grove: fields?.byline[fold] ?? own.byline.grove },
    published: fields?.published[fold] ?? own.published,
  };
}

function figuresOf({ f1, meta }: Summary): ReadonlyMap<string, number> {
  const figures = new Map([['text F1', f1]]);
  for (const [field, { n, ok, nPresent, okPresent, nAbsent, predAbsent }] of Object.entries(meta)) {
    if (field !== 'title' && field !== 'author' && field !== 'date') continue;
    figures.set(`${field} right`, nPresent > 0 ? okPresent / nPresent : ok / n);
    if (nAbsent > 0) figures.set(`${field} not invented`, 1 - predAbsent / nAbsent);
  }
  return figures;
}
