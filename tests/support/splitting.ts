import assert from 'node:assert/strict';
import type { Format, SplitLine } from '../../src/model.ts';
import { splitLines } from '../../src/read/formats.ts';

/** The lines of a text, after checking that they keep every law of lines. */
export function split(format: Format, text: string): readonly SplitLine[] {
  const outcome = splitLines({ path: `a.${format}`, format }, { text });
  assert(outcome.ok, JSON.stringify(outcome));
  keepsLaws(text, outcome.value);
  return outcome.value;
}

/** Spans partition the text, numbers rise, words are trimmed, and runs tell the truth, in order. */
function keepsLaws(text: string, lines: readonly SplitLine[]): void {
  let end = 0;
  let number = 0;
  for (const line of lines) {
    assert.equal(line.span.start, end, 'a gap between lines');
    assert(line.span.end >= line.span.start, 'a span that ends before it starts');
    assert(line.number > number, 'numbers do not rise');
    assert.equal(line.words.text, line.words.text.trim());
    runsAreTrue(text, line);
    ({ number } = line);
    ({ end } = line.span);
  }
  assert.equal(end, text.length, 'the last line does not end with the text');
}

function runsAreTrue(text: string, { words, span, hint }: SplitLine): void {
  let at = 0;
  let source = 0;
  for (const run of words.runs) {
    assert(run.length > 0 && run.at >= at && run.source >= source, 'runs out of order');
    at = run.at + run.length;
    source = run.source + run.length;
    assert.equal(words.text.slice(run.at, at), text.slice(run.source, source));
    // A <time> in the middle of a line stands behind that line, whose span it shares.
    assert(hint?.kind === 'meta' || (run.source >= span.start && source <= span.end));
  }
  assert(at <= words.text.length, 'runs beyond the words');
}

/** Lines for a person to read: number, source, hint and words, with what was made between braces. */
export function shown(text: string, lines: readonly SplitLine[]): string {
  const rows = lines.map(({ number, span, words, hint }) => {
    const source = JSON.stringify(text.slice(span.start, span.end));
    const name = hint === null ? '-' : `${hint.kind} ${hint.name}`;
    return `${number} ${source}\n    ${name}: ${JSON.stringify(marked({ words }))}\n`;
  });
  return rows.join('');
}

function marked({ words }: Pick<SplitLine, 'words'>): string {
  const parts: string[] = [];
  let at = 0;
  for (const run of words.runs) {
    if (run.at > at) parts.push(`{${words.text.slice(at, run.at)}}`);
    at = run.at + run.length;
    parts.push(words.text.slice(run.at, at));
  }
  if (at < words.text.length) parts.push(`{${words.text.slice(at)}}`);
  return parts.join('');
}
