import type { Place } from '../../src/site/beside.ts';
import { href } from '../../src/site/links.ts';
import type { PeriodPage } from '../../src/site/periods.ts';
import type { Site } from '../../src/site/views.ts';
import { wordsOf } from '../../src/site/words.ts';
import { scopeName } from './periods.tsx';

interface BesideProps<T> {
  readonly site: Site;
  readonly page: PeriodPage<T>;
}

/** Ways to the periods before and after the page's own; nothing on the page of everything. */
export function Beside<T>({ site, page }: BesideProps<T>) {
  const { earlier = null, later = null } = site.beside.get(page.numbered.list) ?? {};
  if (earlier === null && later === null) return null;
  const words = wordsOf(site.archive).periods;
  return (
    <nav class="pager beside" aria-label={words.title}>
      {earlier !== null && <Way site={site} rel="prev" words={words.earlier} to={earlier} />}
      {later !== null && <Way site={site} rel="next" words={words.later} to={later} />}
    </nav>
  );
}

interface WayProps {
  readonly site: Site;
  readonly rel: 'prev' | 'next';
  readonly words: string;
  readonly to: Place;
}

function Way({ site, rel, words, to }: WayProps) {
  return (
    <span>
      {words}
      <a rel={rel} href={href(site.options, to.path)}>
        {scopeName(to.scope, site.archive)}
      </a>
    </span>
  );
}
