import type { NumberToken } from './numbers.ts';

/** Digits one by one, as in 二〇一八. */
const DIGITS = '〇一二三四五六七八九';
const ZEROS = '零○';
const POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 萬: 1e4, 万: 1e4 };
const TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };

/** Longer rows of them are no number of the calendar. */
const LONGEST = 10;

/** A number in Han characters that begins at `start`, 十四, 二〇一八, 二千; null if there is none. */
export function hanNumberAt(text: string, start: number): NumberToken | null {
  let end = start;
  while (end - start < LONGEST && isHan(text.charAt(end))) end += 1;
  if (end === start) return null;
  const written = text.slice(start, end);
  const isPlaces = [...written].every((sign) => digitOf(sign) >= 0);
  const value = isPlaces ? Number([...written].map(digitOf).join('')) : counted(written);
  const isYear = isPlaces && written.length === 4 && value >= 1000 && value < 2200;
  const isDay = value <= 31 && (!isPlaces || written.length <= 2);
  return { kind: isYear ? 'year' : isDay ? 'day' : 'number', value, end };
}

function isHan(sign: string): boolean {
  return sign !== '' && (digitOf(sign) >= 0 || sign in POWERS || sign in TENS);
}

/** 0 to 9; −1 of anything else. */
function digitOf(sign: string): number {
  return ZEROS.includes(sign) ? 0 : DIGITS.indexOf(sign);
}

/** Tens and hundreds: 二十三, 廿三, 三千. */
function counted(written: string): number {
  let sum = 0;
  let digit = 0;
  for (const sign of written) {
    const power = POWERS[sign];
    const tens = TENS[sign];
    if (power === 1e4) {
      sum = (sum + digit || 1) * power;
      digit = 0;
    } else if (power !== undefined) {
      sum += (digit || 1) * power;
      digit = 0;
    } else if (tens === undefined) digit = digitOf(sign);
    else sum += tens;
  }
  return sum + digit;
}
