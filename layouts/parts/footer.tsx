import { href, paths } from '../../src/site/links.ts';
import type { BaseProps } from '../base.tsx';
import { archiveTongue, count } from './language.ts';

const DATA = [
  { path: paths.manifest, words: 'Checksums' },
  { path: paths.articlesJson, words: 'Articles as JSON' },
  { path: paths.articlesCsv, words: 'Articles as CSV' },
  { path: paths.eventsJson, words: 'Timeline as JSON' },
  { path: paths.atom, words: 'Atom feed' },
  { path: paths.jsonFeed, words: 'JSON feed' },
] as const;

export function Footer({ archive, options }: BaseProps) {
  const { settings, digest, version } = archive;
  return (
    <footer class="footer">
      <p class="footer-about" {...archiveTongue(archive)}>
        {settings.description || settings.title}
      </p>
      <nav aria-label="Data">
        <ul>
          {DATA.map((entry) => (
            <li key={entry.path}>
              <a href={href(options, entry.path)}>{entry.words}</a>
            </li>
          ))}
        </ul>
      </nav>
      <p class="footer-build">
        {count(archive.entries.length, 'article')}. Built with Backfile {version} from input{' '}
        <a href={href(options, paths.about, 'input')} title={digest}>
          <code>{digest.slice(0, 8)}</code>
        </a>
        . The texts belong to their publishers.
      </p>
    </footer>
  );
}
