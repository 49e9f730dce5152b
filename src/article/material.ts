import type {
  ArchiveSettings,
  Basis,
  Block,
  DecodedText,
  Evidence,
  Known,
  Line,
  Mapped,
  RawFile,
  Role,
} from '../model.ts';
import type { FieldModels } from '../models.ts';
import { locate } from '../text/mapped.ts';
import { metaLines } from './meta-lines.ts';

/** What the fields of an article are made of. */
export interface Material {
  readonly file: RawFile;
  readonly decoded: DecodedText;
  readonly lines: readonly Line[];
  readonly blocks: readonly Block[];
  readonly settings: ArchiveSettings;
  readonly models: FieldModels;
}

/** One way to know a field. */
export interface FieldRule<T> {
  readonly name: string;
  /** One plain sentence for readers: how the field is known. */
  readonly why: string;
  /** Null where this way leads to nothing, or to more than one answer. */
  readonly find: (material: Material) => Found<T> | null;
}

/** What a rule found; its name is added by whoever asked. */
export type Found<T> = Omit<Known<T>, 'rule'>;

export function found<T>(basis: Basis, value: T, ...evidence: Known<T>['evidence']): Found<T> {
  return { basis, value, evidence, caveat: null };
}

/** The words from `start` to `end` (offsets into `of.text`) as they stand in the original. */
export function evidenceOf(
  { decoded }: Material,
  of: Mapped,
  start: number = 0,
  end: number = of.text.length,
): Evidence {
  const span = locate(of, start, end);
  return { in: 'text', span, words: decoded.text.slice(span.start, span.end) };
}

/** The text from `start` to `end` of the line, without white space at its ends; null where nothing is left. */
export function stated(
  material: Material,
  of: Mapped,
  start: number = 0,
  end: number = of.text.length,
): Found<string> | null {
  const raw = of.text.slice(start, end);
  const value = oneLine(raw);
  if (value === '') return null;
  const from = start + raw.length - raw.trimStart().length;
  return found('stated', value, evidenceOf(material, of, from, start + raw.trimEnd().length));
}

/** Without control characters, which no field may hold, and without white space at its ends. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

/** The first line that has the role and, if named, was decided by one of the rules. */
export function lineOf({ lines }: Material, role: Role, ...rules: readonly string[]): Line | null {
  const fits = (line: Line) =>
    line.role === role && (rules[0] === undefined || rules.includes(line.rule));
  return lines.find(fits) ?? null;
}

/** The first line of the markup's metadata under the first name that has one. Names are lower case. */
export function metaOf({ lines }: Material, ...names: readonly string[]): Line | null {
  const metas = metaLines(lines);
  if (metas.length === 0) return null;
  for (const name of names) {
    const line = metas.find(
      ({ hint, words }) => words.text !== '' && hint.name.toLowerCase() === name,
    );
    if (line !== undefined) return line;
  }
  return null;
}
