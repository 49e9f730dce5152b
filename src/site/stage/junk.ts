import { basename } from 'node:path';

const JUNK = ['.DS_Store', 'Thumbs.db', 'desktop.ini', '.gitkeep'];

/** True of what file managers and git leave in folders: nobody wrote it, nobody misses it, and it differs by machine. */
export function isJunk(path: string): boolean {
  return JUNK.includes(basename(path));
}
