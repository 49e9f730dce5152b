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
};

/** What every language of the interface has. */
export type Words = typeof en;
