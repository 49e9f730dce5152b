import { agenciesIn } from '../../lines/agency.ts';
import { labelled } from '../../lines/labels.ts';
import { endsSentence, fold } from '../../lines/sentence.ts';
import { BY, OUTLET_LABELS } from '../../lines/vocabulary.ts';
import type { Line, Mapped } from '../../model.ts';
import { datelineOf } from '../dateline.ts';
import { type FieldRule, type Found, lineOf, type Material, stated } from '../material.ts';
import { ownerIn } from '../owner.ts';

export const datelineAgency: FieldRule<string> = {
  name: 'agency/dateline',
  why: 'The dateline names the agency.',
  find: (material) => {
    const line = datelineOf(material.blocks);
    if (line === null || line.agency === null) return null;
    return agencyAt(material, line.block, line.agency.start, line.agency.end);
  },
};

/** Longest line that can be a byline. */
const LONGEST = 100;
/** What stands between the author's name and the agency's. */
const BETWEEN = /[,|/•·(–—]| - | for | of /g;

export const bylineAgency: FieldRule<string> = {
  name: 'agency/byline',
  why: 'The line that names the author, between headline and text, names the agency.',
  find: (material) => {
    for (const line of headOf(material.lines)) {
      const found = inByline(material, line);
      if (found !== null) return found;
    }
    return null;
  },
};

/** A sentence of this length begins the text. */
const SENTENCE = 70;
const MOST = 15;

/** The lines between headline and text, and whatever else is a byline. */
function headOf(lines: readonly Line[]): readonly Line[] {
  const visible = lines.filter(({ hint, words }) => hint?.kind !== 'meta' && words.text !== '');
  const title = visible.findIndex(({ role }) => role === 'title');
  const head = title === -1 ? [] : visible.slice(title + 1, title + 1 + MOST);
  const prose = head.findIndex(
    ({ words: { text } }) => text.length >= SENTENCE && endsSentence(text),
  );
  const above = new Set(head.slice(0, Math.max(0, prose)));
  return visible.filter((line) => line.role === 'byline' || above.has(line));
}

function inByline(material: Material, { words, role }: Line): Found<string> | null {
  const { text } = words;
  if (role === 'caption' || text.length > LONGEST) return null;
  const lead = leadLength(text);
  // Two letters alone are a control of the page as often as an agency.
  if (text.length <= 2) return null;
  const whole = agencyAt(material, words, lead, text.length);
  if (whole !== null || (role !== 'byline' && lead === 0)) return whole;
  for (const { index, 0: mark } of text.slice(lead).matchAll(BETWEEN)) {
    const found = agencyAt(material, words, lead + index + mark.length, text.length);
    if (found !== null) return found;
  }
  return null;
}

/** Length of `By `, `Von `, `Author: ` before the names. */
function leadLength(text: string): number {
  const by = BY.at(fold(text.slice(0, 40)), 0);
  if (by === 0) return 0;
  return new RegExp(`^(?:[^\\p{L}]*\\p{L}+){${by}}[\\s:]*`, 'u').exec(text)?.[0].length ?? 0;
}

/** `Source: Reuters` at the head of a file. */
export const headerAgency: FieldRule<string> = {
  name: 'agency/header-line',
  why: 'A line beside the text names the agency as the source.',
  find: (material) => {
    const line = lineOf(material, 'metadata', 'metadata/outlet');
    const start = line === null ? null : labelled(line.words.text, OUTLET_LABELS);
    // Within the text it is the source of a quotation or of a picture.
    if (line === null || start === null || isWithin(line, material.lines)) return null;
    return agencyAt(material, line.words, start, line.words.text.length);
  },
};

function isWithin({ number }: Line, lines: readonly Line[]): boolean {
  const first = lines.find(({ role }) => role === 'body');
  const last = lines.findLast(({ role }) => role === 'body');
  return first !== undefined && last !== undefined && number > first.number && number < last.number;
}

/** `… said. – Reuters`, `… said. (AFP)`, `… sagte er. dpa/lsw` at the end of the last paragraph. */
const CREDIT = /(?:[–—-]\s?|[([/])([\p{L}\p{M}\d /,.-]{2,40})[)\]/]?\.?$/u;

export const endAgency: FieldRule<string> = {
  name: 'agency/end-of-text',
  why: 'The text ends with the name of the agency.',
  find: (material) => {
    const signed = material.lines.find(({ rule }) => rule === 'wire-sign-off');
    if (signed !== undefined && !isWithin(signed, material.lines)) {
      const start = /[\p{L}]/u.exec(signed.words.text)?.index ?? 0;
      return agencyAt(material, signed.words, start, signed.words.text.length);
    }
    const last = material.blocks.findLast(({ kind }) => kind !== 'caption');
    if (last === undefined) return null;
    const tail = Math.max(0, last.text.length - 60);
    const credit = CREDIT.exec(last.text.slice(tail));
    const words = credit?.[1] ?? '';
    if (credit === null) return null;
    const start = tail + credit.index + credit[0].indexOf(words);
    return agencyAt(material, last, start, start + words.length);
  },
};

export const copyrightAgency: FieldRule<string> = {
  name: 'agency/copyright-line',
  why: 'The copyright line names the agency.',
  find: (material) => {
    for (const { rule, words } of material.lines) {
      const owner = rule === 'copyright' ? ownerIn(words.text) : null;
      const found = owner === null ? null : agencyAt(material, words, owner.start, owner.end);
      if (found !== null) return found;
    }
    return null;
  },
};

/** The agencies that stand from `start` to `end`, and nothing else there; their names as they are commonly written. */
function agencyAt(
  material: Material,
  of: Mapped,
  start: number,
  end: number,
): Found<string> | null {
  const words = of.text.slice(start, end).replace(/[\s.)\]]+$/, '');
  const agencies = agenciesIn(words);
  const fact = agencies === null ? null : stated(material, of, start, start + words.length);
  if (agencies === null || fact === null) return null;
  return { ...fact, value: agencies.map(({ name }) => name).join(', ') };
}
