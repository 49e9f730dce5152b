import type { JSX } from 'preact';
import type { SitePath } from '../../src/model.ts';
import { PRELOADED } from '../../src/site/fonts.ts';
import { absolute, href, paths } from '../../src/site/links.ts';
import type { Shell } from '../../src/site/views.ts';
import { wordsOf } from '../../src/site/words.ts';
import type { FrameProps } from '../base.tsx';

/** No inline script or style, nothing from another host. `'wasm-unsafe-eval'` is what Pagefind's WebAssembly needs. */
function policy(search: boolean, offline: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self'${search ? " 'wasm-unsafe-eval'" : ''}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    ...(offline ? ["manifest-src 'self'"] : []),
    ...(search || offline ? ["worker-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

export function Head({
  archive,
  options,
  title,
  path,
  description,
  search,
  sheet,
  scripts,
  head,
  indexed,
}: FrameProps) {
  const { settings } = archive;
  const { feed } = wordsOf(archive);
  const canonical =
    path === paths.notFound || path === paths.offline ? null : absolute(options, path);
  return (
    <head>
      <meta charset="utf-8" />
      <meta
        http-equiv="Content-Security-Policy"
        content={policy(search === true, options.offline === true)}
      />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="referrer" content="no-referrer" />
      <title>{title === null ? settings.title : `${title} · ${settings.title}`}</title>
      <meta name="description" content={description ?? (settings.description || settings.title)} />
      <meta name="generator" content={`Backfile ${archive.version}`} />
      {canonical === null ? null : <link rel="canonical" href={canonical} />}
      {PRELOADED.map((font) => (
        <link
          key={font}
          rel="preload"
          as="font"
          href={href(options, font)}
          crossorigin="anonymous"
        />
      ))}
      <link rel="stylesheet" href={href(options, sheet)} />
      {options.offline === true && <link rel="manifest" href={href(options, paths.webManifest)} />}
      <link rel="icon" href={href(options, paths.icon)} />
      <Alternate
        type="application/atom+xml"
        title={indexed === true ? undefined : feed('Atom')}
        path={paths.atom}
        options={options}
      />
      {indexed !== true && <Machines archive={archive} options={options} />}
      {head}
      {[...(scripts ?? []), ...(options.offline === true ? [paths.offlineScript] : [])].map(
        (script) => (
          <script key={script} type="module" src={href(options, script)} />
        ),
      )}
    </head>
  );
}

/** What every list leads to need not be said again on each of very many articles. */
function Machines({ archive, options }: Shell) {
  const { feed } = wordsOf(archive);
  return (
    <>
      <Alternate
        type="application/feed+json"
        title={feed('JSON')}
        path={paths.jsonFeed}
        options={options}
      />
      <link
        rel="search"
        type="application/opensearchdescription+xml"
        title={archive.settings.title}
        href={href(options, paths.openSearch)}
      />
    </>
  );
}

function Alternate(props: {
  readonly type: string;
  /** Tells it from others. */
  readonly title: string | undefined;
  readonly path: SitePath;
  readonly options: FrameProps['options'];
}): JSX.Element {
  const { type, title, path, options } = props;
  return <link rel="alternate" type={type} title={title} href={href(options, path)} />;
}
