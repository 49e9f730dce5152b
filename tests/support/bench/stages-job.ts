import { guarded } from '../../../src/pool/guard.ts';
import { documents } from './documents.ts';
import { benchStages, type StageTimes } from './stages.ts';

export interface Measured {
  /** Folder of the measuring data. */
  readonly data: string;
  readonly format: 'txt' | 'html';
}

/** How long the stages take over the pages of that format. */
export function run({ data, format }: Measured): StageTimes {
  return benchStages(format, documents(data, format));
}

export const work = guarded(run);
