import type { Archive } from '../../src/model.ts';
import { interfaceOf } from '../../src/site/words.ts';

/** What is said in English whatever the pages speak; where they speak another language it says so. */
export function inEnglish(archive: Pick<Archive, 'settings'>, words: string) {
  return interfaceOf(archive).primary === 'en' ? <>{words}</> : <bdi lang="en">{words}</bdi>;
}
