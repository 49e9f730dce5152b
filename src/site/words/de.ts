import { about } from './de/about.ts';
import { article, correction, facts, ledger, record } from './de/article.ts';
import { strip } from './de/browser.ts';
import { frame } from './de/frame.ts';
import { front, lists, outlet, place } from './de/lists.ts';
import { factReasons, lineReasons } from './de/reasons.ts';
import { searchPage } from './de/search.ts';
import { stripPage, timeline, timelineForm } from './de/timeline.ts';
import type { Words } from './en.ts';

/** The interface's words in German. */
export const de: Words = {
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
