import type { Role } from '../../model.ts';
import { isLabelled } from '../labels.ts';
import type { Phrases } from '../phrases.ts';
import { eachLine, isAfter, type LineRule } from '../rule.ts';
import {
  BYLINE_LABELS,
  DATE_LABELS,
  LANGUAGE_LABELS,
  OUTLET_LABELS,
  PLACE_LABELS,
  TITLE_LABELS,
  URL_LABELS,
} from '../vocabulary.ts';

/** How far down a file's head can reach. */
const HEAD = 15;

export const headerTitle = header(
  'title/header-line',
  'title',
  TITLE_LABELS,
  'The headline, labelled as such.',
);
export const headerByline = header(
  'byline/header-line',
  'byline',
  BYLINE_LABELS,
  'The author, labelled as such.',
);
export const headerOutlet = header(
  'metadata/outlet',
  'metadata',
  OUTLET_LABELS,
  'A line that names the source.',
);
export const headerDate = header(
  'metadata/date',
  'metadata',
  DATE_LABELS,
  'A line that says when the article appeared.',
);
export const headerUrl = header(
  'metadata/url',
  'metadata',
  URL_LABELS,
  "A line that gives the article's address.",
);
export const headerPlace = header(
  'metadata/place',
  'metadata',
  PLACE_LABELS,
  'A line that names the place.',
);
export const headerLanguage = header(
  'metadata/language',
  'metadata',
  LANGUAGE_LABELS,
  'A line that names the language.',
);

function header(name: string, role: Role, labels: Phrases, why: string): LineRule {
  return {
    name,
    role,
    why,
    find: eachLine((sight, view) => {
      if (sight.prose || sight.text.length > 300 || !isLabelled(sight.look, labels)) return false;
      return sight.at < HEAD || isAfter(sight, view);
    }),
  };
}
