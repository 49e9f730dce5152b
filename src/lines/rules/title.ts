import { bestHeadline } from '../headline.ts';
import { eachLine, type LineRule } from '../rule.ts';
import { fold } from '../sentence.ts';

/** Of several lines that the markup calls the title, the one whose words the text takes up. */
export const markupTitle: LineRule = {
  name: 'markup/title',
  role: 'title',
  why: 'The headline, by its markup.',
  find(view) {
    const hinted = view.open.filter(({ line }) => line.hint?.kind === 'title');
    const places = new Set(hinted.map(({ at }) => at));
    const best =
      hinted.length > 1 ? bestHeadline(view.page, (at) => places.has(at), view.headlines) : null;
    const title = best ?? hinted[0];
    return title === undefined ? [] : [title.at];
  },
};

export const firstHeadline: LineRule = {
  name: 'title/first-headline',
  role: 'title',
  why: 'The headline: the line above the text that reads as one.',
  find(view) {
    if (view.title !== null) return [];
    const best = bestHeadline(view.page, (at) => view.roleAt(at) === null, view.headlines);
    return best === null ? [] : [best.at];
  },
};

export const repeatedTitle: LineRule = {
  name: 'repeated-title',
  role: 'boilerplate',
  why: 'A copy of the headline.',
  find(view) {
    const titles = view.page.sights.filter(({ at }) => view.roleAt(at) === 'title');
    const keys = new Set(
      titles.flatMap(({ text, words }) => {
        const colon = text.indexOf(':');
        return [words().join(' '), fold(text.slice(colon + 1)).join(' ')];
      }),
    );
    const longest = titles.reduce((most, { text }) => Math.max(most, text.length), 0);
    return eachLine(({ text, words }) => {
      return text.length <= longest + 40 && keys.has(words().join(' '));
    })(view);
  },
};
