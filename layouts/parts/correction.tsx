import type { Article } from '../../src/model.ts';
import { correctionUrl } from '../../src/site/corrections.ts';
import type { Shell } from '../../src/site/views.ts';
import { wordsOf } from '../../src/site/words.ts';

/**
 * The way to report a mistake, where the archive names one. The script (`src/browser/article/correction.ts`) writes the
 * paragraph into the address that the reader has chosen.
 */
export function Correction({ site, article }: { readonly site: Shell; readonly article: Article }) {
  const to = correctionUrl(site.archive, site.options, article);
  if (to === null) return null;
  const words = wordsOf(site.archive);
  return (
    <p class="correction">
      {words.record.foundMistake}{' '}
      <a
        id="correction"
        href={to}
        rel="nofollow"
        data-unnamed={encodeURIComponent(words.correction.which)}
      >
        {words.record.reportCorrection}
      </a>
    </p>
  );
}
