import { fold } from '../sentence.ts';
import { BY, CALENDAR } from '../vocabulary.ts';

const CAPITALS = /^[\p{Lu}][\p{Lu}.'’ /-]*\p{Lu}\.?(?=,| |$)/u;
const BETWEEN = /[\s,.–—-]+$/;

/**
 * Length of the place: city, and perhaps a state or country, `HAYWARD, Calif.`; dates end it. Null where the head does
 * not begin with a place.
 * @param small a place need not be in capitals
 */
export function placeLength(head: string, small: boolean): number | null {
  const parts = head.split(',');
  const city = cityIn(parts[0] ?? '', small);
  if (city === null) return null;
  if (city < (parts[0] ?? '').trimEnd().replace(BETWEEN, '').length) return city;
  const second = (parts[1] ?? '').trim().replace(/[\s–—-]+$/, '');
  const isState = second !== '' && isPlaceName(second) && !isDay(second);
  return isState ? head.indexOf(second, city) + second.length : city;
}

/** A date may follow the city without a comma: `MADRID 14 Sep.` */
function cityIn(part: string, small: boolean): number | null {
  const whole = part.trimEnd().replace(/[\s–—-]+$/, '');
  const figure = /\s\d/.exec(whole)?.index;
  const city = figure !== undefined && isDay(whole.slice(figure)) ? whole.slice(0, figure) : whole;
  if (CAPITALS.exec(city)?.[0] === city) return city.length;
  return small && isPlaceName(city) ? city.length : null;
}

/** Small words within the names of places: `Frankfurt am Main`, `Rio de Janeiro`. */
const PARTICLES = new Set(
  'am an auf au aux bei da de del der di do du en im in la le les of on sur und upon von'.split(
    ' ',
  ),
);

/** One to four words with capitals, as the names of places are written; no date. */
export function isPlaceName(text: string): boolean {
  const words = text.split(' ');
  if (text.length > 30 || words.length > 4 || BY.begins(fold(text))) return false;
  if (fold(text).some((word, at, all) => word.length > 3 && CALENDAR.at(all, at) > 0)) return false;
  return words.every(
    (word, at) =>
      /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*$/u.test(word) || (at > 0 && PARTICLES.has(word)),
  );
}

/** Words that stand within dates: `14 de septiembre`, `14. September`, `den 14`. */
const WITHIN = new Set(['de', 'del', 'den', 'le', 'the', 'of', 'г', 'года']);

/** A month with a day, perhaps a weekday and a year; nothing else. */
export function isDay(text: string): boolean {
  const words = fold(text);
  return (
    words.some((_, at) => CALENDAR.at(words, at) > 0) &&
    words.every(
      (word, at) =>
        /^\d{1,4}(?:st|nd|rd|th|er)?$/.test(word) || CALENDAR.at(words, at) > 0 || WITHIN.has(word),
    )
  );
}

/** Length of what is left of the text without the marks at its ends. */
export function dayLength(text: string): number {
  return text.replace(/^[\s,.–—-]+/, '').replace(/[\s,–—-]+$/, '').length;
}
