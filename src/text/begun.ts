/** Work that goes on meanwhile. Its failure is met where it is awaited: until then Node must not take it for one that nobody minds. */
export function begun<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}
