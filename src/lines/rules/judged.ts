import type { Sign } from '../model/row.ts';
import type { LineRule } from '../rule.ts';

/** What the trained model (`src/lines/model/`) takes for noise, by the sign that counted most. */
export const judgedLines: readonly LineRule[] = [
  judged('length', 'Its length is not that of a paragraph of this text.'),
  judged('ending', 'It does not end as a sentence of this text would.'),
  judged('words', 'Its words are those of menus, labels or promotions.'),
  judged('marks', 'Its figures and signs are those of labels and lists.'),
  judged('topic', 'It shares too few words with the text.'),
  judged('place', 'It stands where pages have menus, teasers or comments.'),
  judged('neighbours', 'The lines around it are no text.'),
  judged('repetition', 'It says again what the page has said.'),
  judged('comments', "It stands among readers' comments."),
  judged('markup', 'Its place in the markup is not that of text.'),
  judged('page', 'In a page such as this, such lines are noise.'),
];

function judged(sign: Sign, why: string): LineRule {
  return {
    name: `judged/${sign}`,
    role: 'boilerplate',
    why: `Judged by all that is known of saved pages, and most by this: ${why}`,
    find: ({ open, judgement }) => {
      const signs = judgement();
      const found: number[] = [];
      for (const { at } of open) if (signs[at] === sign) found.push(at);
      return found;
    },
  };
}
