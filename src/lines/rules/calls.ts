import type { Role } from '../../model.ts';
import type { Sight, View } from '../page.ts';
import type { Phrases } from '../phrases.ts';
import { eachLine, isOutside, type LineRule } from '../rule.ts';
import { isUpper } from '../sentence.ts';
import { CALENDAR, FOLLOW, OURSELVES, SUBSCRIBE, SUPPORT } from '../vocabulary.ts';

const boilerplate: Role = 'boilerplate';

export const callToSupport: LineRule = {
  name: 'call-to-support',
  role: boilerplate,
  why: 'A call to support the outlet.',
  find: eachLine((sight, view) => isCall(sight, view, SUPPORT)),
};

export const callToSubscribe: LineRule = {
  name: 'call-to-subscribe',
  role: boilerplate,
  why: 'A call to subscribe, to register or to take a newsletter.',
  find: eachLine((sight, view) => isCall(sight, view, SUBSCRIBE)),
};

export const callToFollow: LineRule = {
  name: 'call-to-follow',
  role: boilerplate,
  why: 'A call to follow the outlet elsewhere.',
  find: eachLine((sight, view) => isCall(sight, view, FOLLOW)),
};

/** `Donate: 1–30 November, $412 of $5,000`: what has come in and what is hoped for, with the days of the collection. */
const COLLECTED = /^[\p{L} ]{1,30}:[^\p{Sc}]{0,99}\p{Sc} ?\d[^\p{Sc}]{0,20}\p{Sc} ?\d/u;

/**
 * A name alone after the verb (`Support X`) calls only beside the running text: inside it may be a heading. A
 * sentence calls only where it speaks of `us` or of what is asked for, a long one at once: news too begins
 * `Support for …`.
 */
function isCall(sight: Sight, view: View, verbs: Phrases): boolean {
  const { text, look, sentence, prose } = sight;
  if (text.length > 260 || !look.begins(verbs)) return false;
  const rest = verbs.after(look.words);
  if (rest === null) return false;
  if (OURSELVES.within(prose ? rest.slice(0, 4) : rest)) return true;
  if (verbs === SUPPORT && COLLECTED.test(text) && CALENDAR.within(rest)) return true;
  if (sentence || rest.length > 4 || !isOutside(sight, view)) return false;
  return isNames(text, look.words.length - rest.length);
}

function isNames(text: string, from: number): boolean {
  const names = text.split(' ').slice(from);
  return names.every((name) => /^[\p{Lu}\d&]/u.test(name)) && (!isUpper(text) || names.length <= 2);
}
