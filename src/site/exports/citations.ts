import type { Archive, Article } from '../../model.ts';
import { bibtex } from '../citing/bibtex.ts';
import { cslItem } from '../citing/csl.ts';
import { citationNote } from '../citing/note.ts';
import { ris } from '../citing/ris.ts';
import { citationPath, outputFile } from '../links.ts';
import type { SiteOptions } from '../options.ts';
import type { SiteFile } from '../write.ts';

/** Each article's citation for reference managers: BibTeX, RIS, and CSL-JSON as Zotero and pandoc read it. */
export function* citations(archive: Archive, options: SiteOptions): Generator<SiteFile> {
  for (const { article } of archive.entries) yield* citationFiles(article, archive, options);
}

function* citationFiles(
  article: Article,
  archive: Archive,
  options: SiteOptions,
): Generator<SiteFile> {
  const item = cslItem({ archive, options }, article);
  const note = citationNote(article, archive, options);
  const json = `${JSON.stringify([item])}\n`;
  const texts = { bib: bibtex(item, note), ris: ris(item, note), json } as const;
  for (const format of ['bib', 'ris', 'json'] as const)
    yield { path: outputFile(citationPath(article.id, format)), content: [texts[format]] };
}
