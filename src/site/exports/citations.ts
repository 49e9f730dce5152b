import type { Article } from '../../model.ts';
import { bibtex } from '../citing/bibtex.ts';
import { cslItem } from '../citing/csl.ts';
import { citationNote } from '../citing/note.ts';
import { ris } from '../citing/ris.ts';
import { citationPath, outputFile } from '../links.ts';
import type { Shell } from '../views.ts';
import type { SiteFile } from '../write.ts';

/** The article's citation for reference managers: BibTeX, RIS, and CSL-JSON as Zotero and pandoc read it. */
export function* citationFiles(shell: Shell, article: Article): Generator<SiteFile> {
  const item = cslItem(shell, article);
  const note = citationNote(article, shell.archive, shell.options);
  const json = `${JSON.stringify([item])}\n`;
  const texts = { bib: bibtex(item, note), ris: ris(item, note), json } as const;
  for (const format of ['bib', 'ris', 'json'] as const)
    yield { path: outputFile(citationPath(article.id, format)), content: [texts[format]] };
}
