import type { Sight, View } from '../page.ts';
import { isAfter, type LineRule } from '../rule.ts';
import { COMMENT_CONTROLS, COMMENTS } from '../vocabulary.ts';

const LONGEST = 12;

/** From its first line to the end: what follows an article's comment form is never the article. */
export const commentForm: LineRule = {
  name: 'comment-form',
  role: 'boilerplate',
  why: "The form and the counters of the readers' comments, and what follows them.",
  find(view) {
    const sign = view.open.findIndex((sight) => isForm(sight) && isAfter(sight, view));
    if (sign === -1) return [];
    let start = sign;
    while (start > 0 && isControl(view.open[start - 1], view)) start -= 1;
    // The outlet's name heads the form.
    if (start > 0 && isSigned(view.open[start - 1], view)) start -= 1;
    return view.open.slice(start).map((sight) => sight.at);
  },
};

function isForm(sight: Sight): boolean {
  return sight.look.mayHave(COMMENTS) && isShort(sight) && COMMENTS.is(withoutNumbers(sight));
}

function isControl(sight: Sight | undefined, view: View): boolean {
  if (sight === undefined || !isAfter(sight, view) || !isShort(sight)) return false;
  const words = withoutNumbers(sight);
  return words.length === 0 || COMMENT_CONTROLS.is(words);
}

/** A bare name with which another short line of the page ends: `Support X`. */
function isSigned(sight: Sight | undefined, view: View): boolean {
  if (sight === undefined || !isAfter(sight, view) || sight.sentence) return false;
  if (!isShort(sight) || sight.look.wordCount > 4) return false;
  const name = ` ${sight.words.join(' ')}`;
  return view.page.sights.some(
    (other) => other.text.length <= 60 && other.words.join(' ').endsWith(name),
  );
}

function isShort(sight: Sight): boolean {
  return sight.text.length <= 100 && sight.look.wordCount <= LONGEST;
}

/** The letter that closes a form (`comment.x`) is glued on without a space; a counter is a number. */
function withoutNumbers(sight: Sight): readonly string[] {
  const words = sight.words.filter((word) => !/^\d+$/.test(word));
  return words.length > 1 && words.at(-1) === 'x' ? words.slice(0, -1) : words;
}
