import type { Fragment } from './fragments.ts';
import type { MetaPage } from './meta.ts';

/** What a build keeps of a page of the index for the next. */
export interface KeptPage {
  readonly url: string;
  /** Of what a result shows of it: begins with the digits of Pagefind's id. */
  readonly digest: string;
  readonly id: string;
  readonly words: number;
  /** Names of what is known of it besides its words, divided by spaces. */
  readonly fields: string;
}

/** What is remembered of a page for the next build, which may put an index together of it and of pages that changed. */
export function keptPage(
  { id, words }: MetaPage,
  { url, meta }: Fragment,
  digest: string,
): KeptPage {
  return { url, digest, id, words, fields: Object.keys(meta).join(' ') };
}

/** Names of all that is known of pages besides their words, in Pagefind's order. */
export function fieldsOf(pages: readonly KeptPage[]): readonly string[] {
  const each = new Set(pages.map(({ fields }) => fields));
  return [...new Set([...each].flatMap((fields) => fields.split(' ')))].sort();
}
