import type { Role } from '../model.ts';
import type { LineRule } from './rule.ts';
import { aboveHeadline } from './rules/above-headline.ts';
import { address } from './rules/address.ts';
import { headingBetween, listBullet, quoteMark } from './rules/body-parts.ts';
import { browserWarning } from './rules/browser-warning.ts';
import { bylineAgency, bylineBy, bylineName } from './rules/byline.ts';
import { callToFollow, callToSubscribe, callToSupport } from './rules/calls.ts';
import { captionCredit, captionLabel } from './rules/caption.ts';
import { commentForm } from './rules/comment-form.ts';
import { cookieNotice } from './rules/cookie-notice.ts';
import { copyright } from './rules/copyright.ts';
import { datelineLine } from './rules/dateline.ts';
import { donationBar } from './rules/donation-bar.ts';
import { aboveFacts, firstLine } from './rules/first-line.ts';
import { advertisement, bareNumber, pageFurniture, ruledLine } from './rules/furniture.ts';
import { givenKeep, givenRemove } from './rules/given.ts';
import {
  headerByline,
  headerDate,
  headerLanguage,
  headerOutlet,
  headerPlace,
  headerTitle,
  headerUrl,
} from './rules/header-line.ts';
import { judgedLines } from './rules/judged.ts';
import {
  markupArticleBody,
  markupByline,
  markupCaption,
  markupChrome,
  markupHeading,
  markupListItem,
  markupMeta,
  markupQuote,
  markupReadability,
} from './rules/markup.ts';
import { markupBeside, markupFigure, markupLink } from './rules/markup-around.ts';
import { menu } from './rules/menu.ts';
import { publicationLine } from './rules/publication-line.ts';
import { related } from './rules/related.ts';
import { repeatedLine } from './rules/repeated.ts';
import { shareBar } from './rules/share-bar.ts';
import { signOff, staff } from './rules/sign-off.ts';
import { standfirstAboveByline, standfirstRepeated } from './rules/standfirst.ts';
import { tags } from './rules/tags.ts';
import { firstHeadline, markupTitle, repeatedTitle, underlinedTitle } from './rules/title.ts';

/** What `classify` gives a line without words, and a line that no rule takes. */
export const BLANK = { role: 'blank', rule: 'blank' } as const satisfies Decided;
export const BODY = { role: 'body', rule: 'body/default' } as const satisfies Decided;
/** What it gives boilerplate of a file in which it would leave no text. */
export const KEPT = { role: 'body', rule: 'body/all-there-is' } as const satisfies Decided;

interface Decided {
  readonly role: Role;
  readonly rule: string;
}

/** Tried in this order; a line belongs to the first rule that takes it. Beside each: why it stands where it does. */
export const RULES: readonly LineRule[] = [
  // A person's word is not for any rule to overrule.
  givenRemove,
  givenKeep,
  // What the file's own markup says outright is not for words to overrule.
  markupMeta,
  // Of chrome, what says more than that.
  markupReadability,
  markupArticleBody,
  markupChrome,
  markupFigure,
  markupBeside,
  markupLink,
  // Sentences that would pass for the article's text: before anything asks where that text begins.
  browserWarning,
  cookieNotice,
  // Labelled facts are certain; later rules read the labels otherwise (`Source: …`, `Date: …`).
  headerTitle,
  headerByline,
  headerOutlet,
  headerDate,
  headerUrl,
  headerPlace,
  headerLanguage,
  address,
  // Whole groups of lines, before single lines of them are taken for something else.
  donationBar,
  commentForm,
  // Single lines known by their words alone, the most telling first.
  copyright,
  tags,
  advertisement,
  related,
  shareBar,
  menu,
  callToSupport,
  callToSubscribe,
  callToFollow,
  signOff,
  staff,
  // A date in figures is no counter, and a wire's ending no control: furniture comes after them.
  publicationLine,
  pageFurniture,
  ruledLine,
  bareNumber,
  // Captions before the headline is looked for: one may stand above the text.
  captionLabel,
  captionCredit,
  markupCaption,
  datelineLine,
  markupByline,
  bylineBy,
  // The headline is the best of what is left above the text; how it is set says more than how it reads.
  markupTitle,
  underlinedTitle,
  firstHeadline,
  firstLine,
  aboveFacts,
  repeatedTitle,
  // These need to know where the headline stands.
  bylineName,
  // Knows the headline, above which the same name is the site's.
  bylineAgency,
  standfirstAboveByline,
  standfirstRepeated,
  // What the markup calls a part of the text, once the rules above had their say on its words.
  markupHeading,
  markupQuote,
  markupListItem,
  // Whatever it says; but a headline that every file of a column has is still one, and so is a byline.
  repeatedLine,
  // What no rule knows by its kind: the trained model weighs all that can be seen of it.
  ...judgedLines,
  // Whatever is left there: what any rule above knows of has a better reason.
  aboveHeadline,
  // Parts of the text.
  listBullet,
  quoteMark,
  headingBetween,
];

/** For readers of the ledger: what a line is, by the rule that decided. */
export const REMOVAL_REASONS: ReadonlyMap<string, string> = new Map([
  ...RULES.map(({ name, why }) => [name, why] as const),
  [BLANK.rule, 'An empty line.'] as const,
  [BODY.rule, 'A paragraph of the text.'] as const,
  [KEPT.rule, 'Kept, because nothing else in the file is text.'] as const,
]);

/**
 * One plain sentence for readers of the ledger: what a line decided by `rule` is.
 * @throws if there is no such rule: a rule name is never made up.
 */
export function removalReason(rule: string): string {
  const reason = REMOVAL_REASONS.get(rule);
  if (reason === undefined) throw new Error(`no rule ${rule}`);
  return reason;
}
