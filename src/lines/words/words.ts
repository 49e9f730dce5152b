/** How a language states facts about an article: phrases between commas, compared without case and punctuation. */
export interface FactWords {
  /** Labels of a facts line, `Label: fact`, as they stand before the colon. */
  readonly titleLabels: string;
  readonly bylineLabels: string;
  /** What stands on a line of its own above the name of the author; may be empty. */
  readonly authorHeadings: string;
  readonly outletLabels: string;
  readonly dateLabels: string;
  readonly urlLabels: string;
  readonly placeLabels: string;
  readonly languageLabels: string;
  /** What a byline begins with. */
  readonly by: string;
  /** January to December between commas, every name and abbreviation of a month between spaces; may be empty. */
  readonly months: string;
  /** Names of weekdays, long and short. */
  readonly weekdays: string;
  /** What stands before the date of first publication, and before that of a change. */
  readonly published: string;
  readonly updated: string;
  /** What stands before the date of something that is told: on which it ends, falls due, began. */
  readonly toldOf: string;
  /** What else a line that says when the article appeared is made of. */
  readonly around: string;
  /** What a picture of the author is called, before the name. */
  readonly portraits: string;
  /** What follows the name where the author is introduced: `Ann Example is a reporter`. */
  readonly bios: string;
  /** A pointer to the author's other articles, before the name. */
  readonly more: string;
  /** What authors are: words that stand behind a name in a byline. */
  readonly roles: string;
  /** What the names of desks end with: `Harbour Sports Desk`. */
  readonly desks: string;
  /** What the names of outlets end with. */
  readonly outletEndings: string;
  /** Of the names of companies, and of accounts that stand for no author. */
  readonly companies: string;
  /** Of `bios`, those after which only a role introduces somebody: `is a reporter`, not `is right`. */
  readonly copulas: string;
  /** What may stand before a name, without full stop: `Dr. Ann Example`. */
  readonly honorifics: string;
}

/** What stands beside an article in this language, besides the facts about it. */
export interface PageWords {
  /** Menu entries and controls, each the whole of a line. */
  readonly controls: string;
  /** Words of a bar for passing the article on. */
  readonly sharing: string;
  readonly advertisement: string;
  /** Calls to give, subscribe or follow begin so. */
  readonly support: string;
  readonly subscribe: string;
  readonly follow: string;
  /** A call holds one of these where it is a sentence. */
  readonly ourselves: string;
  readonly cookies: string;
  readonly browser: string;
  readonly player: string;
  readonly copyright: string;
  /** A line of keywords begins so. */
  readonly tags: string;
  /** Pointers to other articles: whole line, or what it begins with before a colon. */
  readonly related: string;
  /** Only a comment form has these; the line holds nothing else but numbers. */
  readonly comments: string;
  /** Also found elsewhere; part of a form where they stand next to it. */
  readonly commentControls: string;
  /** A picture's text begins with one of these and a colon. */
  readonly captionLabels: string;
  /** A picture's credit follows one of these. */
  readonly creditLabels: string;
  /** Lines that say who else worked on it begin so. */
  readonly staff: string;
}

export type Words = FactWords & PageWords;
