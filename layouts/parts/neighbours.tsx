import type { Entry } from '../../src/model.ts';
import { published, type Site } from '../../src/site/views.ts';
import { EntryDate } from './entries.tsx';
import { TitleLink } from './title.tsx';

/** The articles before and after the one at `index` of `site.byDate`; of undated ones no one knows which was earlier. */
export function Neighbours({ site, index }: { readonly site: Site; readonly index: number }) {
  const dated = index < site.dated;
  const [first, end] = dated ? [0, site.dated] : [site.dated, site.byDate.length];
  const later = index > first ? site.byDate[index - 1] : undefined;
  const earlier = index + 1 < end ? site.byDate[index + 1] : undefined;
  if (later === undefined && earlier === undefined) return null;
  const [before, after] = dated ? ['Earlier', 'Later'] : ['Next undated', 'Previous undated'];
  return (
    <nav class="neighbours" aria-label="Neighbouring articles" data-pagefind-ignore="all">
      {earlier !== undefined && <Neighbour site={site} entry={earlier} words={before} />}
      {later !== undefined && <Neighbour site={site} entry={later} words={after} />}
    </nav>
  );
}

function Neighbour(props: { readonly site: Site; readonly entry: Entry; readonly words: string }) {
  const { site, entry, words } = props;
  return (
    <p class="neighbour">
      <span class="neighbour-way">
        {words}
        {published(entry) !== null && (
          <>
            {': '}
            <EntryDate site={site} entry={entry} />
          </>
        )}
      </span>
      <TitleLink article={entry.article} options={site.options} />
    </p>
  );
}
