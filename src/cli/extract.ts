import type { Notice } from '../model.ts';
import { handleArticles } from '../site/articles.ts';
import { openArticles } from '../site/open-articles.ts';
import { InputError } from '../text/notices.ts';
import { record } from './record.ts';
import { write } from './terminal.ts';

/**
 * Prints every article of the folder `articles` as one JSON object a line, in the order of their paths, as each is
 * read: memory stays the same however many there are. Articles that cannot be used are passed over; then InputError
 * tells of all of them once the others are printed.
 */
export async function extract(articles: string): Promise<void> {
  const { source } = await openArticles(articles);
  const problems: Notice[] = [...source.problems, ...source.bad];
  for await (const { outcome } of handleArticles(source)) {
    if (outcome.ok) {
      await write(process.stdout, `${JSON.stringify(record(outcome.value.processed))}\n`);
    } else {
      problems.push(...outcome.problems);
    }
  }
  if (problems.length > 0) throw new InputError(problems);
}
