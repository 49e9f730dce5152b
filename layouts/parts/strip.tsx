import type { TimelineEvent } from '../../src/model.ts';
import type { PeriodPage } from '../../src/site/periods.ts';
import { HEIGHT, WIDTH } from '../../src/site/strip/draw.ts';
import { heightOf, markOf } from '../../src/site/strip/names.ts';
import { endsOf, type NamedStretch, type StripPlan, stripOf } from '../../src/site/strip/plan.ts';
import { percent } from '../../src/site/strip/stretches.ts';
import type { Site } from '../../src/site/views.ts';
import { wordsOf } from '../../src/site/words.ts';
import { parseEdtf } from '../../src/text/dates.ts';
import { monthNames } from './language.ts';
import { stretchLink, stretchName } from './stretches.ts';
import { StripBeyond, yearsBeyond } from './strip-beyond.tsx';
import { StripTable } from './strip-table.tsx';
import { dateWords } from './when.tsx';

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
  const plan = stripOf(page);
  if (plan === null) return null;
  return (
    <div
      class="strip"
      id="strip"
      data-first={plan.window.first}
      data-last={plan.window.last}
      data-whole={`${plan.whole.first} ${plan.whole.last}`}
      data-months={monthNames(site.archive).join('|')}
    >
      <figure>
        <StripDrawing site={site} page={page} plan={plan} />
        <StripBeyond site={site} page={page} plan={plan} />
        <Zoom site={site} isCut={plan.earlier.length + plan.later.length > 0} />
        <StripKey site={site} plan={plan} />
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
export function StripKey({ site, plan: { drawing, unit } }: Pick<PlannedProps, 'site' | 'plan'>) {
  const { strip, stripPage } = wordsOf(site.archive);
  return (
    <figcaption>
      <span class="swatch certain">{stripPage.known}</span>{' '}
      <span class="swatch uncertain">{stripPage.spread}</span>{' '}
      <span class="strip-height">{strip.height(heightOf(drawing.most), unit)}</span>
    </figcaption>
  );
}

const STEPS = ['in', 'out', 'back', 'on', 'whole'] as const;

interface ZoomProps {
  readonly site: Site;
  /** There are events outside the strip. */
  readonly isCut: boolean;
}

/** Needs the script (`src/browser/timeline/zoom.ts`) and is hidden until it runs. */
function Zoom({ site, isCut }: ZoomProps) {
  const words = wordsOf(site.archive).stripPage;
  const always = isCut ? ['in', 'out'] : ['in'];
  return (
    <p class="needs-script strip-zoom" hidden>
      {STEPS.map((step) => (
        <button
          key={step}
          type="button"
          data-step={step}
          {...(always.includes(step) ? {} : { class: 'when-zoomed', hidden: true })}
        >
          {isCut && step === 'whole' ? words.main : words.steps[step]}
        </button>
      ))}
      <span>{words.orDraw}</span>
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
  const words = wordsOf(site.archive).strip;
  const mark = markOf(plan.named, index, plan.namedUnit, {
    ...words,
    months: monthNames(site.archive),
  });
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
      <title>{words.counted(stretchName(site, one.key), one.events.length)}</title>
      <rect x={`${x}%`} width={`${width}%`} height={WHOLE} />
      {text}
    </a>
  );
}

function titleOf(site: Site, { window }: StripPlan): string {
  const [first, last] = endsOf(window);
  const nameOf = (day: string) => {
    const date = parseEdtf(day.slice(0, 7));
    return date === null ? day : dateWords(date, site.archive);
  };
  const [from, to] = [nameOf(first), nameOf(last)];
  const words = wordsOf(site.archive).stripPage;
  return from === to ? words.during(from) : words.fromTo(from, to);
}

/** What a reader sees at a glance, in words. */
function textOf(site: Site, { named, unnamed, earlier, later }: StripPlan): string {
  const words = wordsOf(site.archive).stripPage;
  const all = [...named.flatMap(({ events }) => events), ...unnamed];
  const exact = all.filter(({ date }) => date.earliest === date.latest).length;
  const [fullest] = named.toSorted((a, b) => b.events.length - a.events.length);
  const most =
    fullest === undefined || fullest.events.length === 0
      ? ''
      : words.most(fullest.events.length, stretchName(site, fullest.key));
  const before = yearsBeyond(site, earlier);
  const after = yearsBeyond(site, later);
  const beyond = [
    ...(before === null ? [] : [` ${words.earlier(earlier.length, before)}.`]),
    ...(after === null ? [] : [` ${words.later(later.length, after)}.`]),
  ].join('');
  return `${words.sum(all.length, exact)}${most}${beyond}${words.allFigures}`;
}
