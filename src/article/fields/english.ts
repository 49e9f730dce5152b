/** Words that English texts are full of, and those of no other language written in the same letters. */
const TELLING: ReadonlySet<string> = new Set(
  (
    'the of and that with from which said has have were would this his they been their are its after ' +
    'about could into because between'
  ).split(' '),
);
/** So many of these words, and different ones: a title quoted in a text of another language has fewer. */
const LEAST = 4;
const LEAST_DIFFERENT = 3;
/** Characters of the text that are looked at: the detector looks at no more. */
const EXAMINED = 350;

/**
 * Whether a look at the first words tells that the text is English. False only says that it does not: then the
 * detector, which takes far longer, has to be asked.
 */
export function isPlainlyEnglish(text: string): boolean {
  const found = new Set<string>();
  let count = 0;
  for (const word of text.slice(0, EXAMINED).split(' ')) {
    if (!TELLING.has(word)) continue;
    found.add(word);
    count += 1;
    if (count >= LEAST && found.size >= LEAST_DIFFERENT) return true;
  }
  return false;
}
