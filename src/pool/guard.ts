import { carry } from './carried.ts';
import type { Answer, Run } from './job.ts';

/** The same work, whose failure is an answer like any other. */
export function guarded<Input, Output>(
  run: Run<Input, Output>,
): (input: Input) => Promise<Answer<Output>> {
  return async (input) => {
    try {
      return { done: true, output: await run(input) };
    } catch (error) {
      return { done: false, failure: carry(error) };
    }
  };
}
