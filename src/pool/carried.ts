import { InputError, UsageError } from '../text/notices.ts';
import type { Carried } from './job.ts';

/** The parts of an error, for the way to another thread. */
export function carry(error: unknown): Carried {
  const { message, stack, cause } = error instanceof Error ? error : new Error(String(error));
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  return {
    kind: kindOf(error, code),
    message,
    stack: stack ?? message,
    problems: error instanceof InputError ? error.problems : [],
    code,
    cause: cause === undefined ? null : carry(cause),
  };
}

function kindOf(error: unknown, code: string | undefined): Carried['kind'] {
  if (error instanceof InputError) return 'input';
  if (error instanceof UsageError) return 'usage';
  return code === undefined ? 'other' : 'system';
}

/** The error that was carried: of the same class, with the same words, code, causes and stack. */
export function revive(carried: Carried): Error {
  const { kind, message, problems, code } = carried;
  const cause = carried.cause === null ? {} : { cause: revive(carried.cause) };
  const { stack } = carried;
  if (kind === 'input') return Object.assign(new InputError(problems), { stack });
  if (kind === 'usage') return Object.assign(new UsageError(message, cause), { stack });
  const error = new Error(message, cause);
  return Object.assign(error, kind === 'system' ? { stack, code } : { stack });
}
