import { labelled } from '../labels.ts';
import { eachLine, type LineRule } from '../rule.ts';
import { RELATED } from '../vocabulary.ts';

/** A pointer that is the whole line, or has the other article's headline after a colon. */
export const related: LineRule = {
  name: 'related',
  role: 'boilerplate',
  why: 'A pointer to other articles.',
  find: eachLine(({ text, words }) => {
    if (text.length > 260) return false;
    return labelled(text, RELATED) !== null || (text.length <= 50 && RELATED.is(words()));
  }),
};

/** Headlines below such a pointer, until a sentence: at least two, since one may be the article's own heading. */
export const relatedHeadlines: LineRule = {
  name: 'related-headlines',
  role: 'boilerplate',
  why: 'The headline of another article, below a pointer to others.',
  *find({ page: { sights }, roleAt }) {
    for (const sight of sights) {
      if (roleAt(sight.at) !== 'boilerplate' || !RELATED.is(sight.words())) continue;
      let end = sight.at + 1;
      while (roleAt(end) === null && sights[end]?.sentence === false && !sights[end]?.prose)
        end += 1;
      if (end - sight.at <= 2) continue;
      for (let at = sight.at + 1; at < end; at += 1) yield at;
    }
  },
};
