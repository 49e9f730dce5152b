import type { Given, Role, SplitLine } from '../model.ts';
import type { HeadlineWeights } from './headline-model.ts';
import { type Look, lookOf } from './look.ts';
import type { Sign } from './model/row.ts';
import { type Overruled, overruledIn } from './overruled.ts';
import { PageWords } from './page-words.ts';
import { endsSentence, finalMark } from './sentence.ts';
import { continuations } from './wrap.ts';

/** A non-blank line and what can be seen of it without knowing what it is. */
export interface Sight {
  /** Index into `Page.sights`. */
  readonly at: number;
  readonly line: SplitLine;
  readonly text: string;
  /** The same in small letters: what lines are compared by. */
  readonly small: string;
  /** What it shows by itself; read when first asked for. */
  readonly look: Look;
  /** Folded: those of its look. */
  readonly words: readonly string[];
  /** Index of the first line with the same text, letters' case apart. */
  readonly firstCopy: number;
  readonly sentence: boolean;
  /** True where a blank line, an element of markup or the start of the file stands before it. */
  readonly gap: boolean;
  /** True where it goes on with the paragraph of the line before. */
  readonly continues: boolean;
  /** Characters of the paragraph it belongs to. */
  readonly weight: number;
  /** Its paragraph reads as running text: long, and ended as a sentence, or very long. */
  readonly prose: boolean;
}

export interface Page {
  readonly sights: readonly Sight[];
  /** How often a line with this text, letters' case apart, stands in the file. */
  readonly copies: (sight: Sight) => number;
  /** Of a line at least the markup says something. */
  readonly isMarked: boolean;
  /** What a person decided. */
  readonly overruled: Overruled;
}

/** The page while its lines are being decided. */
export interface View {
  readonly page: Page;
  /** Lines that no rule has taken, in order. */
  readonly open: readonly Sight[];
  readonly roleAt: (at: number) => Role | null;
  /** Lines, as `keyOf` has them, that the files of the folder have in common. */
  readonly repeated: ReadonlySet<string>;
  /** Index of the line that is the title; null where none is. */
  readonly title: number | null;
  /** First and last open line of the stretch that is running text for the most part; null without any prose. */
  readonly extent: () => Extent | null;
  /** By what headlines are ranked. */
  readonly headlines: HeadlineWeights;
  /** By line: what marks it as noise, as the trained model judges; null of one that reads as the article's text. */
  readonly judgement: () => readonly (Sign | null)[];
  /** Index of the first line of running text in that stretch; the number of lines where there is none. */
  readonly firstProse: () => number;
}

export interface Extent {
  readonly first: number;
  readonly last: number;
}

const PROSE = 70;
const LONG_PROSE = 180;
/** A question or an exclamation of this length may still be a headline. */
const LONG_QUESTION = 110;

export function pageOf(
  lines: readonly SplitLine[],
  given: Pick<Given, 'keep' | 'remove'> = {},
): Page {
  const continues = continuations(lines);
  const page = new PageWords();
  const firsts = new Map<string, number>();
  const counts: number[] = [];
  const sights: LineSight[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || line.words.text === '') continue;
    const small = line.words.text.toLowerCase();
    const known = firsts.get(small);
    const firstCopy = known ?? sights.length;
    if (known === undefined) firsts.set(small, firstCopy);
    counts[firstCopy] = (counts[firstCopy] ?? 0) + 1;
    const gap = isApart(lines[index - 1]) || line.hint !== null;
    sights.push(
      new LineSight(
        line,
        sights.length,
        { small, firstCopy, gap, page },
        continues[index] === true,
      ),
    );
  }
  joinParagraphs(sights);
  return {
    sights,
    copies: (sight) => counts[sight.firstCopy] ?? 1,
    isMarked: lines.some(({ hint, markup }) => hint !== null || markup !== undefined),
    overruled: overruledIn(sights, given),
  };
}

/** Elements of markup stand apart without a blank line between them. */
function isApart(before: SplitLine | undefined): boolean {
  return before === undefined || before.words.text === '' || before.hint !== null;
}

/** Tells each line how much its paragraph weighs, and whether it is prose. */
function joinParagraphs(sights: readonly LineSight[]): void {
  for (let start = 0; start < sights.length; ) {
    let end = start + 1;
    while (sights[end]?.continues === true) end += 1;
    let weight = -1;
    for (let at = start; at < end; at += 1) weight += (sights[at]?.text.length ?? 0) + 1;
    const prose = isProse(sights[end - 1]?.text ?? '', weight);
    for (let at = start; at < end; at += 1) sights[at]?.join(weight, prose);
    start = end;
  }
}

/** Of a line among the others. */
type Placed = Pick<Sight, 'small' | 'firstCopy' | 'gap'> & { readonly page: PageWords };

class LineSight implements Sight {
  readonly at: number;
  readonly line: SplitLine;
  readonly text: string;
  readonly small: string;
  readonly firstCopy: number;
  readonly sentence: boolean;
  readonly gap: boolean;
  readonly continues: boolean;
  weight = 0;
  prose = false;
  readonly #page: PageWords;
  #look: Look | null = null;

  constructor(line: SplitLine, at: number, placed: Placed, continues: boolean) {
    this.at = at;
    this.line = line;
    this.text = line.words.text;
    this.small = placed.small;
    this.firstCopy = placed.firstCopy;
    this.sentence = endsSentence(this.text);
    this.gap = placed.gap;
    this.continues = continues;
    this.#page = placed.page;
  }

  join(weight: number, prose: boolean): void {
    this.weight = weight;
    this.prose = prose;
  }

  get look(): Look {
    this.#look ??= lookOf(this.text, this.#page);
    return this.#look;
  }

  get words(): readonly string[] {
    return this.look.words;
  }
}

function isProse(lastLine: string, weight: number): boolean {
  if (weight >= LONG_PROSE) return true;
  if (weight < PROSE || !endsSentence(lastLine)) return false;
  return weight >= LONG_QUESTION || !'?!'.includes(finalMark(lastLine));
}
