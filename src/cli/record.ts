import { cleanText } from '../article/text.ts';
import type { DatedMention, DateSpan, Known, Line, Processed, Sourced } from '../model.ts';

/**
 * One article as `extract` prints it: a JSON object whose keys and their order are fixed. A field is
 * `{value, basis, rule, evidence}`, with `caveat` where the original breaks the value off, or null where it is
 * unknown; `published` has its first and last possible day besides. Offsets count UTF-16 code units of the decoded
 * original. Every line of the original is there but the blank ones.
 */
export function record({ article, lines, mentions }: Processed): object {
  const { fields } = article;
  return {
    id: article.id,
    path: article.path,
    sha256: article.sha256,
    encoding: article.encoding,
    language: field(fields.language),
    title: field(fields.title),
    standfirst: field(fields.standfirst),
    outlet: field(fields.outlet),
    agency: field(fields.agency),
    byline: field(fields.byline),
    published: dateField(fields.published),
    place: field(fields.place),
    url: field(fields.url),
    captions: article.blocks
      .filter((block) => block.kind === 'caption')
      .map(({ text, credit }) => ({ text, credit })),
    text: cleanText(article),
    lines: lines.filter((line) => line.role !== 'blank').map(lineRecord),
    mentions: mentions.map(mentionRecord).sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

function field(of: Sourced<string>): object | null {
  return of.basis === 'unknown' ? null : known(of, of.value);
}

function dateField(of: Sourced<DateSpan>): object | null {
  if (of.basis === 'unknown') return null;
  const { edtf, earliest, latest } = of.value;
  return { ...known(of, edtf), earliest, latest };
}

function known({ basis, rule, evidence, caveat }: Known<unknown>, value: string): object {
  return { value, basis, rule, evidence, ...(caveat === null ? {} : { caveat }) };
}

function lineRecord({ number, role, rule, words }: Line): object {
  return { number, role, rule, text: words.text };
}

function mentionRecord({ span, words, type, value, earliest, latest }: DatedMention) {
  return { start: span.start, end: span.end, text: words, type, value, earliest, latest };
}
