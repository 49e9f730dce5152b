import type { Progress } from '../site/progress.ts';
import { count, duration } from './terminal.ts';

/** Between two redrawings of the line on a terminal, and two lines elsewhere; milliseconds. */
const REDRAW = 100;
const REPEAT = 10_000;
/** A stage that takes longer shows its rate and what is left. */
const PATIENCE = 2000;
/** Of the whole: of less than this no one can tell how long the rest takes. */
const TELLING = 0.01;

/** How far a stage is. */
export interface Standing {
  readonly stage: string;
  readonly total: number | null;
  readonly done: number;
}

interface Current extends Standing {
  readonly start: number;
  shown: number;
  done: number;
}

/** One updating line on a terminal; elsewhere a line when a stage begins and every ten seconds while it goes on. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  let current: Current | null = null;
  const show = (of: Current, now: number) => {
    of.shown = now;
    const line = status(of, now - of.start);
    stream.write(
      stream.isTTY ? `\r\x1b[2K${line.slice(0, (stream.columns || 80) - 1)}` : `${line}\n`,
    );
  };
  return {
    begin(stage, total) {
      const now = performance.now();
      current = { stage, total, start: now, shown: now, done: 0 };
      show(current, now);
    },
    advance() {
      if (current === null) return;
      current.done += 1;
      const now = performance.now();
      if (now - current.shown >= (stream.isTTY ? REDRAW : REPEAT)) show(current, now);
    },
    end() {
      if (stream.isTTY && current !== null) stream.write('\r\x1b[2K');
      current = null;
    },
  };
}

/** What is said of a stage after `elapsed` milliseconds: once it can be told, its rate and the time left. */
export function status({ stage, total, done }: Standing, elapsed: number): string {
  const line = `${stage}${counted(done, total)}`;
  const isTelling = done > 0 && done >= TELLING * (total ?? 0);
  if (elapsed < PATIENCE || !isTelling) return `${line} …`;
  const rate = `${count((1000 * done) / elapsed)} a second`;
  const left = total === null ? '' : `, ${duration((elapsed / done) * (total - done))} left`;
  return `${line}, ${rate}${left}`;
}

function counted(done: number, total: number | null): string {
  if (total === null) return done === 0 ? '' : `: ${count(done)}`;
  return `: ${done === 0 ? '' : `${count(done)} of `}${count(total)}`;
}
