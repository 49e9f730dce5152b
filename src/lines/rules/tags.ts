import { isLabelled } from '../labels.ts';
import { eachLine, type LineRule } from '../rule.ts';
import { TAGS } from '../vocabulary.ts';

export const tags: LineRule = {
  name: 'tags',
  role: 'boilerplate',
  why: "The article's keywords.",
  find: eachLine(({ text, look }) => {
    if (text.length > 300) return false;
    return isLabelled(look, TAGS) || (text.length <= 40 && look.is(TAGS));
  }),
};
