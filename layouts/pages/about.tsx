import type { Notice } from '../../src/model.ts';
import { filesLeftOut } from '../../src/site/counts.ts';
import { onCalendar } from '../../src/site/exports/calendar.ts';
import { href, paths, styles } from '../../src/site/links.ts';
import type { Site } from '../../src/site/views.ts';
import { NOTICES_SHOWN } from '../../src/site/weights.ts';
import { Base } from '../base.tsx';
import { FieldTable } from '../parts/field-table.tsx';
import { archiveTongue, count, grouped } from '../parts/language.ts';
import { RemovalTable } from '../parts/removal-table.tsx';

export function AboutPage({ site }: { readonly site: Site }) {
  const { archive, options } = site;
  const { settings } = archive;
  return (
    <Base
      archive={archive}
      options={options}
      title="About"
      path={paths.about}
      section={paths.about}
      styles={[styles.tables, styles.about]}
    >
      <div class="prose">
        <h1>About this archive</h1>
        {settings.description !== '' && (
          <p class="lead" {...archiveTongue(archive)}>
            {settings.description}
          </p>
        )}
        <Introduction site={site} />
        <Counts site={site} />
        <h2 id="facts">How its facts are known</h2>
        <p>
          Title, outlet, byline, date, place and language stand beside every article with the basis
          on which they are known, and with the words that justify them one click away. What nobody
          knows is shown as unknown: no fact is guessed.
        </p>
        <FieldTable archive={archive} />
        <h2 id="removed">What the clean-up removed</h2>
        <RemovalTable archive={archive} />
        <LeftOut skipped={archive.skipped} />
        <Notices notices={archive.notices} />
        <Verify site={site} />
        <h2 id="data">Data</h2>
        <Downloads site={site} />
        <h2 id="licence">Whose texts these are</h2>
        <p>
          The texts belong to their publishers. They are kept here so that they can be read,
          searched and cited, each with the address of its source where it is known.
        </p>
      </div>
    </Base>
  );
}

function Introduction({ site: { options } }: { readonly site: Site }) {
  return (
    <p>
      The texts of these articles were saved by hand or by machine, with whatever stood around them
      on the page. Here they are shown without it. The originals are published untouched beside the
      clean text; whatever was removed is listed under each article. The{' '}
      <a href={href(options, paths.timeline)}>timeline</a> quotes every sentence that dates
      something, beside all others that report the same. Nothing on these pages comes from another
      server, nothing watches who reads them, and everything but the search and the filters of the
      timeline works without JavaScript.
    </p>
  );
}

function Counts({ site }: { readonly site: Site }) {
  const { archive } = site;
  const counts = [
    ['Articles', archive.entries.length],
    ['of them undated', site.byDate.length - site.dated],
    ['Outlets', site.outletNamed.size],
    ['Events', archive.events.length],
    ['Files left out', filesLeftOut(archive).length],
  ] as const;
  return (
    <dl class="counts">
      {counts.map(([words, number]) => (
        <div key={words}>
          <dt>{words}</dt>
          <dd>{grouped(number)}</dd>
        </div>
      ))}
    </dl>
  );
}

function LeftOut({ skipped }: { readonly skipped: readonly Notice[] }) {
  return (
    <>
      <h2 id="left-out">What was left out</h2>
      {skipped.length === 0 ? (
        <p>Nothing: every article is in the archive.</p>
      ) : (
        <>
          <p>{count(skipped.length, 'problem')} kept files out of the archive.</p>
          <NoticeList notices={skipped} />
        </>
      )}
    </>
  );
}

function Notices({ notices }: { readonly notices: readonly Notice[] }) {
  if (notices.length === 0) return null;
  const rest = notices.length - NOTICES_SHOWN;
  return (
    <>
      <h2 id="notices">Notices</h2>
      <p>What was noticed when the files were read, and did not keep them out.</p>
      <NoticeList notices={notices.slice(0, NOTICES_SHOWN)} />
      {rest > 0 && <p>And {grouped(rest)} more.</p>}
    </>
  );
}

function NoticeList({ notices }: { readonly notices: readonly Notice[] }) {
  return (
    <ul class="notices">
      {notices.map(({ path, line, words, what }, index) => (
        <li key={index}>
          <code dir="auto">{path}</code>
          {line !== null && `, line ${line}`}
          {': '}
          {what}
          {words !== null && (
            <>
              {' '}
              <q dir="auto">{words}</q>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

function Verify({ site: { archive, options } }: { readonly site: Site }) {
  return (
    <>
      <h2 id="verify">How to check it</h2>
      <p>
        Every article’s page names the SHA-256 of its original, and{' '}
        <a href={href(options, paths.manifest)}>the list of all of them</a> has the form that BagIt
        uses. With a copy of this site, the following command, given in its folder, checks every
        original:
      </p>
      <pre class="command">
        <code>sha256sum -c manifest-sha256.txt</code>
      </pre>
      <p id="input">
        These pages were built with Backfile {archive.version}. The digest of everything that went
        in is <code>{archive.digest}</code>; the same input gives the same pages, byte for byte.
      </p>
    </>
  );
}

const DOWNLOADS = [
  { path: paths.articlesJson, words: 'All articles as JSON' },
  { path: paths.articlesCsv, words: 'All articles as CSV' },
  { path: paths.eventsJson, words: 'The timeline as JSON' },
  { path: paths.eventsCsv, words: 'The timeline as CSV, a line for each passage' },
  { path: paths.calendar, words: 'The timeline as iCalendar' },
  { path: paths.manifest, words: 'Checksums of the originals' },
  { path: paths.atom, words: 'Newest articles as an Atom feed' },
  { path: paths.jsonFeed, words: 'Newest articles as a JSON feed' },
] as const;

function Downloads({ site: { archive, options } }: { readonly site: Site }) {
  const hasCalendar = archive.events.some(onCalendar);
  return (
    <ul>
      {DOWNLOADS.filter(({ path }) => path !== paths.calendar || hasCalendar).map(
        ({ path, words }) => (
          <li key={path}>
            <a href={href(options, path)}>{words}</a>
          </li>
        ),
      )}
    </ul>
  );
}
