import type { TimelineEvent } from '../../src/model.ts';
import { href } from '../../src/site/links.ts';
import type { PeriodPage } from '../../src/site/periods.ts';
import type { Site } from '../../src/site/views.ts';
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
  if (page.kind === 'overview') {
    return (
      <>
        <p class="needs-script timeline-note" hidden>
          Events can be filtered by words, kind, outlet and number of sources where they are listed:
          on the pages of the {page.scope.of === 'all' ? 'years and months' : 'months'}.
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
        aria-label="Choose events"
        hidden
      >
        <details id="timeline-options">
          <summary>Choose and order events</summary>
          <div class="timeline-row">
            <label class="timeline-words">
              Words <input name="q" type="search" autocomplete="off" spellcheck={false} />
            </label>
            <Numbers />
            <label>
              Order{' '}
              <select name="order">
                <option value="newest">Newest first</option>
                <option value="oldest">Oldest first</option>
              </select>
            </label>
          </div>
          <Boxes />
          <p class="timeline-buttons">
            <button type="submit">Show</button>
            <button id="timeline-clear" type="button" hidden>
              Show all events
            </button>
          </p>
        </details>
      </form>
      <Status />
      {page.numbered.of > 1 && (
        <p class="needs-script timeline-note" hidden>
          What is chosen here applies to this page of the list, and goes along to the others.
        </p>
      )}
    </>
  );
}

function Numbers() {
  return (
    <>
      {(['outlets', 'sources'] as const).map((name) => (
        <label key={name}>
          {name === 'outlets' ? 'Outlets' : 'Independent sources'}{' '}
          <select name={name}>
            <option value="0">Any number</option>
            {[2, 3, 5, 10].map((number) => (
              <option key={number} value={number}>
                {number} or more
              </option>
            ))}
          </select>
        </label>
      ))}
    </>
  );
}

/** The script adds a box for each outlet of the page. */
function Boxes() {
  return (
    <>
      <fieldset class="facet">
        <legend>Kind</legend>
        <div class="facet-values">
          {Object.entries(KINDS).map(([kind, words]) => (
            <label key={kind} class="facet-box">
              <input type="checkbox" name="kind" value={kind} />{' '}
              <span class={`kind ${kind}`}>{words}</span> <span class="facet-count" />
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset id="timeline-outlets" class="facet" hidden>
        <legend>Outlet</legend>
        <div class="facet-values" />
      </fieldset>
    </>
  );
}

/** Where the script says what it shows. */
function Status() {
  return <p id="timeline-status" class="timeline-status" role="status" />;
}
