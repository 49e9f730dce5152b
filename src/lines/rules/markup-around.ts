import type { About } from '../../model.ts';
import { eachMarkedLine, type LineRule } from '../rule.ts';

const LONGEST_CAPTION = 700;

/** Text in a figure, whatever element holds it, and what its class calls a caption. */
export const markupFigure: LineRule = {
  name: 'markup/figure',
  role: 'caption',
  why: 'The text of a picture, by the markup around it.',
  find: eachMarkedLine(({ line, text }) => {
    const { markup, hint } = line;
    if (markup === undefined || (hint !== null && hint.kind !== 'paragraph')) return false;
    if (text.length > LONGEST_CAPTION) return false;
    return (
      markup.within === 'figure' || markup.within === 'figcaption' || markup.about[0] === 'caption'
    );
  }),
};

const BESIDE: ReadonlySet<About> = new Set(['comments', 'related', 'share', 'promo']);

export const markupBeside: LineRule = {
  name: 'markup/beside',
  role: 'boilerplate',
  why: 'Beside the article by the name of its place in the page: comments, related articles, sharing, promotion.',
  find: eachMarkedLine(({ line, prose }) => {
    // An article's own paragraphs stand in boxes so called, too.
    if (prose && line.markup?.about.includes('comments') !== true) return false;
    if (line.hint?.kind === 'title' || line.hint?.kind === 'byline') return false;
    return line.markup?.about.some((about) => BESIDE.has(about)) === true;
  }),
};

/** A paragraph that is nothing but a link leads to another page. */
export const markupLink: LineRule = {
  name: 'markup/link',
  role: 'boilerplate',
  why: 'Nothing but a link.',
  find: eachMarkedLine(({ line, look }) => {
    const { markup, hint } = line;
    if (markup === undefined || markup.links < 0.95) return false;
    const isText = hint === null || hint.kind === 'paragraph';
    return isText && look.words.length > 1;
  }),
};
