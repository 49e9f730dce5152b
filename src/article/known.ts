import type { Sourced } from '../model.ts';

/** The value, or null where it is unknown. */
export function known<T>(field: Sourced<T>): T | null {
  return field.basis === 'unknown' ? null : field.value;
}
