/**
 * Work in steps, that others may have their turn between two of them: whoever runs it says when. All at once:
 * {@link atOnce}.
 */
export type Steps<T> = Generator<void, T, void>;

export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
