import type { TimelineEvent } from '../../src/model.ts';
import { href } from '../../src/site/links.ts';
import type { PeriodPage } from '../../src/site/periods.ts';
import type { Site } from '../../src/site/views.ts';
import { type Words, wordsOf } from '../../src/site/words.ts';
import { KINDS } from './kinds.ts';

interface FormProps {
  readonly site: Site;
  readonly page: PeriodPage<TimelineEvent>;
}

/**
 * The filters of a page that lists events. They work in the page and need the script (`src/browser/timeline.ts`, which
 * finds its parts by their ids): hidden until it runs. An overview lists no events and says where they are instead.
 */
export function TimelineForm({ site, page }: FormProps) {
  if (page.all.length < 2) return <Status />;
  const words = wordsOf(site.archive).timelineForm;
  if (page.kind === 'overview') {
    return (
      <>
        <p class="needs-script timeline-note" hidden>
          {page.scope.of === 'all' ? words.elsewhere.all : words.elsewhere.year}
        </p>
        <Status />
      </>
    );
  }
  return (
    <>
      <form
        id="timeline-form"
        class="needs-script timeline-form"
        action={href(site.options, page.path)}
        aria-label={words.title}
        hidden
      >
        <details id="timeline-options">
          <summary>{words.summary}</summary>
          <div class="timeline-row">
            <label class="timeline-words">
              {words.words} <input name="q" type="search" autocomplete="off" spellcheck={false} />
            </label>
            <Numbers words={words} />
            <label>
              {words.order}{' '}
              <select name="order">
                <option value="newest">{words.newest}</option>
                <option value="oldest">{words.oldest}</option>
              </select>
            </label>
          </div>
          <Boxes site={site} />
          <p class="timeline-buttons">
            <button type="submit">{words.show}</button>
            <button id="timeline-clear" type="button" hidden>
              {words.showAll}
            </button>
          </p>
        </details>
      </form>
      <Status />
      {page.numbered.of > 1 && (
        <p class="needs-script timeline-note" hidden>
          {words.thisPage}
        </p>
      )}
    </>
  );
}

function Numbers({ words }: { readonly words: Words['timelineForm'] }) {
  return (
    <>
      {(['outlets', 'sources'] as const).map((name) => (
        <label key={name}>
          {words[name]}{' '}
          <select name={name}>
            <option value="0">{words.anyNumber}</option>
            {[2, 3, 5, 10].map((number) => (
              <option key={number} value={number}>
                {words.orMore(number)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </>
  );
}

/** The script adds a box for each outlet of the page. */
function Boxes({ site: { archive } }: Pick<FormProps, 'site'>) {
  const { timeline, timelineForm } = wordsOf(archive);
  return (
    <>
      <fieldset class="facet">
        <legend>{timelineForm.kind}</legend>
        <div class="facet-values">
          {KINDS.map((kind) => (
            <label key={kind} class="facet-box">
              <input type="checkbox" name="kind" value={kind} />{' '}
              <span class={`kind ${kind}`}>{timeline.kinds[kind]}</span>{' '}
              <span class="facet-count" />
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset id="timeline-outlets" class="facet" hidden>
        <legend>{timelineForm.outlet}</legend>
        <div class="facet-values" />
      </fieldset>
    </>
  );
}

/** Where the script says what it shows. */
function Status() {
  return <p id="timeline-status" class="timeline-status" role="status" />;
}
