import { known } from '../../src/article/known.ts';
import type { Article, Report, TimelineEvent } from '../../src/model.ts';
import { articlePath, href } from '../../src/site/links.ts';
import { quotation } from '../../src/site/quotes.ts';
import type { Site } from '../../src/site/views.ts';
import { NAME_LENGTH, QUOTE_LENGTH } from '../../src/site/weights.ts';
import { wordsOf } from '../../src/site/words.ts';
import { shorten } from '../../src/text/notices.ts';
import { AgencyName } from './agency-name.tsx';
import { tongue, tongueAmong } from './language.ts';
import { TitleLink } from './title.tsx';
import { When } from './when.tsx';

interface ReportProps {
  readonly site: Site;
  readonly event: TimelineEvent;
  readonly report: Report;
  /** True where the passage before it is of the same article, whose title need not be said again. */
  readonly again?: boolean;
}

/** A mention is its sentence first; a publication its article first, and no quotation that only repeats the title. */
export function Quoted({ site, event, report, again = false }: ReportProps) {
  const article = site.entries.get(report.article)?.article;
  if (article === undefined) return null;
  const repeats = report.quote === known(article.fields.title);
  return (
    <figure class="report">
      {event.kind === 'published' && (
        <p class="report-title" dir={tongue(article).dir}>
          <TitleLink site={site} article={article} anchor={report.block} />
        </p>
      )}
      {!repeats && <Sentence site={site} article={article} report={report} />}
      <figcaption>
        {event.kind === 'published' ? (
          <OutletName site={site} article={article} />
        ) : (
          <Whence site={site} event={event} report={report} again={again} />
        )}
      </figcaption>
    </figure>
  );
}

interface SentenceProps {
  readonly site: Site;
  readonly article: Article;
  readonly report: Report;
}

/** What begins with a quotation mark gets none from the style sheet. */
function Sentence({ site, article, report }: SentenceProps) {
  const { parts, cutBefore, cutAfter } = quotation(report.quote, report.marks, QUOTE_LENGTH);
  const [first] = parts;
  const isSpoken = !cutBefore && /^["“„«»「『]/u.test(first?.text ?? '');
  return (
    <blockquote {...tongueAmong(article, site.archive)} {...(isSpoken ? { class: 'spoken' } : {})}>
      <p>
        {cutBefore && '… '}
        {parts.map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text))}
        {cutAfter && ' …'}
      </p>
    </blockquote>
  );
}

/** The outlet and the title, linked to the very paragraph; and in what the passage differs from the event. */
export function Whence({ site, event, report, again = false }: ReportProps) {
  const article = site.entries.get(report.article)?.article;
  if (article === undefined) return null;
  const words = wordsOf(site.archive).timeline;
  return (
    <>
      <OutletName site={site} article={article} />
      {words.between}
      {again ? (
        <a href={href(site.options, articlePath(article.id), report.block)}>{words.again}</a>
      ) : (
        <TitleLink site={site} article={article} anchor={report.block} />
      )}
      {report.date.edtf !== event.date.edtf && (
        <>
          {words.otherDate}
          <When date={report.date} archive={site.archive} />
        </>
      )}
      {event.kind !== 'published' && report.standing !== event.kind && (
        <span class="standing">{words.standings[report.standing]}</span>
      )}
    </>
  );
}

function OutletName({ site, article }: { readonly site: Site; readonly article: Article }) {
  const outlet = known(article.fields.outlet);
  return outlet === null ? (
    <AgencyName site={site} article={article} />
  ) : (
    <span class="outlet" dir="auto">
      {shorten(outlet, NAME_LENGTH)}
    </span>
  );
}
