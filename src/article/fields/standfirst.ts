import { type FieldRule, lineOf, stated } from '../material.ts';
import { givenInFrontMatter } from './given.ts';

const line: FieldRule<string> = {
  name: 'standfirst/line',
  why: 'It stands between the headline and the text.',
  find: (material) => {
    const standfirst = lineOf(material, 'standfirst');
    return standfirst === null ? null : stated(material, standfirst.words);
  },
};

/** A web page's description is left out: most are the text's first words, cut. */
export const STANDFIRST_RULES: readonly FieldRule<string>[] = [
  givenInFrontMatter('standfirst', 'description', 'summary', 'dek', 'subtitle'),
  line,
];
