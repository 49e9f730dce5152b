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

/** A tag stands for no character, a reference for one, a stretch of white space for a space. */
const MARKUP = /^(?:<[a-z/!][^>]{0,200}>|&#?\w{1,32};|\s+)/i;

/**
 * The runs of `value`, read from its words in the original, which may hold markup besides. Only characters that are
 * the same in both are placed; any other counts as made, so no run is ever false.
 */
function align(value: string, words: string, source: number): readonly Run[] {
  if (value === words) return [{ at: 0, source, length: value.length }];
  const runs: Run[] = [];
  let at = 0;
  let from = 0;
  while (at < value.length && from < words.length) {
    const markup = MARKUP.exec(words.slice(from, from + 210))?.[0] ?? '';
    const isSpace = markup === ' ' && value[at] === ' ';
    if (markup !== '' && !isSpace) {
      at += markup.startsWith('<') ? 0 : 1;
      from += markup.length;
      continue;
    }
    if (value[at] === words[from]) place(runs, at, source + from);
    at += 1;
    from += 1;
  }
  return runs;
}

/** Adds one character, to the last run where it goes on with that. */
function place(runs: Run[], at: number, source: number): void {
  const last = runs.at(-1);
  const goesOn = last?.at === at - (last?.length ?? 0) && last.source === source - last.length;
  if (last === undefined || !goesOn) runs.push({ at, source, length: 1 });
  else runs[runs.length - 1] = { ...last, length: last.length + 1 };
}
