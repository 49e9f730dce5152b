import * as z from 'zod';
import type { Archive } from '../../model.ts';
import { filesLeftOut } from '../counts.ts';
import type { SiteOptions } from '../options.ts';
import type { SiteFile } from '../write.ts';
import { jsonDocument } from './json.ts';

/** By this file a build knows a folder as its own output, and a check knows where the site is published. */
export const MARKER = 'data/build.json';

/** The marker as it is read back. */
export const markerSchema = z.object({
  generator: z.literal('Backfile'),
  version: z.string(),
  digest: z.string(),
  /** Number of articles published. */
  articles: z.number(),
  /** Paths of the files left out, from the articles folder. */
  skipped: z.array(z.string()).readonly(),
  prefix: z.string().regex(/^\/(?:.*\/)?$/),
  baseUrl: z.url().endsWith('/').nullable(),
});

export type Marker = Readonly<z.infer<typeof markerSchema>>;

/** What made the site and from what: nothing in it depends on the day or the machine. */
export function* buildJson(archive: Archive, options: SiteOptions): Generator<SiteFile> {
  const marker: Marker = {
    generator: 'Backfile',
    version: archive.version,
    digest: archive.digest,
    articles: archive.entries.length,
    skipped: filesLeftOut(archive),
    prefix: options.prefix,
    baseUrl: options.baseUrl,
  };
  yield { path: MARKER, content: jsonDocument(marker) };
}
