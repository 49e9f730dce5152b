import { href, numberedPath } from '../../src/site/links.ts';
import type { Numbered } from '../../src/site/periods.ts';
import type { Site } from '../../src/site/views.ts';
import { wordsOf } from '../../src/site/words.ts';

/** Ways to the neighbours of a numbered page; nothing where all is on one. */
export function Pager({
  site: { archive, options },
  numbered,
}: {
  readonly site: Site;
  readonly numbered: Numbered;
}) {
  const { list, number, of, further } = numbered;
  if (of === 1) return null;
  const words = wordsOf(archive).pages;
  return (
    <nav class="pager" aria-label={words.title}>
      {number > 1 && (
        <a rel="prev" href={href(options, numberedPath(list, number - 1, further))}>
          {words.previous}
        </a>
      )}
      <span>{words.place(number, of)}</span>
      {number < of && (
        <a rel="next" href={href(options, numberedPath(list, number + 1, further))}>
          {words.next}
        </a>
      )}
    </nav>
  );
}

/** The title of a numbered page: `Articles`, and of all but the first `Articles, page 2 of 5`. */
export function pageTitle({ archive }: Site, name: string, { number, of }: Numbered): string {
  return number === 1 ? name : wordsOf(archive).pages.titled(name, number, of);
}
