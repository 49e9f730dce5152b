import { bestHeadline } from '../headline.ts';
import { endsWith } from '../headline-endings.ts';
import type { Sight, View } from '../page.ts';
import { eachLine, type LineRule } from '../rule.ts';
import { fold } from '../sentence.ts';
import { WITHOUT_SPACES } from '../wide.ts';

/** Of several lines that could be the title the one that reads most as one, else the first. */
function bestOf(sights: readonly Sight[], { page, headlines }: View): readonly number[] {
  const places = new Set(sights.map(({ at }) => at));
  const best = places.size > 1 ? bestHeadline(page, (at) => places.has(at), headlines) : null;
  const title = best ?? sights[0];
  return title === undefined ? [] : [title.at];
}

/** Of several lines that the markup calls the title, the one whose words the text takes up. */
export const markupTitle: LineRule = {
  name: 'markup/title',
  role: 'title',
  why: 'The headline, by its markup.',
  find(view) {
    return bestOf(
      view.open.filter(({ line }) => line.hint?.kind === 'title'),
      view,
    );
  },
};

/** As typewriters and mail set headlines: a row of signs right below, about as long as the words. */
export const underlinedTitle: LineRule = {
  name: 'title/underlined',
  role: 'title',
  why: 'The headline: a line above the text that is underlined.',
  find(view) {
    if (view.title !== null) return [];
    const above = view.open.filter(({ at }) => at < view.firstProse());
    return bestOf(
      above.filter((sight) => isUnderlined(sight, view.page.sights)),
      view,
    );
  },
};

/** Fewer words are a site's name or a label; where no spaces part them, fewer letters. */
const UNDERLINED = { words: 4, dense: 8 } as const;
/** By so much a row of signs may be shorter or longer than the words above it. */
const SLACK = 0.2;
const ROW = /^([=\-_~*─═–—])\1+$/u;

function isUnderlined({ at, text, look }: Sight, sights: readonly Sight[]): boolean {
  const row = sights[at + 1];
  if (row === undefined || row.gap || !ROW.test(row.text)) return false;
  const difference = Math.abs(row.text.length - text.length);
  return isLong(text, look.wordCount) && difference <= SLACK * text.length;
}

function isLong(text: string, words: number): boolean {
  return (
    words >= UNDERLINED.words ||
    (text.charCodeAt(0) >= WITHOUT_SPACES && text.length >= UNDERLINED.dense)
  );
}

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
      return [words, fold(text.slice(colon + 1))];
    });
    const longest = titles.reduce((most, { text }) => Math.max(most, text.length), 0);
    const most = keys.reduce((count, { length }) => Math.max(count, length), 0);
    return eachLine(({ text, look }) => {
      if (text.length > longest + LONGEST_PATH) return false;
      // Cheap to ask: of a longer line the words are not even put into letters.
      const mayBeSame = text.length <= longest + 40 && look.count <= most;
      if (mayBeSame && keys.some((title) => isSame(look.words, title))) return true;
      return PATH.test(text) && keys.some((title) => isPathTo(look.words, title));
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
