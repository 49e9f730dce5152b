import type { Article, Block, Passage, Run } from '../model.ts';
import { STANDFIRST_ID } from '../text/ids.ts';

/** The article's body: its blocks but captions, in their order, a blank line between them. */
export function cleanText(article: Article): string {
  return bodyText(article.blocks);
}

/** {@link cleanText} of blocks. */
export function bodyText(blocks: readonly Block[]): string {
  return blocks
    .filter(({ kind }) => kind !== 'caption')
    .map(({ text }) => text)
    .join('\n\n');
}

/** All text of the article in which something can stand: the standfirst, if the original has it, and every block. */
export function passages(article: Article): readonly Passage[] {
  const blocks = article.blocks.map(({ id, text, runs }) => ({ id, text, runs }));
  const { standfirst } = article.fields;
  if (standfirst.basis === 'unknown') return blocks;
  const [evidence] = standfirst.evidence;
  if (evidence.in !== 'text') return blocks;
  const runs = align(standfirst.value, evidence.words, evidence.span.start);
  return [{ id: STANDFIRST_ID, text: standfirst.value, runs }, ...blocks];
}

/** Markup and references that stand between, or for, characters of the value. */
const SKIPPED = /^(?:<[^>]{0,200}>|\s+|&[#\w]{1,32};)/;

/**
 * The runs of `value`, read from its words in the original, which may hold markup besides. A character that is not
 * found where it should be counts as made, so no run is ever false.
 */
function align(value: string, words: string, source: number): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  let from = 0;
  while (at < value.length && from < words.length) {
    let length = 0;
    while (at + length < value.length && value[at + length] === words[from + length]) length += 1;
    if (length > 0) runs.push({ at, source: source + from, length });
    at += length;
    from += length;
    const skipped = SKIPPED.exec(words.slice(from, from + 210))?.[0] ?? '';
    // A reference, or white space of another kind, stands for one character; a tag for none.
    if (skipped === '' || !skipped.startsWith('<')) at += 1;
    from += Math.max(1, skipped.length);
  }
  return runs;
}
