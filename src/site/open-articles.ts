import type { Notice } from '../model.ts';
import { openArchive, type Source } from '../read/read.ts';
import { InputError } from '../text/notices.ts';

/** An articles folder that can be used, and what is to be known of it. */
export interface Opened {
  readonly source: Source;
  readonly notices: readonly Notice[];
}

/** Opens an articles folder. Throws InputError, naming the folder, where there is nothing to read in it. */
export async function openArticles(folder: string): Promise<Opened> {
  const opened = await openArchive(folder);
  if (opened.ok) return { source: opened.value, notices: opened.notices };
  const named = opened.problems.map((of) => (of.path === '.' ? { ...of, path: folder } : of));
  throw new InputError(named);
}
