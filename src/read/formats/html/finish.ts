import type { Hint, Markup, SplitLine } from '../../../model.ts';
import { type Verdict, verdictOn } from './article.ts';
import { boxesOf } from './box.ts';
import type { Context, Form } from './context.ts';
import type { Draft } from './draft.ts';

/** What is known once all of a page is read. */
interface Whole {
  /** Of the source. */
  readonly length: number;
  /** Characters of visible text. */
  readonly shown: number;
  /** Keys of the lines of which Readability takes words for the article; null where it found none. */
  readonly keys: ReadonlySet<number> | null;
}

/** The lines of the drafts, whose spans partition the source. */
export function finished(drafts: readonly Draft[], whole: Whole): readonly SplitLine[] {
  const verdict = verdictOn(drafts, whole.keys);
  const most = measured(drafts, verdict) * MOST;
  let start = 0;
  return drafts.map((draft, index) => {
    const isLast = index === drafts.length - 1;
    const span = { start, end: isLast ? whole.length : Math.max(start, draft.end) };
    start = span.end;
    const line = {
      number: index + 1,
      span,
      words: draft.words,
      hint: hintOf(draft, whole, verdict),
    };
    const { context } = draft;
    if (context === null) return line;
    return { ...line, markup: markupOf(draft, context, verdict, most) };
  });
}

/** Share of the article's text beyond which the name of a box says nothing of a line in it. */
const MOST = 0.4;

/** Fills the boxes. @returns the length of the article's text, or of the page's where there is none */
function measured(drafts: readonly Draft[], verdict: Verdict | null): number {
  let length = 0;
  for (const draft of drafts) {
    const { words, context } = draft;
    if (context === null || (verdict?.(draft) ?? null) !== null) continue;
    length += words.text.length;
    for (const box of boxesOf(context.box)) box.length += words.text.length;
  }
  return length;
}

function markupOf(draft: Draft, context: Context, verdict: Verdict | null, most: number): Markup {
  const { words, linked } = draft;
  const length = words.text.replaceAll(' ', '').length;
  return {
    inArticle: verdict === null ? null : verdict(draft) === null,
    links: length === 0 ? 0 : Math.min(1, linked / length),
    within: context.within,
    about: boxesOf(context.box)
      .filter((box) => box.length <= most)
      .map(({ about }) => about),
  };
}

function hintOf(draft: Draft, { shown }: Whole, verdict: Verdict | null): Hint | null {
  const { hint, context } = draft;
  if (context === null) return hint;
  const isChrome = context.chrome !== 'form' || !isWholePage(context.form, shown);
  if (context.chrome !== null && isChrome) return { kind: 'chrome', name: context.chrome };
  const isNamed = context.box?.about === 'byline' && draft.words.text.length <= LONGEST_BYLINE;
  if (isNamed && context.hint?.kind !== 'title') return { kind: 'byline', name: 'byline' };
  const own = context.hint?.kind === 'title' ? context.hint : (hint ?? context.hint);
  const outside = verdict?.(draft) ?? null;
  if (draft.words.text === '') return own;
  return outside === null || FACTS.has(own?.kind) ? own : { kind: 'chrome', name: outside };
}

/** What a class calls a byline may be a box about the author: its sentences are none. */
const LONGEST_BYLINE = 100;

/** What stands outside the article's text and tells a fact about it. */
const FACTS: ReadonlySet<Hint['kind'] | undefined> = new Set(['title', 'byline']);

/** True of a form around most of the page, as some publishing systems write it. */
function isWholePage(form: Form | null, shown: number): boolean {
  return form !== null && form.length * 2 > shown;
}
