import { about } from './ar/about.ts';
import { article, correction, facts, ledger, record } from './ar/article.ts';
import { strip } from './ar/browser.ts';
import { frame } from './ar/frame.ts';
import { front, lists, outlet, place } from './ar/lists.ts';
import { factReasons, lineReasons } from './ar/reasons.ts';
import { searchPage } from './ar/search.ts';
import { stripPage, timeline, timelineForm } from './ar/timeline.ts';
import type { Words } from './en.ts';

/** The interface's words in Arabic. */
export const ar: Words = {
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
  lineReason: (rule) => lineReasons[rule] ?? null,
  factReason: (rule) => factReasons[rule] ?? null,
};
