import type { Article, Block, RemovedLine } from '../model.ts';

/** Neighbouring lines that one rule removed. */
export type Stretch = readonly [RemovedLine, ...RemovedLine[]];

/** A place at which the article leaves lines of the original out. */
export interface Gap {
  /** Anchor on the article's page. */
  readonly anchor: string;
  readonly lines: number;
  readonly stretches: readonly Stretch[];
}

/** What follows one another on an article's page: parts of the text, and the gaps between them. */
export type Part =
  | { readonly kind: 'text'; readonly blocks: readonly Block[] }
  | ({ readonly kind: 'gap' } & Gap);

/** The article's blocks in their order, with what was removed where it stood in the original. */
export function partsOf({ blocks, removed }: Pick<Article, 'blocks' | 'removed'>): readonly Part[] {
  const parts: Part[] = [];
  let text: Block[] = [];
  let at = 0;
  const leave = (before: number) => {
    const gap: RemovedLine[] = [];
    for (let line = removed[at]; line !== undefined && line.number < before; line = removed[at]) {
      gap.push(line);
      at += 1;
    }
    const [first, ...rest] = gap;
    if (first === undefined) return;
    if (text.length > 0) parts.push({ kind: 'text', blocks: text });
    text = [];
    parts.push({ kind: 'gap', ...gapOf([first, ...rest]) });
  };
  for (const block of blocks) {
    leave(lineOf(block));
    text.push(block);
  }
  leave(Number.POSITIVE_INFINITY);
  return text.length > 0 ? [...parts, { kind: 'text', blocks: text }] : parts;
}

/** The line on which a block begins: its anchor is made of it. */
function lineOf({ id }: Block): number {
  return Number(id.slice(1));
}

function gapOf(lines: Stretch): Gap {
  return {
    anchor: `removed-${lines[0].number}`,
    lines: lines.length,
    stretches: stretchesOf(lines),
  };
}

function stretchesOf(lines: readonly RemovedLine[]): readonly Stretch[] {
  const found: [RemovedLine, ...RemovedLine[]][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last !== undefined && last[0].rule === line.rule) last.push(line);
    else found.push([line]);
  }
  return found;
}

/** What one rule removed of an article, place by place. */
export interface RuleRemovals {
  readonly rule: string;
  readonly lines: number;
  readonly places: readonly { readonly anchor: string; readonly stretch: Stretch }[];
}

/** The removals of an article by their rule, in the order in which each rule first removed something. */
export function removalsByRule(
  article: Pick<Article, 'blocks' | 'removed'>,
): readonly RuleRemovals[] {
  const byRule = new Map<string, { anchor: string; stretch: Stretch }[]>();
  for (const part of partsOf(article)) {
    if (part.kind === 'text') continue;
    for (const stretch of part.stretches) {
      const places = byRule.get(stretch[0].rule) ?? [];
      places.push({ anchor: part.anchor, stretch });
      byRule.set(stretch[0].rule, places);
    }
  }
  return [...byRule].map(([rule, places]) => ({
    rule,
    lines: places.reduce((sum, { stretch }) => sum + stretch.length, 0),
    places,
  }));
}
