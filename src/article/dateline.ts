import { type Dateline, readDateline } from '../lines/dateline.ts';
import type { Block } from '../model.ts';
import { rememberingOf } from '../text/remembering.ts';

/**
 * The dateline with which the first paragraph begins, offsets into its text; null where it has none. Read once for the
 * fields that ask for it.
 */
export const datelineOf: (
  blocks: readonly Block[],
) => (Dateline & { readonly block: Block }) | null = rememberingOf((blocks) => {
  const block = blocks.find(({ kind }) => kind === 'paragraph');
  const dateline = block === undefined ? null : readDateline(block.text);
  return block === undefined || dateline === null ? null : { ...dateline, block };
});
