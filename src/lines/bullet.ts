import { startsPlain } from './characters.ts';

const BULLET = /^(?:[•·▪◦‣*]|\d{1,2}\.) +/;

/** True of an item of a list: a bullet or a short number stands before its words. */
export function isBulleted(text: string): boolean {
  return !startsPlain(text) && BULLET.test(text);
}

export function withoutBullet(text: string): string {
  return !startsPlain(text) ? text.replace(BULLET, '') : text;
}
