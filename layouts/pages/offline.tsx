import { href, paths } from '../../src/site/links.ts';
import { sheets } from '../../src/site/style-sheets.ts';
import type { Site } from '../../src/site/views.ts';
import { wordsOf } from '../../src/site/words.ts';
import { Base } from '../base.tsx';
import { said } from '../parts/said.tsx';

/** What a reader sees who has no connection and asks for a page that was not opened before. */
export function OfflinePage({ site }: { readonly site: Site }) {
  const { archive, options } = site;
  const words = wordsOf(archive).offline;
  return (
    <Base
      archive={archive}
      options={options}
      title={words.title}
      path={paths.offline}
      sheet={sheets.plain}
    >
      <h1>{words.title}</h1>
      <p class="lead">{words.why}</p>
      <p>
        {said(words.kept(), {
          articles: (part) => <a href={href(options, paths.articles)}>{part}</a>,
          timeline: (part) => <a href={href(options, paths.timeline)}>{part}</a>,
        })}
      </p>
    </Base>
  );
}
