/** Bytes of a batch, at most, unless a piece alone has more. */
const BATCH = 262_144;
/** UTF-8 has at most so many bytes for a code unit of UTF-16. */
const BYTES_A_UNIT = 3;

/**
 * A text in pieces of any length as UTF-8, in batches as large as a disk likes them. Each piece is encoded by itself: joined before,
 * a single character beyond Latin 1 would make all of them slow. A batch is good until the next is asked for: it is made in `room`.
 */
export function* utf8Batches(
  pieces: Iterable<string>,
  room: Buffer = batchRoom(),
): Generator<Uint8Array> {
  let end = 0;
  for (const piece of wholeCharacters(pieces)) {
    const most = BYTES_A_UNIT * piece.length;
    if (end > 0 && end + most > room.length) {
      yield room.subarray(0, end);
      end = 0;
    }
    if (most > room.length) yield Buffer.from(piece);
    else end += room.write(piece, end);
  }
  if (end > 0) yield room.subarray(0, end);
}

/** Room for a batch, which one text after the other can be made in. */
export function batchRoom(): Buffer {
  return Buffer.allocUnsafe(BATCH);
}

/** The same text in pieces none of which ends within a character. */
function* wholeCharacters(pieces: Iterable<string>): Generator<string> {
  let half = '';
  for (const piece of pieces) {
    const text = half + piece;
    half = isHigh(text.charCodeAt(text.length - 1)) ? text.slice(-1) : '';
    yield half === '' ? text : text.slice(0, -1);
  }
  yield half;
}

/** Whether it is the first of two code units of one character. */
function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}
