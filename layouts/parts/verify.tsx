import type { Article } from '../../src/model.ts';
import { href, originalPath, paths } from '../../src/site/links.ts';
import type { Site } from '../../src/site/views.ts';
import { wordsOf } from '../../src/site/words.ts';

/**
 * The original's checksum and how to check it: by a command, and where scripts run in the page itself, by
 * `src/browser/article/verify.ts`, which finds its button by its id and takes its words from the button's `data-` attributes.
 */
export function Verify({ site, article }: { readonly site: Site; readonly article: Article }) {
  const words = wordsOf(site.archive).record;
  const { options } = site;
  return (
    <>
      <code>{article.sha256}</code>
      <p class="verify">
        <button
          id="verify"
          type="button"
          hidden
          data-original={href(options, originalPath(article.id))}
          data-sha256={article.sha256}
          data-working={words.verifying}
          data-verified={words.verified}
          data-differs={words.notVerified}
          data-unreachable={words.unreachable}
        >
          {words.verify}
        </button>{' '}
        <span class="verify-by">
          {words.verifyBy} <code>sha256sum original.txt</code>
        </span>
      </p>
      <p id="verify-result" class="verify-result" role="status" />
      <p>
        <a class="onward" href={href(options, paths.about, 'verify')}>
          {words.verifyAll}
        </a>
      </p>
    </>
  );
}
