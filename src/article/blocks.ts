import { creditOf } from '../lines/credit.ts';
import { labelled } from '../lines/labels.ts';
import { CAPTION_LABELS } from '../lines/vocabulary.ts';
import { continuations } from '../lines/wrap.ts';
import type { Block, BlockKind, Line, Mapped, Role } from '../model.ts';
import { blockId } from '../text/ids.ts';
import { join, slice, trim } from '../text/mapped.ts';
import { plain } from '../text/plain.ts';

const KINDS: ReadonlyMap<Role, BlockKind> = new Map([
  ['body', 'paragraph'],
  // A dateline on a line of its own stays where readers expect it, above the text.
  ['dateline', 'paragraph'],
  ['heading', 'heading'],
  ['quote', 'quote'],
  ['list-item', 'list-item'],
  ['caption', 'caption'],
]);

/** Marks of plain text that say what a line is; the block's kind says it now. */
const MARKS: ReadonlyMap<BlockKind, RegExp> = new Map([
  ['list-item', /^[•·▪◦‣*–-] +(?=\S)/],
  ['quote', /^(?:> ?)+(?=\S)/],
]);

/** True of a line whose words stand in a block of the text. */
export function isInBlock(line: Line): boolean {
  return KINDS.has(line.role);
}

/** The lines that are the article's text, as its units in their order; lines of a wrapped paragraph are joined. */
export function assembleBlocks(lines: readonly Line[]): readonly Block[] {
  const continues = continuations(lines);
  const blocks: Block[] = [];
  for (let index = 0; index < lines.length; ) {
    const first = lines[index];
    if (first === undefined) break;
    let end = index + 1;
    while (continues[end] === true && lines[end]?.role === first.role) end += 1;
    const block = blockOf(first, lines.slice(index, end));
    if (block !== null) blocks.push(block);
    index = end;
  }
  return blocks;
}

function blockOf(first: Line, lines: readonly Line[]): Block | null {
  const kind = KINDS.get(first.role);
  if (kind === undefined || first.words.text === '') return null;
  const words = lines.map((line) => withoutMark(plain(line.words), kind));
  // Characters that become spaces may stand at the ends.
  const whole = trim(joined(words));
  const text = whole.text === '' ? { text: '\ufffd', runs: [] } : whole;
  const id = blockId(first.number);
  if (kind !== 'caption') return { id, kind, credit: null, ...text };
  return { id, kind, ...captionOf(text) };
}

/** Most paragraphs have one line. */
function joined(words: readonly Mapped[]): Mapped {
  const [only, ...more] = words;
  if (only !== undefined && more.length === 0) return only;
  const parts = words.flatMap((part, index) => [glue(words[index - 1], part), part]);
  return join(parts, '');
}

/** Words after which a hyphen is left hanging: `two- and three-storeyed`. */
const HANGING = /^(?:and|or|to|und|oder|bis|et|ou|à|y|o|e|en|of)\b/;

/** What is made between two lines: a space, but behind a hyphen in a word nothing; the hyphen stays as it stands. */
function glue(before: Mapped | undefined, { text }: Mapped): Mapped {
  const isWithin = before !== undefined && /\p{L}-$/u.test(before.text.slice(-3));
  const goesOn = isWithin && /^\p{Ll}/u.test(text) && !HANGING.test(text);
  return { text: before === undefined || goesOn ? '' : ' ', runs: [] };
}

function withoutMark(words: Mapped, kind: BlockKind): Mapped {
  const mark = MARKS.get(kind)?.exec(words.text);
  return mark ? slice(words, mark[0].length, words.text.length) : words;
}

/** A caption without text of its own is its credit's line as it stands. */
function captionOf(words: Mapped): Mapped & { readonly credit: string | null } {
  const found = creditOf(words.text);
  const credit = found === null ? null : words.text.slice(found.credit.start, found.credit.end);
  const start = labelled(words.text, CAPTION_LABELS) ?? 0;
  const end = found?.caption.end ?? words.text.length;
  const text = start < end ? trim(slice(words, start, end)) : words;
  return { ...(text.text === '' ? words : text), credit: credit === '' ? null : credit };
}
