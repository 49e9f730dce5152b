import { href, paths } from '../../src/site/links.ts';
import type { Site } from '../../src/site/views.ts';
import { Base } from '../base.tsx';

/** What a reader sees who has no connection and asks for a page that was not opened before. */
export function OfflinePage({ site }: { readonly site: Site }) {
  const { archive, options } = site;
  return (
    <Base archive={archive} options={options} title="No connection" path={paths.offline}>
      <h1>No connection</h1>
      <p class="lead">
        This page was not opened on this device before, so it is not kept here. It will be there
        when the connection is.
      </p>
      <p>
        What you have read stays readable: try{' '}
        <a href={href(options, paths.articles)}>the articles</a> or{' '}
        <a href={href(options, paths.timeline)}>the timeline</a>.
      </p>
    </Base>
  );
}
