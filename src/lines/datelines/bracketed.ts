import type { Span } from '../../model.ts';
import { agencyNamed } from '../agency.ts';
import type { Dateline } from '../dateline.ts';

const DATE = String.raw`(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日`;
/** `（新华社首尔9月14日电）`, `新华社首尔9月14日电`, `中新社北京9月14日电 题：`: agency, place, date, and 电, "wire". */
const CHINESE = new RegExp(
  String.raw`^[（(]?(\p{Script=Han}{2,5}?[社网])(\p{Script=Han}{2,8}?)?(${DATE})(?:电|電|讯|訊)[）)]?`,
  'u',
);
/** `【ソウル共同】`, `【ワシントン時事】`, `【9月14日 AFP】`, `［ソウル １４日 ロイター］`. */
const JAPANESE = /^[【［[]([^】］\]]{2,30})[】］\]](?:\s?[-ー—])?/u;
/** `(서울=연합뉴스)`, `[서울=뉴시스]`, also with a date between. */
const KOREAN = /^[([]([^()[\]=]{1,20})=([^()[\]=]{2,20})[)\]]/u;

/** Datelines of East Asia, in which place, date and agency stand together without spaces or in brackets. */
export function bracketed(head: string): Dateline | null {
  return chinese(head) ?? korean(head) ?? japanese(head);
}

function chinese(head: string): Dateline | null {
  const match = CHINESE.exec(head);
  const [whole = '', name = '', place = '', date = ''] = match ?? [];
  const agency = agencyNamed(name);
  if (match === null || agency === null) return null;
  const at = head.indexOf(name);
  const start = at + name.length;
  return {
    agency: spanOf(at, name),
    agencyName: agency.name,
    place: place === '' ? null : spanOf(start, place),
    date: spanOf(start + place.length, date),
    end: whole.length,
  };
}

function korean(head: string): Dateline | null {
  const [whole = '', place = '', name = ''] = KOREAN.exec(head) ?? [];
  const agency = name === '' ? null : agencyNamed(name);
  if (agency === null) return null;
  return {
    agency: spanOf(1 + place.length + 1, name),
    agencyName: agency.name,
    place: spanOf(1, place),
    date: null,
    end: whole.length,
  };
}

/** The agency stands last; before it the place, a day, or both. */
function japanese(head: string): Dateline | null {
  const [whole = '', inner = ''] = JAPANESE.exec(head) ?? [];
  const at = agencyStart(inner);
  if (at === null) return null;
  const before = inner.slice(0, at);
  const day = /(?:[\d０-９]{1,2}月)?[\d０-９]{1,2}日/u.exec(before);
  const place = before.slice(0, day?.index ?? before.length).replace(/[\s・]+$/u, '');
  const name = inner.slice(at);
  return {
    agency: spanOf(1 + at, name),
    agencyName: agencyNamed(name)?.name ?? null,
    place: place === '' ? null : spanOf(1, place),
    date: day === null ? null : spanOf(1 + day.index, day[0]),
    end: whole.length,
  };
}

/** Where the agency begins with which the words end; null where they end with none. */
function agencyStart(inner: string): number | null {
  for (let at = 0; at < inner.length; at += 1) {
    if (!/\s/u.test(inner.charAt(at)) && agencyNamed(inner.slice(at)) !== null) return at;
  }
  return null;
}

function spanOf(start: number, words: string): Span {
  return { start, end: start + words.length };
}
