import { join } from 'node:path';
import { type Grove, plant } from '../lines/model/forest.ts';
import { cleanTexts, wireCopy } from './clean.ts';
import { FOLDS, foldOf, train } from './folds.ts';
import {
  LEVELS,
  type Material,
  materialOf,
  type Page,
  pageFrom,
  type Scorer,
  webPages,
} from './pages.ts';

/** What one format's model is made of. */
export interface TrainingSet {
  readonly format: 'txt' | 'html';
  /** By name: pages to train on and to measure. */
  readonly measured: ReadonlyMap<string, readonly Page[]>;
  /** Pages to train on besides. */
  readonly unmeasured: readonly Page[];
}

/** `folder` holds `cleanup/` and `corpora/`. */
export function trainingSets(folder: string, scorer: Scorer): readonly TrainingSet[] {
  const pages = join(folder, 'cleanup');
  const levels = LEVELS.map((level) => [level, materialOf(pages, level, scorer)] as const);
  const stories = wireCopy(join(folder, 'corpora/jsonl/reuters21578.jsonl'));
  const read = (material: readonly Material[]) => material.map((page) => pageFrom(page, scorer));
  return [
    {
      format: 'txt',
      measured: new Map(levels.map(([level, material]) => [level, read(material)])),
      unmeasured: read([...cleanTexts(levels[0]?.[1] ?? []), ...stories]),
    },
    { format: 'html', measured: new Map([['html', webPages(pages, scorer)]]), unmeasured: [] },
  ];
}

export function pagesOf({ measured, unmeasured }: TrainingSet): readonly Page[] {
  return [...[...measured.values()].flat(), ...unmeasured];
}

/** For each part of the domains, a model that has not seen it: `foldOf` says whose a domain is. */
export function foldGroves(set: TrainingSet): readonly Grove[] {
  const pages = pagesOf(set);
  return Array.from({ length: FOLDS }, (_, fold) => {
    process.stderr.write(`${set.format}: ${pages.length} pages, part ${fold + 1} of ${FOLDS} …\n`);
    return plant(train(pages.filter(({ domain }) => foldOf(domain) !== fold)));
  });
}
