import assert from 'node:assert/strict';

/** Milliseconds that no input of a test needs on the slowest machine, and that exponential time exceeds by far. */
const HANG = 60_000;

/** Fails where `run` takes what only a hang takes: how fast it is, `npm run bench` measures. */
export function assertNoHang(run: () => unknown): void {
  const start = performance.now();
  run();
  assert(performance.now() - start < HANG, 'it took as long as a hang');
}
