import type { Article } from '../../src/model.ts';
import { href, paths } from '../../src/site/links.ts';
import type { Shell } from '../../src/site/views.ts';
import { wordsOf } from '../../src/site/words.ts';
import type { FrameProps } from '../base.tsx';
import { archiveTongue } from './language.ts';
import { onceAround } from './once.ts';
import { said } from './said.tsx';

const DATA = [
  [paths.manifest, 'checksums'],
  [paths.articlesJson, 'articlesJson'],
  [paths.articlesCsv, 'articlesCsv'],
  [paths.eventsJson, 'eventsJson'],
  [paths.atom, 'atom'],
  [paths.jsonFeed, 'jsonFeed'],
] as const;

/** The front page leads to all data; the others, which can be very many, to the place where all of it is said. */
export function Footer({ archive, options, path, made }: FrameProps) {
  const isHome = path === paths.home;
  return onceAround(
    archive,
    ['footer', options.prefix, isHome],
    (within) => <Around archive={archive} options={options} isHome={isHome} made={within} />,
    <>{made}</>,
  );
}

interface AroundProps extends Pick<FrameProps, 'archive' | 'options' | 'made'> {
  readonly isHome: boolean;
}

function Around({ archive, options, isHome, made }: AroundProps) {
  const { settings } = archive;
  const words = wordsOf(archive).footer;
  return (
    <footer class="footer">
      <p class="footer-about" {...archiveTongue(archive)}>
        {settings.description || settings.title}
      </p>
      <nav aria-label={words.title}>
        <ul>
          {isHome ? (
            DATA.map(([file, name]) => (
              <li key={file}>
                <a href={href(options, file)}>{words[name]}</a>
              </li>
            ))
          ) : (
            <li>
              <a href={href(options, paths.about, 'data')}>{words.title}</a>
            </li>
          )}
        </ul>
      </nav>
      <p class="footer-build">{made}</p>
    </footer>
  );
}

/** Where it is said of which input the page was made: with its digest, every page would change with any article. */
export function MadeOfAll({ archive, options }: Shell) {
  const words = wordsOf(archive).footer;
  return (
    <>
      {said(words.built(archive.version), {
        input: (part) => <a href={href(options, paths.about, 'input')}>{part}</a>,
      })}
    </>
  );
}

/** Of which original an article's page was made. */
export function MadeOfOne({ archive, options, article }: MadeOfOneProps) {
  const words = wordsOf(archive).footer;
  return (
    <>
      {said(words.builtOf(archive.version, article.sha256.slice(0, 8)), {
        digest: (start) => (
          <a href={href(options, paths.about, 'input')}>
            <code>{start}</code>
          </a>
        ),
      })}
    </>
  );
}

interface MadeOfOneProps extends Shell {
  readonly article: Pick<Article, 'sha256'>;
}
