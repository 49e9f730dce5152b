import { isLabelled } from '../labels.ts';
import { eachLine, type LineRule } from '../rule.ts';
import { RELATED } from '../vocabulary.ts';

/** A pointer that is the whole line, or has the other article's headline after a colon. */
export const related: LineRule = {
  name: 'related',
  role: 'boilerplate',
  why: 'A pointer to other articles.',
  find: eachLine(({ text, look }) => {
    if (text.length > 260) return false;
    return isLabelled(look, RELATED) || (text.length <= 50 && look.is(RELATED));
  }),
};
