import type { ComponentChildren } from 'preact';
import type { Article, Entry, Sourced } from '../../src/model.ts';
import { href } from '../../src/site/links.ts';
import { at } from '../../src/site/periods.ts';
import { readingMinutes } from '../../src/site/reading-time.ts';
import { known, type Site } from '../../src/site/views.ts';
import { wordsOf } from '../../src/site/words.ts';
import { BasisNote } from './basis.tsx';
import { pageLanguage, tongue } from './language.ts';
import { When } from './when.tsx';

interface FactsProps {
  readonly site: Site;
  readonly entry: Entry;
}

/** The facts about the article, each with its basis; what nobody knows is shown as unknown. */
export function Facts({ site, entry }: FactsProps) {
  const { article } = entry;
  const { fields } = article;
  const words = wordsOf(site.archive).facts;
  const shared = { site, article };
  const { published, outlet, agency, byline, place, language, title, standfirst } = fields;
  return (
    <dl class="facts" data-pagefind-ignore="all">
      <Fact label={words.published} field={published} {...shared} missing={words.unknown.published}>
        {published.basis !== 'unknown' && <When date={published.value} archive={site.archive} />}
      </Fact>
      <Fact label={words.outlet} field={outlet} {...shared} missing={words.unknown.outlet}>
        <OutletLink site={site} name={known(outlet)} />
      </Fact>
      {agency.basis !== 'unknown' && (
        <Fact label={words.agency} field={agency} {...shared} missing="">
          <span dir="auto">{agency.value}</span>
        </Fact>
      )}
      <Fact label={words.byline} field={byline} {...shared} missing={words.unknown.byline}>
        <span {...tongue(article)}>{known(byline)}</span>
      </Fact>
      <Fact label={words.place} field={place} {...shared} missing={words.unknown.place}>
        <PlaceLink site={site} entry={entry} />
      </Fact>
      <Fact label={words.language} field={language} {...shared} missing={words.unknown.language}>
        {languageName(known(language) ?? '', pageLanguage(site.archive))}
      </Fact>
      <div class="fact">
        <dt>{words.readingTime}</dt>
        <dd class="no-print">{words.minutes(readingMinutes(article))}</dd>
      </div>
      <Fact label={words.title} field={title} {...shared} missing={words.unknown.title}>
        {title.basis !== 'unknown' && title.caveat === 'cut-short' ? words.cutShort : null}
      </Fact>
      {standfirst.basis !== 'unknown' && (
        <Fact label={words.standfirst} field={standfirst} {...shared} missing="">
          {standfirst.caveat === 'cut-short' ? words.cutShort : null}
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
  readonly site: Site;
  readonly article: Article;
  readonly missing: string;
  readonly children: ComponentChildren;
}) {
  const { label, field, site, article, missing, children } = props;
  return (
    <div class="fact">
      <dt>{label}</dt>
      {field.basis === 'unknown' ? (
        <dd class="missing">{missing}</dd>
      ) : (
        <dd>
          {children !== null && <span class="value">{children}</span>}{' '}
          <BasisNote {...{ label, field, site, article }} />
        </dd>
      )}
    </div>
  );
}

function OutletLink({ site, name }: { readonly site: Site; readonly name: string | null }) {
  const outlet = name === null ? undefined : site.outletNamed.get(name);
  return outlet === undefined ? null : (
    <a href={href(site.options, outlet.path)} dir="auto">
      {name}
    </a>
  );
}

/** In the article's own spelling. */
function PlaceLink({ site, entry }: FactsProps) {
  const place = site.placeOf.get(entry);
  const name = known(entry.article.fields.place);
  return place === undefined ? null : (
    <a href={href(site.options, place.path)} {...tongue(entry.article)}>
      {name}
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
