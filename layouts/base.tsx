import type { ComponentChildren } from 'preact';
import type { Archive, SitePath } from '../src/model.ts';
import { direction } from '../src/site/direction.ts';
import { paths } from '../src/site/links.ts';
import type { Shell } from '../src/site/views.ts';
import { interfaceOf } from '../src/site/words.ts';
import { Footer, MadeOfAll } from './parts/footer.tsx';
import { Head } from './parts/head.tsx';
import { Masthead } from './parts/masthead.tsx';

export interface FrameProps extends Shell {
  /** Of the page, without the archive's; null on the home page, which has the archive's alone. */
  readonly title: string | null;
  readonly path: SitePath;
  /** The entry of the navigation under which the page belongs. */
  readonly section?: SitePath;
  /** For search engines; the archive's own if left out. */
  readonly description?: string;
  /** Allows what the search page needs: WebAssembly and workers of the site's own. */
  readonly search?: boolean;
  /** The page's style sheet, one of `sheets`. */
  readonly sheet: SitePath;
  /** Client scripts, modules of the site's own, which know the keys of every page. */
  readonly scripts?: readonly SitePath[];
  /** Further elements of the head. */
  readonly head?: ComponentChildren;
  /** True of a page that the search finds, an article's: there are so many that what lists lead to is not said on them. */
  readonly indexed?: boolean;
  /** Of what the page is made, as its last line says. */
  readonly made: ComponentChildren;
  readonly children: ComponentChildren;
}

interface BaseProps extends Omit<FrameProps, 'made'> {
  readonly archive: Archive;
}

/** A page of the whole archive: it leads to where it is said of which input it was made. */
export function Base(props: BaseProps) {
  return <Frame {...props} made={<MadeOfAll archive={props.archive} options={props.options} />} />;
}

/** The page's own, or the keys' alone, which the others hold. The search page, whose script is in its body, has its own keys. */
function scriptsOf({ scripts, search }: FrameProps): readonly SitePath[] {
  return scripts ?? (search === true ? [] : [paths.keysScript]);
}

/** The document around every page's `main`: with the articles' number or digest in it, each would change with any article. Without the doctype, which JSX cannot say. */
export function Frame(props: FrameProps) {
  const { language, words } = interfaceOf(props.archive);
  return (
    <html lang={language} dir={direction(language)}>
      <Head {...props} scripts={scriptsOf(props)} />
      <body>
        <a class="skip" href="#main">
          {words.skip}
        </a>
        <Masthead {...props} />
        <main id="main">{props.children}</main>
        <Footer {...props} />
      </body>
    </html>
  );
}
