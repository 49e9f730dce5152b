import { href, numberedPath } from '../../src/site/links.ts';
import type { SiteOptions } from '../../src/site/options.ts';
import type { Numbered } from '../../src/site/periods.ts';
import { grouped } from './language.ts';

/** Ways to the neighbours of a numbered page; nothing where all is on one. */
export function Pager({
  numbered,
  options,
}: {
  readonly numbered: Numbered;
  readonly options: SiteOptions;
}) {
  const { list, number, of } = numbered;
  if (of === 1) return null;
  return (
    <nav class="pager" aria-label="Pages of this list">
      {number > 1 && (
        <a rel="prev" href={href(options, numberedPath(list, number - 1))}>
          Previous page
        </a>
      )}
      <span>{place(numbered)}</span>
      {number < of && (
        <a rel="next" href={href(options, numberedPath(list, number + 1))}>
          Next page
        </a>
      )}
    </nav>
  );
}

/** `Page 2 of 5`. */
export function place({ number, of }: Numbered): string {
  return `Page ${grouped(number)} of ${grouped(of)}`;
}
