import { fieldReason } from '../../article/fields.ts';
import { removalReason } from '../../lines/rules.ts';
import { about } from './en/about.ts';
import { article, correction, facts, ledger, record } from './en/article.ts';
import { strip } from './en/browser.ts';
import { frame } from './en/frame.ts';
import { front, lists, outlet, place } from './en/lists.ts';
import { searchPage } from './en/search.ts';
import { stripPage, timeline, timelineForm } from './en/timeline.ts';

/** The interface's words in English. Another language has the same keys; what has a number in it is a function. */
export const en = {
  ...frame,
  front,
  lists,
  outlet,
  place,
  article,
  facts,
  record,
  ledger,
  correction,
  timeline,
  timelineForm,
  strip,
  stripPage,
  searchPage,
  about,
  /** What a line is by the rule that decided, and how a fact is known. Null of a rule that the language has no words for yet. */
  lineReason: (rule: string): string | null => removalReason(rule),
  factReason: (rule: string): string | null => fieldReason(rule),
};

/** What every language of the interface has. */
export type Words = typeof en;
