import { readdirSync, rmdirSync, rmSync, unlinkSync } from 'node:fs';

/**
 * Deletes a folder with all that is in it, if it is there; a link, not what it leads to. Throws where it cannot. `rmSync` tries
 * for each folder whether it is empty, of which a site has as many as articles.
 */
export function remove(folder: string): void {
  try {
    empty(folder);
  } catch {
    // It is no folder, or something in it is in use for a moment: the library tries again.
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

function empty(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      empty(path);
      rmdirSync(path);
    } else unlinkSync(path);
  }
}
