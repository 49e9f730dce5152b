import type { ComponentChildren } from 'preact';
import { known } from '../../src/article/known.ts';
import type { Article, Sourced } from '../../src/model.ts';
import type { ArticleView } from '../../src/site/article-view.ts';
import { href } from '../../src/site/links.ts';
import { readingMinutes } from '../../src/site/reading-time.ts';
import type { Shell } from '../../src/site/views.ts';
import { wordsOf } from '../../src/site/words.ts';
import { at } from '../../src/text/maps.ts';
import { BasisNote } from './basis.tsx';
import { pageLanguage, tongueAmong } from './language.ts';
import { When } from './when.tsx';

interface FactsProps {
  readonly site: Shell;
  readonly article: Article;
  readonly view: Pick<ArticleView, 'outlet' | 'place'>;
}

/** The facts about the article, each with its basis; what nobody knows is shown as unknown. */
export function Facts({ site, article, view }: FactsProps) {
  const { fields } = article;
  const words = wordsOf(site.archive).facts;
  const shared = { site, article };
  const { published, outlet, agency, byline, place, language, title, standfirst } = fields;
  return (
    <dl class="facts">
      <Fact label={words.published} field={published} {...shared} missing={words.unknown.published}>
        {published.basis !== 'unknown' && <When date={published.value} archive={site.archive} />}
      </Fact>
      <Fact label={words.outlet} field={outlet} {...shared} missing={words.unknown.outlet}>
        {view.outlet !== null && (
          <a href={href(site.options, view.outlet)} dir="auto">
            {known(outlet)}
          </a>
        )}
      </Fact>
      {agency.basis !== 'unknown' && (
        <Fact label={words.agency} field={agency} {...shared} missing="">
          <span dir="auto">{agency.value}</span>
        </Fact>
      )}
      <Fact label={words.byline} field={byline} {...shared} missing={words.unknown.byline}>
        <span {...tongueAmong(article, site.archive)}>{known(byline)}</span>
      </Fact>
      <Fact label={words.place} field={place} {...shared} missing={words.unknown.place}>
        <PlaceLink site={site} article={article} view={view} />
      </Fact>
      <Fact label={words.language} field={language} {...shared} missing={words.unknown.language}>
        <span>{languageName(known(language) ?? '', pageLanguage(site.archive))}</span>
      </Fact>
      <div>
        <dt>{words.readingTime}</dt>
        <dd class="no-print">{words.minutes(readingMinutes(article))}</dd>
      </div>
      <Fact label={words.title} field={title} {...shared} missing={words.unknown.title}>
        {title.basis !== 'unknown' && title.caveat === 'cut-short' && <span>{words.cutShort}</span>}
      </Fact>
      {standfirst.basis !== 'unknown' && (
        <Fact label={words.standfirst} field={standfirst} {...shared} missing="">
          {standfirst.caveat === 'cut-short' && <span>{words.cutShort}</span>}
        </Fact>
      )}
      {fields.note.basis !== 'unknown' && (
        <Fact label={words.note} field={fields.note} {...shared} missing="">
          <span dir="auto">{fields.note.value}</span>
        </Fact>
      )}
    </dl>
  );
}

function Fact(props: {
  readonly label: string;
  readonly field: Sourced<unknown>;
  readonly site: Shell;
  readonly article: Article;
  readonly missing: string;
  readonly children: ComponentChildren;
}) {
  const { label, field, site, article, missing, children } = props;
  return (
    <div>
      <dt>{label}</dt>
      {field.basis === 'unknown' ? (
        <dd class="missing">{missing}</dd>
      ) : (
        <dd>
          {children} <BasisNote {...{ label, field, site, article }} />
        </dd>
      )}
    </div>
  );
}

/** In the article's own spelling. */
function PlaceLink({ site, article, view }: FactsProps) {
  return view.place === null ? null : (
    <a href={href(site.options, view.place)} {...tongueAmong(article, site.archive)}>
      {known(article.fields.place)}
    </a>
  );
}

const languages = new Map<string, string>();

/** `Arabic` for `ar`; the tag itself where it has no name. Kept, as most articles have one of a few. */
function languageName(tag: string, locale: string): string {
  return at(languages, `${locale} ${tag}`, () => displayName(tag, locale));
}

function displayName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // A tag that is none (RangeError) is shown as it stands.
    return tag;
  }
}
