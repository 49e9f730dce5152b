import type { DateSpan } from '../../src/model.ts';
import type { ArticleView, Near } from '../../src/site/article-view.ts';
import { articlePath, href } from '../../src/site/links.ts';
import type { Shell } from '../../src/site/views.ts';
import { wordsOf } from '../../src/site/words.ts';
import { ownTongue } from './language.ts';
import { When } from './when.tsx';

interface NearbyProps {
  readonly site: Shell;
  /** Of the article itself. */
  readonly date: DateSpan | null;
  readonly view: ArticleView;
}

/** The articles before and after one, others of the same days and of the same outlet. */
export function NearbyArticles({ site, date, view }: NearbyProps) {
  const { earlier, later, sameDays, sameOutlet } = view;
  const words = wordsOf(site.archive).article;
  const ways = [
    ...(date === null
      ? [
          { name: words.previousUndated, articles: list(later), saysDate: true },
          { name: words.nextUndated, articles: list(earlier), saysDate: true },
        ]
      : [
          { name: words.earlier, articles: list(earlier), saysDate: false },
          { name: words.later, articles: list(later), saysDate: false },
        ]),
    // What all have in common need not be said of each.
    {
      name: words.sameDays,
      articles: sameDays.map((one) => withoutDate(one, date)),
      saysDate: true,
    },
    {
      name: words.sameOutlet,
      articles: sameOutlet.map((one) => ({ ...one, outlet: null })),
      saysDate: false,
    },
  ].filter(({ articles }) => articles.length > 0);
  if (ways.length === 0) return null;
  return (
    <nav class="nearby" aria-label={words.nearby}>
      {ways.map(({ name, articles, saysDate }) => (
        <section key={name}>
          <h2>{name}</h2>
          <ul>
            {articles.map((article) => (
              <Neighbour key={article.id} site={site} article={article} saysDate={saysDate} />
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

function list(one: Near | null): readonly Near[] {
  return one === null ? [] : [one];
}

function withoutDate(one: Near, date: DateSpan | null): Near {
  return one.date?.edtf === date?.edtf ? { ...one, date: null } : one;
}

interface NeighbourProps {
  readonly site: Shell;
  readonly article: Near;
  /** The heading says of all below it what is not said of each: their date, or that it is unknown. */
  readonly saysDate: boolean;
}

function Neighbour({ site, article, saysDate }: NeighbourProps) {
  const { id, title, isCut, language, date, outlet } = article;
  const own =
    title === null
      ? ({ dir: 'auto', class: 'untitled' } as const)
      : ownTongue(language, site.archive);
  return (
    <li>
      <a href={href(site.options, articlePath(id))} {...own}>
        {title ?? id}
        {isCut && (
          <span class="cut" title={wordsOf(site.archive).cut}>
            …
          </span>
        )}
      </a>
      {(date !== null || outlet !== null || !saysDate) && (
        <p>
          {date !== null && <When date={date} archive={site.archive} />}
          {date === null && !saysDate && (
            <span class="missing">{wordsOf(site.archive).dateUnknown}</span>
          )}{' '}
          {outlet !== null && (
            <a href={href(site.options, outlet.path)} dir="auto">
              {outlet.name}
            </a>
          )}
        </p>
      )}
    </li>
  );
}
