import type {
  Article,
  Fields,
  Line,
  Notice,
  Outcome,
  RawFile,
  RemovedLine,
  Span,
} from '../model.ts';
import { fail, notice, problem, succeed } from '../text/notices.ts';
import { isInBlock } from './blocks.ts';
import { describeFields } from './fields.ts';
import { evidenceSpans } from './lost.ts';
import type { Material } from './material.ts';

/** The described article. Refused where no line is left as its text. */
export function assembleArticle(material: Material): Outcome<Article> {
  if (material.blocks.length === 0) return noText(material.file);
  const article = articleOf(material, describeFields(material));
  return succeed(article, noticesOf(article, material.lines));
}

/**
 * The article with these fields. `removed` lists, in their order, the lines that are neither in a block nor the
 * evidence of a fact; boilerplate is always listed, even where it names the outlet.
 */
export function articleOf({ file, decoded, lines, blocks }: Material, fields: Fields): Article {
  return {
    id: file.id,
    path: file.path,
    format: file.format,
    sha256: file.sha256,
    size: file.bytes.length,
    encoding: decoded.encoding,
    encodingBasis: decoded.encodingBasis,
    fields,
    blocks,
    removed: removedLines(lines, fields),
  };
}

function noText(file: RawFile): Outcome<never> {
  const remedy = 'Put the text of the article into the file, or take the file out of the folder.';
  return fail(problem(file.path, 'no article text found', remedy));
}

function removedLines(lines: readonly Line[], fields: Fields): readonly RemovedLine[] {
  const evidence = evidenceSpans({ fields });
  return lines
    .filter((line) => {
      if (line.role === 'boilerplate') return true;
      if (line.role === 'blank' || isInBlock(line) || line.hint?.kind === 'meta') return false;
      return !evidence.some((span) => overlap(span, line.span));
    })
    .map(({ number, span, words, rule }) => ({ number, span, text: words.text, rule }));
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function noticesOf({ path, fields }: Article, lines: readonly Line[]): readonly Notice[] {
  const { title } = fields;
  if (title.basis === 'unknown') {
    const remedy = 'Give the title in a sidecar, if you know it.';
    return [notice(path, 'no title found: its pages show its id', remedy)];
  }
  if (title.caveat === null) return [];
  const line = lines.find(({ role }) => role === 'title')?.number;
  const more = line === undefined ? {} : { line };
  const remedy = 'Give the whole title in a sidecar, if you know it.';
  return [notice(path, 'the title is cut short', remedy, { ...more, words: title.value })];
}
