import type { Hint, Role } from '../../model.ts';
import { eachMarkedLine, type LineRule } from '../rule.ts';

export const markupMeta = hinted(
  'meta',
  'metadata',
  "Data about the article in the file's markup.",
);
export const markupChrome = hinted('chrome', 'boilerplate', 'Outside the article by its markup.');
export const markupReadability: LineRule = {
  name: 'markup/readability',
  role: 'boilerplate',
  why: 'Outside the article, as Readability finds it.',
  find: eachMarkedLine(
    ({ line }) => line.hint?.kind === 'chrome' && line.hint.name === 'readability',
  ),
};
export const markupArticleBody: LineRule = {
  name: 'markup/article-body',
  role: 'boilerplate',
  why: "Not in the article's text as the page's own metadata gives it.",
  find: eachMarkedLine(({ line }) => line.hint?.kind === 'chrome' && line.hint.name === 'json-ld'),
};
export const markupByline = hinted('byline', 'byline', "The author's name, by its markup.");
export const markupHeading = hinted('heading', 'heading', 'A heading, by its markup.');
export const markupQuote = hinted('quote', 'quote', 'A quotation, by its markup.');
export const markupListItem = hinted('list-item', 'list-item', 'A point of a list, by its markup.');
export const markupCaption = hinted('caption', 'caption', 'The text of a picture, by its markup.');

function hinted(kind: Hint['kind'], role: Role, why: string): LineRule {
  return {
    name: `markup/${kind}`,
    role,
    why,
    find: eachMarkedLine(({ line }) => line.hint?.kind === kind),
  };
}
