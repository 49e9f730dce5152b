import type { TimelineEvent } from '../../src/model.ts';
import type { PeriodPage } from '../../src/site/periods.ts';
import { HEIGHT, WIDTH } from '../../src/site/strip/draw.ts';
import { heightWords, markOf } from '../../src/site/strip/names.ts';
import { endsOf, type NamedStretch, planStrip, type StripPlan } from '../../src/site/strip/plan.ts';
import { percent } from '../../src/site/strip/stretches.ts';
import type { Site } from '../../src/site/views.ts';
import { inWords, parseEdtf } from '../../src/text/dates.ts';
import { count, monthNames, pageLanguage } from './language.ts';
import { stretchLink, stretchName } from './stretches.ts';
import { StripTable } from './strip-table.tsx';

interface StripProps {
  readonly site: Site;
  readonly page: PeriodPage<TimelineEvent>;
}

/** Pixels: of the bars, of the whole drawing with the names below, and the line on which the names stand. */
const BARS = 88;
const WHOLE = 112;
const NAMES = 106;

/**
 * How the events of a page lie in time: darker bars for those whose day is known, lighter ones for those spread over the
 * days between which they lie. Drawn without script and style, so that it is in any width, colour and print; names of
 * years or months lead to their pages. At most some 30 kB. The table below it says the same in figures.
 */
export function Strip({ site, page }: StripProps) {
  const plan = planStrip(page);
  if (plan === null) return null;
  return (
    <div
      class="strip"
      id="strip"
      data-first={plan.window.first}
      data-last={plan.window.last}
      data-months={monthNames(site.archive).join(' ')}
    >
      <figure>
        <StripDrawing site={site} page={page} plan={plan} />
        <Zoom />
        <StripKey plan={plan} />
      </figure>
      <StripTable site={site} page={page} plan={plan} />
    </div>
  );
}

interface PlannedProps extends StripProps {
  readonly plan: StripPlan;
}

/** The drawing alone, with its names as links. */
export function StripDrawing({ site, page, plan }: PlannedProps) {
  const { drawing, named } = plan;
  return (
    <svg class="strip-drawing" width="100%" height={WHOLE}>
      <title>{titleOf(site, plan)}</title>
      <desc>{textOf(site, plan)}</desc>
      <svg
        width="100%"
        height={BARS}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path class="uncertain" d={drawing.uncertain} />
        <path class="certain" d={drawing.certain} />
      </svg>
      <line class="ground" x2="100%" y1={BARS} y2={BARS} />
      {named.map((one, index) => (
        <Named key={one.key} site={site} plan={plan} one={one} index={index} page={page} />
      ))}
    </svg>
  );
}

/** What the colours and the height of the bars mean. */
export function StripKey({ plan: { drawing, unit } }: Pick<PlannedProps, 'plan'>) {
  return (
    <figcaption>
      <span class="swatch certain">day known</span>{' '}
      <span class="swatch uncertain">spread over the days between which it lies</span>{' '}
      <span class="strip-height">{heightWords(drawing.most, unit)}</span>
    </figcaption>
  );
}

const STEPS = [
  ['in', 'Zoom in'],
  ['out', 'Zoom out'],
  ['back', 'Earlier'],
  ['on', 'Later'],
  ['whole', 'Whole range'],
] as const;

/** Needs the script (`src/browser/timeline/zoom.ts`) and is hidden until it runs. */
function Zoom() {
  return (
    <p class="needs-script strip-zoom" hidden>
      {STEPS.map(([step, words]) => (
        <button
          key={step}
          type="button"
          data-step={step}
          {...(step === 'in' ? {} : { class: 'when-zoomed', hidden: true })}
        >
          {words}
        </button>
      ))}
      <span>or draw over the strip; keys + − ← → 0</span>
    </p>
  );
}

interface NamedProps extends PlannedProps {
  readonly one: NamedStretch;
  readonly index: number;
}

function Named({ site, page, plan, one, index }: NamedProps) {
  const { window } = plan;
  const x = percent(window, one.first);
  const width = Math.round(100 * (percent(window, one.last + 1) - x)) / 100;
  const mark = markOf(plan.named, index, plan.namedUnit, monthNames(site.archive));
  const text = mark !== null && (
    <text
      x={`${Math.round(100 * (x + width / 2)) / 100}%`}
      y={NAMES}
      {...(mark.isMore ? { class: 'more' } : {})}
    >
      {mark.text}
    </text>
  );
  const to = stretchLink(site, page, one);
  if (to === null) return text === false ? null : text;
  return (
    <a href={to}>
      <title>{`${stretchName(site, one.key)}: ${count(one.events.length, 'event')}`}</title>
      <rect x={`${x}%`} width={`${width}%`} height={WHOLE} />
      {text}
    </a>
  );
}

function titleOf(site: Site, { window }: StripPlan): string {
  const [from, to] = endsOf(window).map((day) => {
    const date = parseEdtf(day.slice(0, 7));
    return date === null ? day : inWords(date, pageLanguage(site.archive));
  });
  return from === to ? `Events of ${from}` : `Events from ${from} to ${to}`;
}

/** What a reader sees at a glance, in words. */
function textOf(site: Site, { named, unnamed }: StripPlan): string {
  const all = [...named.flatMap(({ events }) => events), ...unnamed];
  const exact = all.filter(({ date }) => date.earliest === date.latest).length;
  const [fullest] = named.toSorted((a, b) => b.events.length - a.events.length);
  const most =
    fullest === undefined || fullest.events.length === 0
      ? ''
      : ` Most, ${fullest.events.length}, are in ${stretchName(site, fullest.key)}.`;
  return `${count(all.length, 'event')}, ${exact} of them with a known day.${most} The table of the timeline has all figures.`;
}
