import { guarded } from '../../pool/guard.ts';
import type { Listed } from '../../read/list.ts';
import { repeatedOf } from '../repetition.ts';

export interface Sample {
  /** The articles folder. */
  readonly folder: string;
  readonly files: readonly Listed[];
}

export async function run({ folder, files }: Sample): Promise<readonly string[]> {
  return [...(await repeatedOf(folder, files))];
}

export const work = guarded(run);
