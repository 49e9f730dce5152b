import type { ComponentChildren } from 'preact';
import type { Archive, SitePath } from '../src/model.ts';
import { direction } from '../src/site/direction.ts';
import type { SiteOptions } from '../src/site/options.ts';
import { interfaceOf } from '../src/site/words.ts';
import { Footer } from './parts/footer.tsx';
import { Head } from './parts/head.tsx';
import { Masthead } from './parts/masthead.tsx';

export interface BaseProps {
  readonly archive: Archive;
  readonly options: SiteOptions;
  /** Of the page, without the archive's; null on the home page, which has the archive's alone. */
  readonly title: string | null;
  readonly path: SitePath;
  /** The entry of the navigation under which the page belongs. */
  readonly section?: SitePath;
  /** For search engines; the archive's own if left out. */
  readonly description?: string;
  /** Allows what the search page needs: WebAssembly and workers of the site's own. */
  readonly search?: boolean;
  /** Style sheets besides those of every page. */
  readonly styles?: readonly SitePath[];
  /** Client scripts, modules of the site's own. */
  readonly scripts?: readonly SitePath[];
  /** Further elements of the head. */
  readonly head?: ComponentChildren;
  /** True of a page whose `main` the search indexes. */
  readonly indexed?: boolean;
  readonly children: ComponentChildren;
}

/** The document around every page's `main`. Without the doctype, which JSX cannot say. */
export function Base(props: BaseProps) {
  const { language, words } = interfaceOf(props.archive);
  return (
    <html lang={language} dir={direction(language)}>
      <Head {...props} />
      <body>
        <a class="skip" href="#main">
          {words.skip}
        </a>
        <Masthead {...props} />
        <main id="main" {...(props.indexed === true ? { 'data-pagefind-body': '' } : {})}>
          {props.children}
        </main>
        <Footer {...props} />
      </body>
    </html>
  );
}
