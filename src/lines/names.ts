/** Words in names that keep their small letter. */
const PARTICLES = new Set(
  'and al bin da de del den der di dos du el for la le of the ten ter van von y & und et'.split(
    ' ',
  ),
);
/** What ends the names of a byline: the outlet or the office follows. */
const END = /[|/•·]| [-–—] /;

/**
 * Length of the names at the start of `text`, to the first bar or dash; 0 unless every word there is written as
 * names are, with a capital, particles apart.
 */
export function nameLength(text: string): number {
  const end = END.exec(text)?.index ?? text.length;
  const names = text.slice(0, end).trimEnd();
  const words = names.split(/,? /);
  if (words.length > 12 || !/^\p{Lu}/u.test(names)) return 0;
  return words.every(isNameWord) ? names.length : 0;
}

function isNameWord(word: string): boolean {
  return PARTICLES.has(word) || /^[\p{Lu}\p{Lo}(][\p{L}\p{M}.'’`()-]*,?$/u.test(word);
}
