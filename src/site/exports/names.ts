import { createHash } from 'node:crypto';
import type { Archive, Article } from '../../model.ts';
import { absolute, articlePath, paths } from '../links.ts';
import type { SiteOptions } from '../options.ts';

/** RFC 9562, appendix A: the namespace of names that are URLs. */
export const URL_NAMESPACE = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/**
 * The feed's id for ever: the base URL, else a name made of the archive's title. Only a base URL lets the title
 * change without the feed becoming another.
 */
export function feedId(archive: Archive, options: SiteOptions): string {
  return absolute(options, paths.home) ?? `urn:uuid:${namespace(archive)}`;
}

/** The entry's id for ever: the article's URL, else a name made of the archive's title and the article's id. */
export function entryId(article: Article, archive: Archive, options: SiteOptions): string {
  return (
    absolute(options, articlePath(article.id)) ?? `urn:uuid:${uuid(namespace(archive), article.id)}`
  );
}

function namespace(archive: Archive): string {
  return uuid(URL_NAMESPACE, `backfile:${archive.settings.title}`);
}

/** UUID version 5 (RFC 9562, section 5.5). */
export function uuid(space: string, name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(space.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
