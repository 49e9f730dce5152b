const BULLET = /^(?:[•·▪◦‣*]|\d{1,2}\.) +/;

/** True of an item of a list: a bullet or a short number stands before its words. */
export function isBulleted(text: string): boolean {
  return mayBe(text) && BULLET.test(text);
}

export function withoutBullet(text: string): string {
  return mayBe(text) ? text.replace(BULLET, '') : text;
}

/** Cheap to ask: false of what begins with a letter of ASCII, as most lines do. */
function mayBe(text: string): boolean {
  return text.charCodeAt(0) < 65 || text.charCodeAt(0) > 122;
}
