import type { Mapped } from '../model.ts';
import { join, slice } from './mapped.ts';

/** C0 and C1 controls, Unicode's line and paragraph separators, noncharacters, lone surrogates. */
const UNFIT = /[\p{Cc}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Surrogate}]/gu;

/** Cheap to ask, code unit by code unit: false only of a text without any of these. */
const MAY_BE_UNFIT = /[^ -~\u00a0-\u2027\u202a-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]/;

/**
 * The same characters, but for those that text on a page cannot hold: a tab or a line end becomes a space, any other
 * control character, noncharacter or half of a surrogate pair U+FFFD. What is put in their place is made, so no run
 * speaks for it.
 */
export function plain(of: Mapped): Mapped {
  if (!MAY_BE_UNFIT.test(of.text) || of.text.search(UNFIT) === -1) return of;
  const matches = [...of.text.matchAll(UNFIT)];
  const parts: Mapped[] = [];
  let at = 0;
  for (const match of matches) {
    parts.push(slice(of, at, match.index), { text: replacement(match[0]), runs: [] });
    at = match.index + match[0].length;
  }
  return join([...parts, slice(of, at, of.text.length)], '');
}

function replacement(character: string): string {
  return /[\t-\r\u0085\u2028\u2029]/.test(character) ? ' ' : '\ufffd';
}
