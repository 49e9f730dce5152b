import type { TimelineEvent } from '../../src/model.ts';
import type { PeriodPage } from '../../src/site/periods.ts';
import { HEIGHT, WIDTH } from '../../src/site/strip/draw.ts';
import {
  endsOf,
  type NamedStretch,
  percent,
  planStrip,
  type StripPlan,
} from '../../src/site/strip/plan.ts';
import type { Site } from '../../src/site/views.ts';
import { inWords, monthName, parseEdtf } from '../../src/text/dates.ts';
import { count, pageLanguage } from './language.ts';
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
  const { drawing, named } = plan;
  return (
    <div class="strip">
      <figure>
        <svg id="strip" class="strip-drawing" width="100%" height={WHOLE}>
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
        <figcaption>
          <span class="swatch certain">day known</span>{' '}
          <span class="swatch uncertain">spread over the days between which it lies</span>{' '}
          <span>{highest(plan)}</span>
        </figcaption>
      </figure>
      <StripTable site={site} page={page} plan={plan} />
    </div>
  );
}

interface NamedProps extends StripProps {
  readonly plan: StripPlan;
  readonly one: NamedStretch;
  readonly index: number;
}

function Named({ site, page, plan, one, index }: NamedProps) {
  const { window } = plan;
  const x = percent(window, one.first);
  const width = Math.round(100 * (percent(window, one.last + 1) - x)) / 100;
  const words = shortName(site, plan, one, index);
  const text = words !== null && (
    <text x={`${Math.round(100 * (x + width / 2)) / 100}%`} y={NAMES} {...words.attributes}>
      {words.text}
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

/** Names stand at round numbers, no more than have room; on a narrow page those with the class `more` have none. */
const MOST_WORDS = 24;
const MOST_WORDS_NARROW = 12;
const STEPS = [1, 2, 5, 10, 20, 50];

function shortName(
  site: Site,
  { named, namedUnit }: StripPlan,
  { key }: NamedStretch,
  index: number,
) {
  if (namedUnit === 'day') {
    const day = Number(key.slice(8));
    return day === 1 || day % 5 === 0 ? { text: String(day), attributes: {} } : null;
  }
  if (namedUnit === 'month') {
    const name = monthName(Number(key.slice(5)), pageLanguage(site.archive)).slice(0, 3);
    const isMore = named.length > MOST_WORDS_NARROW && index % 2 === 1;
    return { text: name, attributes: isMore ? { class: 'more' } : {} };
  }
  const step = (most: number) => STEPS.find((one) => named.length / one <= most) ?? 100;
  const number = Number(key);
  if (number % step(MOST_WORDS) !== 0) return null;
  const isMore = number % step(MOST_WORDS_NARROW) !== 0;
  return { text: key.padEnd(4, '0'), attributes: isMore ? { class: 'more' } : {} };
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
  return `${count(all.length, 'event')}, ${exact} of them with a known day.${most} The table below has all figures.`;
}

function highest({ drawing, unit }: StripPlan): string {
  const most = Math.round(drawing.most * 10) / 10;
  const each = unit === 'day' ? 'on one day' : `in one ${unit}`;
  return `highest bar: ${most} ${most === 1 ? 'event' : 'events'} ${each}`;
}
