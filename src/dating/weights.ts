import { z } from 'zod';
import type { Weights } from './belief.ts';
import learnt from './weights.json' with { type: 'json' };

/** Learnt by `npm run train -- dating`. */
export const WEIGHTS: Weights = z
  .record(z.string(), z.record(z.string(), z.number()))
  .parse(learnt);
