import { href, paths } from '../../src/site/links.ts';
import { wordsOf } from '../../src/site/words.ts';
import type { BaseProps } from '../base.tsx';
import { archiveTongue } from './language.ts';
import { said } from './said.tsx';

const DATA = [
  [paths.manifest, 'checksums'],
  [paths.articlesJson, 'articlesJson'],
  [paths.articlesCsv, 'articlesCsv'],
  [paths.eventsJson, 'eventsJson'],
  [paths.atom, 'atom'],
  [paths.jsonFeed, 'jsonFeed'],
] as const;

export function Footer({ archive, options }: BaseProps) {
  const { settings, digest, version, entries } = archive;
  const words = wordsOf(archive).footer;
  return (
    <footer class="footer">
      <p class="footer-about" {...archiveTongue(archive)}>
        {settings.description || settings.title}
      </p>
      <nav aria-label={words.title}>
        <ul>
          {DATA.map(([path, name]) => (
            <li key={path}>
              <a href={href(options, path)}>{words[name]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <p class="footer-build">
        {said(words.built(entries.length, version, digest.slice(0, 8)), {
          digest: (start) => (
            <a href={href(options, paths.about, 'input')} title={digest}>
              <code>{start}</code>
            </a>
          ),
        })}
      </p>
    </footer>
  );
}
