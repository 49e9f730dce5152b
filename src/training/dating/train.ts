import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { datedNews } from './data.ts';
import { learnWeights } from './weights.ts';

/**
 * Learns how much the words of undated articles tell of their date: `npm run train-dating -- [--data DIR]` writes
 * `src/dating/weights.json`. DIR holds what `data.ts` names. The same data give the same weights.
 */
const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/bench' } } });
const path = new URL('../../dating/weights.json', import.meta.url);
writeFileSync(path, `${JSON.stringify(learnWeights(datedNews(values.data)), null, 2)}\n`);
