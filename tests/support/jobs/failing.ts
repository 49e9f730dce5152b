import { readFileSync } from 'node:fs';
import { guarded } from '../../../src/pool/guard.ts';
import { InputError, problem, UsageError } from '../../../src/text/notices.ts';

export type Failure = 'none' | 'input' | 'usage' | 'system' | 'defect' | 'thrown text';

export function run(failure: Failure): string {
  switch (failure) {
    case 'none':
      return 'well';
    case 'input':
      throw new InputError([problem('a.txt', 'is wrong', 'Mend it.', { line: 3, words: 'teh' })]);
    case 'usage':
      throw new UsageError('Ask otherwise.');
    case 'system':
      return readFileSync('/no/such/file', 'utf8');
    case 'defect':
      throw new Error('a.txt stopped us', { cause: new TypeError('the first cause') });
    default:
      throw 'a bare text';
  }
}

export const work = guarded(run);
