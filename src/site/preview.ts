import { cacheFolder } from '../cache/cache.ts';
import type { SitePath } from '../model.ts';
import { gather, withEvents } from '../pipeline.ts';
import type { Listed } from '../read/list.ts';
import { inputDigest } from '../read/read.ts';
import { prepared } from '../records/entry.ts';
import { keptEntries } from '../records/kept.ts';
import { atOnce } from '../timeline/steps.ts';
import { siteOptions } from './address.ts';
import { articleView } from './article-view.ts';
import { handleTogether } from './articles.ts';
import type { BuildOptions } from './build.ts';
import { articlePath } from './links.ts';
import { openArticles } from './open-articles.ts';
import { articlePages } from './rendering/article-pages.ts';
import { repetitionIn } from './repetition.ts';
import { backfileVersion } from './version.ts';
import { viewSite } from './views.ts';

export type PreviewOptions = Pick<BuildOptions, 'articles' | 'output' | 'address' | 'offline'>;

/** A page before the build that will put it in place. */
export interface Previewed {
  readonly url: SitePath;
  readonly html: string;
}

/**
 * Gives the page of an article as its file now is, among the others as the last build into `output` knew them: of a file of
 * the articles folder, which may also be a sidecar, by its path from there. Null of what is no article, was none then, or
 * cannot be used: the build says why.
 */
export type Preview = (path: string) => Previewed | null;

/**
 * Loads what the last build kept; after that a page takes as long as reading its article. Writes nothing: a build may be
 * under way. Throws InputError, naming the folder, where there is nothing to read in it.
 */
export async function openPreview(given: PreviewOptions): Promise<Preview> {
  const { source } = await openArticles(given.articles);
  const { settings } = source;
  const read = {
    settings,
    entries: keptEntries(cacheFolder(given.output)),
    skipped: [],
    notices: [],
    digest: inputDigest([]),
    version: backfileVersion(),
  };
  const gathered = atOnce(gather(read, prepared));
  const archive = atOnce(withEvents(gathered, prepared));
  const options = {
    ...siteOptions(given.address, settings),
    offline: given.offline === true,
  };
  const site = viewSite(archive, options);
  const places = new Map(site.byDate.map(({ article }, index) => [article.id, index]));
  const listed = new Map<string, Listed>(
    source.files.flatMap((file) =>
      [file.path, ...(file.sidecar === null ? [] : [file.sidecar])].map((path) => [path, file]),
    ),
  );
  const shell = { archive: { settings, version: archive.version }, options };
  return (path) => {
    const file = listed.get(path);
    const place = file === undefined ? undefined : places.get(file.id);
    if (file === undefined || place === undefined) return null;
    // Looked through again: the changed file may be one of the sample.
    const repeated = repetitionIn(source)(file);
    const [handled] = handleTogether(source, [{ listed: file, repeated }]);
    if (handled?.outcome.ok !== true) return null;
    const sheet = { ...handled.outcome.value.processed, view: articleView(site, place) };
    const [page] = articlePages(shell, [sheet]);
    return page === undefined ? null : { url: articlePath(file.id), html: page.render() };
  };
}
