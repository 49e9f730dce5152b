import type { Block } from '../../model.ts';
import { createParser, type Unit, unitsOf } from './parser.ts';
import type { Complain } from './read-fields.ts';
import type { FrontMatter } from './schema.ts';

type Listed = FrontMatter['backfile']['blocks'];

const parser = createParser();

/** The blocks that the front matter lists, with their words from the body. */
export function readBlocks(body: string, listed: Listed, complain: Complain): readonly Block[] {
  const units = unitsOf(parser.parse(body, {}));
  if (units.length !== listed.length) {
    const counts = `${listed.length} here, ${units.length} in the body`;
    complain(`lists other blocks than the body has: ${counts}`, ['backfile', 'blocks']);
    return [];
  }
  return listed.map((block, index) => {
    const unit = units[index];
    const wrong = unit === undefined ? null : mismatch(block, unit);
    if (wrong !== null) complain(wrong, ['backfile', 'blocks', index]);
    return { ...block, text: unit?.text ?? '' };
  });
}

function mismatch({ kind, runs }: Listed[number], unit: Unit): string | null {
  if (kind !== unit.kind) return `is a ${kind} here and a ${unit.kind} in the body`;
  let end = 0;
  for (const { at, length } of runs) {
    if (at < end) return 'has runs that overlap or are out of order';
    end = at + length;
  }
  return end > unit.text.length ? 'has runs that reach beyond its words in the body' : null;
}
