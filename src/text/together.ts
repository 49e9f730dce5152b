/**
 * Waits until all of this work has ended, whatever fails: none of it goes on afterwards. Rejects with what failed: the one error,
 * or an AggregateError of all.
 */
export async function together(works: readonly Promise<unknown>[]): Promise<void> {
  const ends = await Promise.allSettled(works);
  const failures = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
  if (failures.length === 1) throw failures[0];
  if (failures.length > 1) throw new AggregateError(failures, failures.map(String).join('\n'));
}
