import { known } from '../../src/article/known.ts';
import type { Article } from '../../src/model.ts';
import type { Shell } from '../../src/site/views.ts';
import { NAME_LENGTH } from '../../src/site/weights.ts';
import { wordsOf } from '../../src/site/words.ts';
import { shorten } from '../../src/text/notices.ts';

/** Of whom an article is whose outlet nobody knows: the agency of wire copy, which is no outlet and leads to none. */
export function AgencyName({ site, article }: { readonly site: Shell; readonly article: Article }) {
  const agency = known(article.fields.agency);
  return agency === null ? (
    <span class="missing">{wordsOf(site.archive).outletUnknown}</span>
  ) : (
    <bdi>{shorten(agency, NAME_LENGTH)}</bdi>
  );
}
