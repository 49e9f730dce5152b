import type { Hint, Role } from '../../model.ts';
import { eachLine, type LineRule } from '../rule.ts';

export const markupMeta = hinted(
  'meta',
  'metadata',
  "Data about the article in the file's markup.",
);
export const markupChrome = hinted('chrome', 'boilerplate', 'Outside the article by its markup.');
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
    find: eachLine(({ line }) => line.hint?.kind === kind),
  };
}
