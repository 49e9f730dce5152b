import { guarded } from '../../pool/guard.ts';
import type { Listed } from '../../read/list.ts';
import { repeatedOf } from '../repetition.ts';

export interface Sample {
  /** The articles folder. */
  readonly folder: string;
  readonly files: readonly Listed[];
}

export function run({ folder, files }: Sample): readonly string[] {
  return [...repeatedOf(folder, files)];
}

export const work = guarded(run);
