import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { count } from '../../../src/cli/terminal.ts';
import { buildCommand, coldBuild, withChange } from './backfile.ts';
import { measure } from './command.ts';
import { type Comparison, inTurn, inverse } from './comparison.ts';
import { corpus } from './corpus.ts';
import { buildCommands, equip, RIVALS } from './rivals.ts';
import { sizeOf } from './site-size.ts';
import { saveToReload } from './watching.ts';

export const COMPARISONS = ['hugo', 'eleventy', 'rebuild', 'growth', 'watch', 'size'] as const;

export interface Plan {
  readonly count: number;
  readonly rounds: number;
  /** Folder of measuring data. */
  readonly data: string;
  /** Where to work, and to leave the articles made; a folder that is deleted afterwards where null. */
  readonly folder: string | null;
}

interface Workshop extends Plan {
  readonly room: string;
}

const RUNNERS: Record<
  (typeof COMPARISONS)[number],
  (shop: Workshop) => Promise<readonly Comparison[]>
> = {
  hugo: async (shop) => [await againstRival(shop, 'hugo')],
  eleventy: async (shop) => [await againstRival(shop, 'eleventy')],
  rebuild: againstRebuild,
  growth: async (shop) => [await tenTimes(shop)],
  watch: async (shop) => [await watching(shop)],
  size: async (shop) => [await size(shop)],
};

/** Runs the comparisons of those names. Rejects, naming it, where one is unknown. */
export async function compareAll(
  names: readonly string[],
  plan: Plan,
): Promise<readonly Comparison[]> {
  const known = COMPARISONS.filter((name) => names.includes(name));
  const unknown = names.filter((name) => COMPARISONS.every((of) => of !== name));
  if (unknown.length > 0 || known.length === 0)
    throw new Error(`--compare takes ${COMPARISONS.join(', ')}; not ${unknown.join(', ')}.`);
  const room = plan.folder ?? mkdtempSync(join(tmpdir(), 'backfile-bench-'));
  mkdirSync(room, { recursive: true });
  const results: Comparison[] = [];
  try {
    for (const name of known) results.push(...(await RUNNERS[name]({ ...plan, room })));
  } finally {
    if (plan.folder === null) rmSync(room, { recursive: true, force: true });
  }
  return results;
}

async function againstRival(shop: Workshop, name: string): Promise<Comparison> {
  const rival = RIVALS.find((of) => of.name === name);
  if (rival === undefined) throw new Error(`${name} is no rival`);
  const articles = await corpus(shop.room, shop.data, 'raw', shop.count);
  const folder = await corpus(shop.room, shop.data, rival.format, shop.count);
  equip(rival, folder);
  return inTurn(`Cold build against ${name} and pagefind`, shop.rounds, [
    ['Backfile', () => coldBuild(articles, join(shop.room, 'cold'))],
    [`${name} + pagefind`, () => measure(buildCommands(rival, folder))],
  ]);
}

async function againstRebuild(shop: Workshop): Promise<readonly Comparison[]> {
  const articles = await corpus(shop.room, shop.data, 'raw', shop.count);
  const room = join(shop.room, 'rebuild');
  const again = () => measure([buildCommand(articles, join(room, 'site'))]);
  const cold = ['cold', () => coldBuild(articles, room)] as const;
  const none = await inTurn('Rebuild after no change', shop.rounds, [cold, ['no change', again]]);
  const one = await withChange(articles, ({ apply }) => {
    const changed = () => {
      apply('The harbour office said the ferry will sail again on Monday.');
      return again();
    };
    return inTurn('Rebuild after one change', shop.rounds, [cold, ['one change', changed]]);
  });
  return [inverse(none), inverse(one)];
}

async function tenTimes(shop: Workshop): Promise<Comparison> {
  const small = await corpus(shop.room, shop.data, 'raw', shop.count);
  const large = await corpus(shop.room, shop.data, 'raw', 10 * shop.count);
  const room = join(shop.room, 'growth');
  const of = `Time per article, ${count(10 * shop.count)} against ${count(shop.count)}`;
  const compared = await inTurn(of, shop.rounds, [
    [`${count(10 * shop.count)} articles`, () => coldBuild(large, room)],
    [`${count(shop.count)} articles`, () => coldBuild(small, join(shop.room, 'small'))],
  ]);
  const site = sizeOf(join(room, 'site'));
  rmSync(room, { recursive: true, force: true });
  return {
    ...compared,
    ratio: compared.ratio === null ? null : compared.ratio / 10,
    notes: sizeNotes(site, 10 * shop.count),
  };
}

async function watching(shop: Workshop): Promise<Comparison> {
  const articles = await corpus(shop.room, shop.data, 'raw', shop.count);
  const times = await saveToReload(articles, join(shop.room, 'watch', 'site'), shop.rounds);
  const side = { name: 'save to reload', milliseconds: times, peakBytes: null };
  return { of: 'Watch', sides: [side], ratio: null, notes: [] };
}

async function size(shop: Workshop): Promise<Comparison> {
  const articles = await corpus(shop.room, shop.data, 'raw', shop.count);
  const room = join(shop.room, 'cold');
  const measured = await coldBuild(articles, room);
  const sides = [
    { name: 'Backfile', milliseconds: [measured.milliseconds], peakBytes: measured.peakBytes },
  ];
  return {
    of: 'Size',
    sides,
    ratio: null,
    notes: sizeNotes(sizeOf(join(room, 'site')), shop.count),
  };
}

function sizeNotes(site: ReturnType<typeof sizeOf>, articles: number): readonly string[] {
  const { bytes, files, largestPage, largePages } = site;
  return [
    `${count(bytes / articles)} bytes and ${(files / articles).toFixed(1)} files an article`,
    `${count(largePages)} pages over 500 kB; the largest is ${largestPage.path} with ${count(largestPage.bytes / 1000)} kB`,
  ];
}
