import { readDateline } from '../dateline.ts';
import { eachLine, type LineRule } from '../rule.ts';

export const datelineLine: LineRule = {
  name: 'dateline/own-line',
  role: 'dateline',
  why: 'The dateline, on a line of its own.',
  find: eachLine((sight, view) => {
    if (sight.text.length > 100 || sight.at >= view.firstProse()) return false;
    return readDateline(sight.text)?.end === sight.text.length;
  }),
};
