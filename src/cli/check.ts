import { checkSite } from '../site/check.ts';
import { InputError } from '../text/notices.ts';
import { plural } from './terminal.ts';

export interface CheckOptions {
  readonly site: string;
  /** The articles to compare the originals with; null for none. */
  readonly articles: string | null;
}

/** Verifies a built site and says how much was looked at. Throws InputError with everything that is wrong. */
export async function check({ site, articles }: CheckOptions): Promise<void> {
  const report = await checkSite(site, { articlesDir: articles ?? undefined });
  if (report.problems.length > 0) throw new InputError(report.problems);
  const { originals, sources, pages, markdown, xml, json, calendars } = report.counts;
  const looked = [
    plural(originals, 'original'),
    ...(articles === null ? [] : [`${plural(sources, 'source')} in ${articles}`]),
    plural(pages, 'page'),
    plural(markdown, 'Markdown file'),
    plural(xml, 'XML file'),
    plural(json, 'JSON file'),
    plural(calendars, 'calendar'),
  ];
  process.stdout.write(`Sound: ${looked.join(', ')}.\n`);
}
