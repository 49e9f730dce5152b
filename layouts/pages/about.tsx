import type { Archive, Notice } from '../../src/model.ts';
import { filesLeftOut } from '../../src/site/counts.ts';
import { isCut, MOST_TOLD } from '../../src/site/exports/calendar.ts';
import { isHappening } from '../../src/site/exports/places.ts';
import { href, paths } from '../../src/site/links.ts';
import { sheets } from '../../src/site/style-sheets.ts';
import type { Site } from '../../src/site/views.ts';
import { NOTICES_SHOWN } from '../../src/site/weights.ts';
import { wordsOf } from '../../src/site/words.ts';
import { Base } from '../base.tsx';
import { FieldTable } from '../parts/field-table.tsx';
import { inEnglish } from '../parts/in-english.tsx';
import { archiveTongue } from '../parts/language.ts';
import { RemovalTable } from '../parts/removal-table.tsx';
import { said } from '../parts/said.tsx';

export function AboutPage({ site }: { readonly site: Site }) {
  const { archive, options } = site;
  const { settings } = archive;
  const words = wordsOf(archive).about;
  return (
    <Base
      archive={archive}
      options={options}
      title={words.title}
      path={paths.about}
      section={paths.about}
      sheet={sheets.about}
    >
      <div class="prose">
        <h1>{words.heading}</h1>
        {settings.description !== '' && (
          <p class="lead" {...archiveTongue(archive)}>
            {settings.description}
          </p>
        )}
        <Introduction site={site} />
        <Counts site={site} />
        <h2 id="facts">{words.factsTitle}</h2>
        <p>{words.facts}</p>
        <FieldTable archive={archive} />
        <h2 id="removed">{words.removedTitle}</h2>
        <RemovalTable archive={archive} />
        <LeftOut site={site} />
        <Notices site={site} />
        <Verify site={site} />
        <h2 id="data">{words.dataTitle}</h2>
        <Downloads site={site} />
        <h2 id="licence">{words.licenceTitle}</h2>
        <p>{words.licence}</p>
      </div>
    </Base>
  );
}

function Introduction({ site: { archive, options } }: { readonly site: Site }) {
  return (
    <p>
      {said(wordsOf(archive).about.introduction(), {
        timeline: (part) => <a href={href(options, paths.timeline)}>{part}</a>,
      })}
    </p>
  );
}

function Counts({ site }: { readonly site: Site }) {
  const { archive } = site;
  const { number, about } = wordsOf(archive);
  const counts = [
    [about.counts.articles, archive.entries.length],
    [about.counts.undated, site.byDate.length - site.dated],
    [about.counts.outlets, site.outletNamed.size],
    [about.counts.events, archive.events.length],
    [about.counts.leftOut, filesLeftOut(archive).length],
  ] as const;
  return (
    <dl class="counts">
      {counts.map(([words, value]) => (
        <div key={words}>
          <dt>{words}</dt>
          <dd>{number(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

function LeftOut({ site: { archive } }: { readonly site: Site }) {
  const { skipped } = archive;
  const words = wordsOf(archive).about;
  return (
    <>
      <h2 id="left-out">{words.leftOutTitle}</h2>
      {skipped.length === 0 ? (
        <p>{words.nothingLeftOut}</p>
      ) : (
        <>
          <p>{words.leftOut(skipped.length)}</p>
          <NoticeList archive={archive} notices={skipped} />
        </>
      )}
    </>
  );
}

function Notices({ site: { archive } }: { readonly site: Site }) {
  const { notices } = archive;
  if (notices.length === 0) return null;
  const rest = notices.length - NOTICES_SHOWN;
  const words = wordsOf(archive).about;
  return (
    <>
      <h2 id="notices">{words.noticesTitle}</h2>
      <p>{words.notices}</p>
      <NoticeList archive={archive} notices={notices.slice(0, NOTICES_SHOWN)} />
      {rest > 0 && <p>{words.more(rest)}</p>}
    </>
  );
}

interface NoticesProps {
  readonly archive: Archive;
  readonly notices: readonly Notice[];
}

/** What a notice says is English: it is written for those who keep the archive, before any page is. */
function NoticeList({ archive, notices }: NoticesProps) {
  const words = wordsOf(archive).about;
  return (
    <ul class="notices">
      {notices.map(({ path, line, words: quoted, what }, index) => (
        <li key={index}>
          <code dir="auto">{path}</code>
          {line !== null && words.line(line)}
          {': '}
          {inEnglish(archive, what)}
          {quoted !== null && (
            <>
              {' '}
              <q dir="auto">{quoted}</q>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Verify({ site: { archive, options } }: { readonly site: Site }) {
  const words = wordsOf(archive).about;
  return (
    <>
      <h2 id="verify">{words.verifyTitle}</h2>
      <p>
        {said(words.verify(), {
          list: (part) => <a href={href(options, paths.manifest)}>{part}</a>,
        })}
      </p>
      <pre class="command">
        <code>sha256sum -c manifest-sha256.txt</code>
      </pre>
      <p id="input">
        {said(words.built(archive.version), { digest: () => <code>{archive.digest}</code> })}
      </p>
    </>
  );
}

const DOWNLOADS = [
  'articlesJson',
  'articlesCsv',
  'eventsJson',
  'eventsCsv',
  'calendar',
  'manifest',
  'atom',
  'jsonFeed',
] as const;

function Downloads({ site: { archive, options } }: { readonly site: Site }) {
  const words = wordsOf(archive);
  const hasCalendar = archive.events.some(isHappening);
  return (
    <ul>
      {DOWNLOADS.filter((file) => file !== 'calendar' || hasCalendar).map((file) => (
        <li key={file}>
          <a href={href(options, paths[file])}>{words.about.downloads[file]}</a>
          {file === 'calendar' && isCut(archive) && `: ${words.timeline.mostTold(MOST_TOLD)}`}
        </li>
      ))}
    </ul>
  );
}
