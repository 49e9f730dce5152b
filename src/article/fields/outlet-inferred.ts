import { fold } from '../../lines/sentence.ts';
import { FOLLOW, SUBSCRIBE, SUPPORT } from '../../lines/vocabulary.ts';
import type { Evidence } from '../../model.ts';
import { evidenceOf, type FieldRule, type Found, found, type Material } from '../material.ts';
import { agencyOfUrl, keyOf, looksLikeOutlet, outletOfUrl } from '../outlet-names.ts';
import { URL_RULES } from './url.ts';

interface Candidate {
  readonly name: string;
  readonly evidence: Evidence;
}

/** All naming one outlet: it, with the first words that do. Otherwise the article does not say. */
function agreed([first, ...rest]: readonly Candidate[]): Found<string> | null {
  if (first === undefined || rest.some(({ name }) => keyOf(name) !== keyOf(first.name)))
    return null;
  return found('inferred', first.name, first.evidence);
}

const CALLS: ReadonlySet<string> = new Set([
  'call-to-support',
  'call-to-subscribe',
  'call-to-follow',
]);
const CALL_NAME = /^(?:support|donate to|subscribe to|follow|contribute to)( \p{Lu}[^.,!|:]*)/iu;
const CALL_END = / (?:on|and|for|to|now|today|here|via|at|by) | (?:today|now|here)$/i;

export const ownCall: FieldRule<string> = {
  name: 'outlet/own-call',
  why: "The outlet's own call for support names it.",
  find: (material) => {
    const calls = material.lines.filter(({ rule }) => CALLS.has(rule));
    return agreed(
      calls.flatMap(({ words }) => {
        const match = CALL_NAME.exec(words.text);
        const rest = match?.[1] ?? '';
        const name = rest.slice(0, CALL_END.exec(rest)?.index ?? rest.length).trim();
        const isName = /^\p{Lu}/u.test(name) && fold(name).length <= 4 && !isCallWord(name);
        return isName ? [{ name, evidence: evidenceOf(material, words) }] : [];
      }),
    );
  },
};

function isCallWord(name: string): boolean {
  const words = fold(name);
  const own = new Set(['us', 'our', 'me', 'the', 'this', 'now']);
  return (
    own.has(words[0] ?? '') ||
    SUPPORT.begins(words) ||
    SUBSCRIBE.begins(words) ||
    FOLLOW.begins(words)
  );
}

export const knownDomain: FieldRule<string> = {
  name: 'outlet/known-domain',
  why: "The article's address is the outlet's, as the archive's settings say.",
  find: (material) => {
    for (const rule of URL_RULES) {
      const url = rule.find(material);
      const name = url === null ? null : outletOfUrl(url.value, material.settings);
      if (url !== null && name !== null) return found('inferred', name, ...url.evidence);
    }
    return null;
  },
};

export const agencySite: FieldRule<string> = {
  name: 'outlet/agency-site',
  why: "The article's address is the agency's own.",
  find: (material) => {
    for (const rule of URL_RULES) {
      const url = rule.find(material);
      const agency = url === null ? null : agencyOfUrl(url.value);
      if (url !== null && agency !== null) return found('inferred', agency.name, ...url.evidence);
    }
    return null;
  },
};

/** Whom an article says it was told: a name of up to five words, each with a capital. */
const TOLD =
  /\b(?:tells?|told) ((?:the |The )?\p{Lu}[\p{L}\d&'’-]*(?: (?:of |the )?\p{Lu}[\p{L}\d&'’-]*){0,4})/gu;
/** Unnamed sources speak to the outlet itself; what a named person told another outlet is often quoted. */
const UNNAMED =
  /\b(?:officials?|sources?|person|people|spokes(?:man|woman|person)|analysts?|diplomats?)(?: [\w ]{1,40})?$/i;
const BEFORE = 80;

export const toldOutlet: FieldRule<string> = {
  name: 'outlet/told',
  why: 'The text says that its sources spoke to this outlet.',
  find: (material) => agreed(material.blocks.flatMap((block) => toldIn(material, block))),
};

function toldIn(material: Material, block: Material['blocks'][number]): readonly Candidate[] {
  const candidates: Candidate[] = [];
  // Cheap to ask, and true of few paragraphs.
  if (!block.text.includes('told ') && !block.text.includes('tell')) return candidates;
  for (const match of block.text.matchAll(TOLD)) {
    const name = (match[1] ?? '').replace(/^the /i, 'The ').replace(/['’]s$/, '');
    if (!looksLikeOutlet(name, material.settings)) continue;
    const head = block.text.slice(Math.max(0, match.index - BEFORE), match.index);
    const clause = head.slice(clauseStart(head));
    if (match[0].startsWith('told') && !UNNAMED.test(clause.trimEnd())) continue;
    const start = match.index - clause.length;
    candidates.push({
      name,
      evidence: evidenceOf(material, block, start, match.index + match[0].length),
    });
  }
  return candidates;
}

/** Behind the last comma, dash or quotation mark; else behind the first space, so that no word is cut. */
function clauseStart(head: string): number {
  const cut = Math.max(
    ...[', ', '; ', '— ', '– ', '” ', '" ', ': '].map((mark) => after(head, mark)),
  );
  return cut > 0 ? cut : head.length < BEFORE ? 0 : after(head.slice(0, 20), ' ');
}

function after(text: string, mark: string): number {
  const at = text.lastIndexOf(mark);
  return at === -1 ? 0 : at + mark.length;
}
