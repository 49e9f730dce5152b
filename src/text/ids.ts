import { hash } from 'node:crypto';
import type { ArticleId, BlockId, Sha256, SitePath } from '../model.ts';

/** Longest id in UTF-8 bytes: leaves room in the 255 that file systems allow a name. */
const LONGEST_ID = 120;

export function isSha256(text: string): text is Sha256 {
  return /^[0-9a-f]{64}$/.test(text);
}

export function isArticleId(text: string): text is ArticleId {
  return slug(text) === text && fits(text);
}

export function isBlockId(text: string): text is BlockId {
  return /^(?:l[1-9]\d*|standfirst)$/.test(text);
}

function isSitePath(text: string): text is SitePath {
  return text.startsWith('/') && !text.startsWith('//');
}

/** SHA-256 (FIPS 180-4) of bytes, or of a text's UTF-8. */
export function sha256(data: Uint8Array | string): Sha256 {
  const hex = hash('sha256', data, 'hex');
  if (!isSha256(hex)) throw new Error(`not a SHA-256: ${hex}`);
  return hex;
}

/**
 * The id of the article at `path` (from the articles folder, `/` between its parts): its folders and name without
 * ending, in lower case, each run of anything but letters, digits and `_` made one `-`. A name without a single
 * letter or digit, or too long for a file system, is told apart by a digest of its path.
 */
export function articleId(path: string): ArticleId {
  const name = slug(path.replace(/\.[^./]+$/, ''));
  const id = fits(name)
    ? name
    : `${cut(name)}-${sha256(path).slice(0, 12)}`.replace(/^-/, 'article-');
  if (!isArticleId(id)) throw new Error(`no id can be made of the path ${JSON.stringify(path)}`);
  return id;
}

/** The anchor of the block that begins on line `number`. */
export function blockId(number: number): BlockId {
  const id = `l${number}`;
  if (!isBlockId(id)) throw new Error(`no block begins on line ${number}`);
  return id;
}

/** The anchor of the standfirst, which is no block. */
export const STANDFIRST_ID: BlockId = standfirstId('standfirst');

function standfirstId(id: string): BlockId {
  if (!isBlockId(id)) throw new Error(`not an anchor: ${id}`);
  return id;
}

/** `/a/b c/` → `/a/b%20c/`. `path` begins with one `/`; its parts are not yet encoded. */
export function sitePath(path: string): SitePath {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (!isSitePath(encoded)) throw new Error(`not a path within the site: ${path}`);
  return encoded;
}

/** Lower case, NFC, words of letters, marks, digits and `_` with single hyphens between them. */
export function slug(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-')
    .replace(/^-|-$/g, '');
}

function fits(name: string): boolean {
  return /[\p{L}\p{N}]/u.test(name) && Buffer.byteLength(name) <= LONGEST_ID;
}

function cut(name: string): string {
  let short = '';
  for (const character of name) {
    if (Buffer.byteLength(short + character) > LONGEST_ID - 13) break;
    short += character;
  }
  return short.replace(/-$/, '');
}
