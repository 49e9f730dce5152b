import { href, paths } from '../../src/site/links.ts';
import type { BaseProps } from '../base.tsx';
import { archiveTongue } from './language.ts';

const SECTIONS = [
  { path: paths.articles, words: 'Articles' },
  { path: paths.timeline, words: 'Timeline' },
  { path: paths.outlets, words: 'Outlets' },
  { path: paths.places, words: 'Places' },
  { path: paths.search, words: 'Search' },
  { path: paths.about, words: 'About' },
] as const;

export function Masthead({ archive, options, path, section }: BaseProps) {
  const name = (
    <a href={href(options, paths.home)} rel="home" {...archiveTongue(archive)}>
      {archive.settings.title}
    </a>
  );
  return (
    <header class="masthead">
      {path === paths.home ? (
        <h1 class="masthead-name">{name}</h1>
      ) : (
        <p class="masthead-name">{name}</p>
      )}
      <nav class="sections" aria-label="Sections">
        <ul>
          {SECTIONS.map((entry) => (
            <li key={entry.path}>
              <a href={href(options, entry.path)} {...current(entry.path, path, section)}>
                {entry.words}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** `page` on the very page, `true` on pages below it. */
function current(entry: string, path: string, section: string | undefined) {
  if (entry === path) return { 'aria-current': 'page' } as const;
  return entry === section ? ({ 'aria-current': 'true' } as const) : {};
}
