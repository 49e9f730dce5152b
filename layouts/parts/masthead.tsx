import { href, paths } from '../../src/site/links.ts';
import { wordsOf } from '../../src/site/words.ts';
import type { FrameProps } from '../base.tsx';
import { archiveTongue } from './language.ts';
import { once } from './once.ts';

const SECTIONS = ['articles', 'timeline', 'outlets', 'places', 'search', 'about'] as const;

type Props = Pick<FrameProps, 'archive' | 'options' | 'path' | 'section'>;

/** Pages below one section have the same. */
export function Masthead(props: Props) {
  const { archive, options, path, section } = props;
  const own = path === paths.home || SECTIONS.some((entry) => paths[entry] === path) ? path : null;
  return once(archive, ['masthead', options.prefix, own, section], () => <Made {...props} />);
}

function Made({ archive, options, path, section }: Props) {
  const words = wordsOf(archive);
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
      <nav class="sections" aria-label={words.sectionsTitle}>
        <ul>
          {SECTIONS.map((entry) => (
            <li key={entry}>
              <a
                href={href(options, paths[entry])}
                {...current(paths[entry], path, section)}
                {...(entry === 'search' ? { 'aria-keyshortcuts': '/' } : {})}
              >
                {words.sections[entry]}
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
