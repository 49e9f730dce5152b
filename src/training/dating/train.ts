import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { undatedArticles } from './archives.ts';
import { datedNews } from './data.ts';
import { learnStory } from './story.ts';
import { learnWeights } from './weights.ts';

/**
 * Learns how much the words of undated articles tell of their date, and the articles of their story: `npm run train-dating
 * -- [--data DIR]` writes `src/dating/weights.json` and `src/dating/story/weights.json`. DIR holds what `data.ts` and
 * `archives.ts` name. The same data give the same weights.
 */
const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/bench' } } });
write('weights.json', learnWeights(datedNews(values.data)));
write('story/weights.json', learnStory(undatedArticles(values.data)));

function write(name: string, weights: unknown): void {
  const path = new URL(`../../dating/${name}`, import.meta.url);
  writeFileSync(path, `${JSON.stringify(weights, null, 2)}\n`);
}
