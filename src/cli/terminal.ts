import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

/**
 * `text` such that a terminal only shows it: control characters, escape sequences and marks that turn the direction
 * of writing stand for themselves as visible signs. Line breaks and tabs stay.
 */
export function safe(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069\u2028\u2029]/gu, visible);
}

/** Like {@link safe}, on one line. */
export function safeLine(text: string): string {
  return safe(text).replace(/[\n\t]/g, visible);
}

/** C0 and DEL as their control pictures (U+2400 to U+2421), anything else by its number. */
function visible(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '␡' : `\\u{${code.toString(16)}}`;
}

/** Puts style on text that is already safe, where `stream` is a terminal that wants colours (https://no-color.org). */
export function painter(stream: {
  readonly isTTY?: boolean;
}): (style: Style, text: string) => string {
  const colours = stream.isTTY === true && (process.env['NO_COLOR'] ?? '') === '';
  return (style, text) => (colours ? styleText(style, text) : text);
}

/** `12,345`: the same on every machine. */
export function count(number: number): string {
  return String(Math.round(number)).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `3 articles`, `1 article`. */
export function plural(number: number, noun: string): string {
  return `${count(number)} ${noun}${number === 1 ? '' : 's'}`;
}

/** Milliseconds as `0.4 s`, `12.3 s` or `3 min 05 s`. */
export function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}

/** Writes and waits while the reader at the other end is slower. */
export async function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  if (stream.write(text)) return;
  await new Promise((resolve) => stream.once('drain', resolve));
}
