import { CborReader, CborWriter } from './cbor.ts';
import type { Posting, Word } from './words.ts';

/** Gives a page's new place, or null where the page goes. */
export type Moved = (page: number) => number | null;

/** Words of two indexes as one index has them. */
export interface Weaving {
  readonly old: Moved;
  readonly fresh: Moved;
  /** By number, what an index of the fresh pages alone knows of a page: the number that it has among all. */
  readonly fields: readonly number[];
}

const NO_WORD: Word = { name: '', plain: [], marked: new Map() };

/** The word as it stands on old pages and on fresh ones; null where it stands nowhere any more. */
export function woven(
  old: Word | null,
  fresh: Word | null,
  { old: oldPlace, fresh: freshPlace, fields }: Weaving,
): { readonly bytes: Buffer; readonly weight: number } | null {
  const [before, after] = [old ?? NO_WORD, fresh ?? NO_WORD];
  const join = (a: readonly Posting[] = [], b: readonly Posting[] = []) =>
    inOrder([
      ...moved(a, oldPlace),
      ...moved(b, freshPlace).map((posting) => renumbered(posting, fields)),
    ]);
  const plain = join(before.plain, after.plain);
  const forms = new Set([...before.marked.keys(), ...after.marked.keys()]);
  const marked = [...forms]
    .map((form) => [form, join(before.marked.get(form), after.marked.get(form))] as const)
    .filter(([, postings]) => postings.length > 0)
    .sort(byAppearance);
  if (plain.length === 0 && marked.length === 0) return null;
  return written((old ?? after).name, plain, marked);
}

function moved(postings: readonly Posting[], placeOf: Moved): readonly Posting[] {
  return postings.flatMap((posting) => {
    const page = placeOf(posting.page);
    return page === null ? [] : [{ ...posting, page }];
  });
}

function inOrder(postings: Posting[]): readonly Posting[] {
  return postings.sort((a, b) => a.page - b.page);
}

type Marked = readonly [form: string, postings: readonly Posting[]];

/** Pagefind adds forms page by page: of one page those of the text first, then the others, each in the order of their bytes. */
function byAppearance([a, [first]]: Marked, [b, [other]]: Marked): number {
  if (first === undefined || other === undefined) return 0;
  const [inText, otherInText] = [first.isInText ? 0 : 1, other.isInText ? 0 : 1];
  return first.page - other.page || inText - otherInText || (a < b ? -1 : 1);
}

/** Places in what is known of a page besides are told apart by negative numbers: −1 the first that is known. */
function renumbered(posting: Posting, fields: readonly number[]): Posting {
  if (fields.every((field, index) => field === index)) return posting;
  const reader = new CborReader(posting.places);
  reader.passIntegers();
  const writer = new CborWriter();
  const inText = posting.places.subarray(0, reader.at);
  const count = reader.list();
  writer.list(count);
  for (let index = 0; index < count; index += 1) {
    const number = reader.integer();
    writer.integer(number < 0 ? -1 - (fields[-1 - number] ?? 0) : number);
  }
  return { ...posting, places: Buffer.concat([inText, writer.take()]) };
}

function written(
  name: string,
  plain: readonly Posting[],
  marked: readonly Marked[],
): { readonly bytes: Buffer; readonly weight: number } {
  const writer = new CborWriter();
  writer.list(3);
  writer.bytewise(name);
  writePages(writer, plain);
  writer.list(marked.length);
  for (const [form, postings] of marked) {
    writer.list(2);
    writer.bytewise(form);
    writePages(writer, postings);
  }
  const all = [plain, ...marked.map(([, postings]) => postings)];
  const weight = all.flat().reduce((sum, posting) => sum + posting.weight, marked.length);
  return { bytes: writer.take(), weight };
}

function writePages(writer: CborWriter, postings: readonly Posting[]): void {
  writer.list(postings.length);
  let last = 0;
  for (const { page, places } of postings) {
    writer.list(3);
    writer.integer(page - last);
    writer.raw(places);
    last = page;
  }
}
