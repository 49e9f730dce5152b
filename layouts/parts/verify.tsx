import type { Article } from '../../src/model.ts';
import { href, paths } from '../../src/site/links.ts';
import type { Shell } from '../../src/site/views.ts';
import { wordsOf } from '../../src/site/words.ts';

/**
 * The original's checksum and how to check it: by a command, and where scripts run in the page itself, by
 * `src/browser/article/verify.ts`, which adds a button and finds the checksum and the link to the original by their ids.
 */
export function Verify({ site, article }: { readonly site: Shell; readonly article: Article }) {
  const words = wordsOf(site.archive).record;
  const { options } = site;
  return (
    <>
      <code id="sha256">{article.sha256}</code>
      <p class="verify">
        <span>
          {words.verifyBy} <code>sha256sum original.txt</code>
        </span>
      </p>
      <p>
        <a class="onward" href={href(options, paths.about, 'verify')}>
          {words.verifyAll}
        </a>
      </p>
    </>
  );
}
