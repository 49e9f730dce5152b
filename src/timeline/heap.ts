/** A priority queue: `pop` gives what `before` puts first. */
export interface Heap<T> {
  readonly push: (item: T) => void;
  readonly pop: () => T | undefined;
}

/** Binary; each operation takes logarithmic time. `before` must be a strict total order, or ties depend on the history. */
export function heap<T>(before: (a: T, b: T) => boolean): Heap<T> {
  const items: T[] = [];
  const precedes = (a: number, b: number) => {
    const [first, second] = [items[a], items[b]];
    return first !== undefined && second !== undefined && before(first, second);
  };
  const swap = (a: number, b: number) => {
    const [first, second] = [items[a], items[b]];
    if (first === undefined || second === undefined) return;
    items[a] = second;
    items[b] = first;
  };
  return {
    push: (item) => {
      let at = items.push(item) - 1;
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if (!precedes(at, parent)) return;
        swap(at, parent);
        at = parent;
      }
    },
    pop: () => {
      const [top] = items;
      const last = items.pop();
      if (last === undefined || items.length === 0) return top;
      items[0] = last;
      let at = 0;
      for (;;) {
        const [left, right] = [2 * at + 1, 2 * at + 2];
        let least = precedes(left, at) ? left : at;
        if (precedes(right, least)) least = right;
        if (least === at) return top;
        swap(at, least);
        at = least;
      }
    },
  };
}
