/** What the WHATWG Encoding Standard calls the bytes 0x80 to 0x9F in windows-1252. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

export interface Charset {
  /** WHATWG name, lower case. */
  readonly name: string;
  /** The text, a byte order mark left out; null if a byte has no meaning in this encoding. */
  strict(bytes: Uint8Array): string | null;
  /** The text, a byte order mark left out, with U+FFFD for what has no meaning. */
  lenient(bytes: Uint8Array): string;
}

/** The encoding that `label` names (`latin1`, `Shift_JIS`; https://encoding.spec.whatwg.org/#names-and-labels), or null. */
export function charset(label: string): Charset | null {
  const decoder = decoderFor(label, false);
  const checking = decoderFor(label, true);
  if (decoder === null || checking === null) return null;
  if (decoder.encoding === 'windows-1252') return windows1252;
  return {
    name: decoder.encoding,
    strict: (bytes) => attempt(() => checking.decode(bytes)),
    lenient: (bytes) => decoder.decode(bytes),
  };
}

/** UTF-8, which every platform knows. */
export const utf8: Charset = {
  name: 'utf-8',
  strict: (bytes) => attempt(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)),
  lenient: (bytes) => new TextDecoder('utf-8').decode(bytes),
};

/** The text of a file that people write for Backfile: UTF-8, or UTF-16 with a byte order mark; null if it is neither. */
export function utf8Text(bytes: Uint8Array): string | null {
  const wide = { 65534: 'utf-16le', 65279: 'utf-16be' }[(bytes[0] ?? 0) * 256 + (bytes[1] ?? 0)];
  return (wide === undefined ? utf8 : charset(wide))?.strict(bytes) ?? null;
}

/**
 * Without the platform's decoder: from 20.18.3 on Node 20 reads windows-1252 as ISO-8859-1, so that typographic
 * quotes become control characters (https://github.com/nodejs/node/issues/56542), and other versions do not.
 */
export const windows1252: Charset = {
  name: 'windows-1252',
  strict: readWindows1252,
  lenient: readWindows1252,
};

function readWindows1252(bytes: Uint8Array): string {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(
    /[\u0080-\u009f]/g,
    (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control,
  );
}

function decoderFor(label: string, fatal: boolean): TextDecoder | null {
  return attempt(() => new TextDecoder(label, { fatal }));
}

/** What `make` gives, or null where the platform throws: an unknown label (RangeError), a bad byte (TypeError). */
function attempt<T>(make: () => T): T | null {
  try {
    return make();
  } catch {
    return null;
  }
}
