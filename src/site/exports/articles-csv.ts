import { known } from '../../article/known.ts';
import type { Archive, Article, Fields, Sourced } from '../../model.ts';
import { linesRemoved } from '../counts.ts';
import { articlePath, href } from '../links.ts';
import type { SiteOptions } from '../options.ts';
import type { SiteFile } from '../write.ts';
import { paragraphs } from './articles-json.ts';
import { type Cell, csvTable } from './csv.ts';

type Column = readonly [name: string, cell: (article: Article, options: SiteOptions) => Cell];
type Plain<T> = { [Key in keyof T]: T[Key] extends Sourced<string> ? Key : never }[keyof T];

/** Readers find a column by its heading; those who count find the old ones where they were: new ones go to the end. */
const COLUMNS: readonly Column[] = [
  ['id', (article) => article.id],
  ...fact('title'),
  ...fact('standfirst'),
  ...fact('outlet'),
  ...fact('byline'),
  ['published', ({ fields }) => known(fields.published)?.edtf ?? null],
  ['published_earliest', ({ fields }) => known(fields.published)?.earliest ?? null],
  ['published_latest', ({ fields }) => known(fields.published)?.latest ?? null],
  ['published_basis', ({ fields }) => fields.published.basis],
  ...fact('place'),
  ...fact('language'),
  ...fact('url'),
  ...fact('note'),
  ['page', ({ id }, options) => href(options, articlePath(id))],
  ['path', (article) => article.path],
  ['sha256', (article) => article.sha256],
  ['size', (article) => article.size],
  ['paragraphs', paragraphs],
  ['removed', linesRemoved],
  ...fact('agency'),
];

/** A field's value and, beside it, how it is known. */
function fact(name: Plain<Fields>): readonly Column[] {
  return [
    [name, ({ fields }) => known(fields[name])],
    [`${name}_basis`, ({ fields }) => fields[name].basis],
  ];
}

/**
 * The articles as a table with a header, in the order of their paths. An unknown value is an empty cell and its basis
 * says `unknown`.
 */
export function* articlesCsv(archive: Archive, options: SiteOptions): Generator<SiteFile> {
  yield { path: 'data/articles.csv', content: csvTable(lines(archive, options)) };
}

function* lines(archive: Archive, options: SiteOptions): Generator<Cell[]> {
  yield COLUMNS.map(([name]) => name);
  for (const { article } of archive.entries) {
    yield COLUMNS.map(([, cell]) => cell(article, options));
  }
}
