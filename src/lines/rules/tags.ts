import { labelled } from '../labels.ts';
import { eachLine, type LineRule } from '../rule.ts';
import { TAGS } from '../vocabulary.ts';

export const tags: LineRule = {
  name: 'tags',
  role: 'boilerplate',
  why: "The article's keywords.",
  find: eachLine(({ text, words }) => {
    if (text.length > 300) return false;
    return labelled(text, TAGS) !== null || (text.length <= 40 && TAGS.is(words()));
  }),
};
