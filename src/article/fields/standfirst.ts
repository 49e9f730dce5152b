import { type FieldRule, lineOf, type Material, stated } from '../material.ts';
import { bodyText } from '../text.ts';
import { givenInFrontMatter, unlinked } from './front-matter.ts';

const line: FieldRule<string> = {
  name: 'standfirst/line',
  why: 'It stands between the headline and the text.',
  find: (material) => {
    const standfirst = lineOf(material, 'standfirst');
    return standfirst === null ? null : stated(material, standfirst.words);
  },
};

/** Not the text's first words, cut, as tools copy them from a page's description. */
function unlessBeginning(value: string, { blocks }: Material): string | null {
  const words = unlinked(value);
  const cut = words.replace(/\s*(?:…|\.\.\.)$/, '');
  return bodyText(blocks).startsWith(cut) ? null : words;
}

/** A web page's description is left out: most are the text's first words, cut. */
export const STANDFIRST_RULES: readonly FieldRule<string>[] = [
  givenInFrontMatter(
    ['standfirst', 'subtitle', 'dek', 'description', 'summary', 'abstract', 'abstractnote'],
    unlessBeginning,
  ),
  line,
];
