import { bestHeadline } from '../headline.ts';
import { endsWith } from '../headline-endings.ts';
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
  why: 'A copy of the headline, or the path of links to it.',
  find(view) {
    const titles = view.page.sights.filter(({ at }) => view.roleAt(at) === 'title');
    const keys = titles.flatMap(({ text, words }) => {
      const colon = text.indexOf(':');
      return [words(), fold(text.slice(colon + 1))];
    });
    const longest = titles.reduce((most, { text }) => Math.max(most, text.length), 0);
    return eachLine(({ text, words }) => {
      if (text.length > longest + LONGEST_PATH) return false;
      if (text.length <= longest + 40 && keys.some((title) => isSame(words(), title))) return true;
      return keys.some((title) => isPathTo(words(), title)) && PATH.test(text);
    })(view);
  },
};

/** Before a headline, the names of the pages that lead to it take up so many characters. */
const LONGEST_PATH = 80;
/** What stands between the steps of a path: `Home » News » …`, `Home / News / …`. */
const PATH = /[»›→]| [>/] /;
/** Fewer words end many lines. */
const LEAST = 3;

function isPathTo(words: readonly string[], title: readonly string[]): boolean {
  return title.length >= LEAST && words.length > title.length && endsWith(words, title);
}

function isSame(words: readonly string[], title: readonly string[]): boolean {
  return words.length === title.length && endsWith(words, title);
}
