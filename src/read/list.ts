import type { ArticleId, Format, Notice, Outcome } from '../model.ts';
import { compare } from '../text/dates.ts';
import { articleId } from '../text/ids.ts';
import { fail, notice, problem, succeed } from '../text/notices.ts';
import { walk } from './walk.ts';

/** An article's file, not yet read. */
export interface Listed {
  /** From the articles folder, `/` between its parts, as the disk spells it. */
  readonly path: string;
  readonly id: ArticleId;
  readonly format: Format;
  /** Path of its sidecar, written likewise. */
  readonly sidecar: string | null;
}

export interface Listing {
  /** In the order of their paths' code units. */
  readonly files: readonly Listed[];
  /** `archive.yml`, where there is one. */
  readonly settings: string | null;
  /** Errors that no build can pass over: two files of settings. */
  readonly problems: readonly Notice[];
  /** Errors that leave files out: two articles with one id, two sidecars of an article, a sidecar of none. */
  readonly bad: readonly Notice[];
}

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['txt', 'txt'],
  ['html', 'html'],
  ['htm', 'html'],
  ['md', 'md'],
]);

/**
 * Lists the articles folder at any depth. Files and folders whose names begin with a dot are passed over; other files
 * that are no articles are named in a notice. Symbolic links are followed to files within the folder only.
 * @returns fails where the folder is missing, is no folder, or has no article in it
 */
export async function listArticles(folder: string): Promise<Outcome<Listing>> {
  const walked = await walk(folder);
  if (!walked.ok) return walked;
  const listing = pair(walked.value.files);
  if (!listing.ok) return fail(...walked.value.closed, ...listing.problems);
  const bad = [...walked.value.closed, ...listing.value.bad];
  const notices = [...walked.notices, ...listing.notices].sort((a, b) => compare(a.path, b.path));
  return succeed({ ...listing.value, bad }, notices);
}

/** Sorts out which of these files are articles and which are the facts about them. Pure. */
export function pair(files: readonly string[]): Outcome<Listing> {
  const paths = [...files].sort(compare);
  const articles = paths.filter((path) => FORMATS.has(ending(path)));
  if (articles.length === 0) return fail(noArticle());
  const facts = paths.filter((path) => YAML.has(ending(path)));
  const settings = facts.filter((path) => SETTINGS.has(path));
  const sidecars = groupBy(
    facts.filter((path) => !SETTINGS.has(path)),
    subject,
  );
  const ids = groupBy(articles, articleId);
  const listed = articles.map((path) => listedFile(path, sidecars));
  const hasTwins = (path: string) => (sidecars.get(subject(path))?.length ?? 0) > 1;
  const others = paths.filter((path) => !FORMATS.has(ending(path)) && !YAML.has(ending(path)));
  return succeed(
    {
      files: listed.filter(({ path, id }) => ids.get(id)?.length === 1 && !hasTwins(path)),
      settings: settings.at(-1) ?? null,
      problems: twins(settings),
      bad: [
        ...[...ids.values()].flatMap(clashes),
        ...[...sidecars.values()].flatMap(twins),
        ...orphans(sidecars, articles),
      ],
    },
    others.map(notRead),
  );
}

const YAML: ReadonlySet<string> = new Set(['yml', 'yaml']);
const SETTINGS: ReadonlySet<string> = new Set(['archive.yml', 'archive.yaml']);

/** What follows the last dot of a path's name, in lower case. */
function ending(path: string): string {
  return /\.([^./]*)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}

/** Path without its ending, composed, so that names match however two disks spell their letters. */
function subject(path: string): string {
  return path.replace(/\.[^./]*$/, '').normalize('NFC');
}

function groupBy<Key extends string>(
  paths: readonly string[],
  keyOf: (path: string) => Key,
): ReadonlyMap<Key, readonly string[]> {
  const groups = new Map<Key, string[]>();
  for (const path of paths) {
    const key = keyOf(path);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [path]);
    else group.push(path);
  }
  return groups;
}

function listedFile(path: string, sidecars: ReadonlyMap<string, readonly string[]>): Listed {
  const format = FORMATS.get(ending(path)) ?? 'txt';
  return { path, id: articleId(path), format, sidecar: sidecars.get(subject(path))?.[0] ?? null };
}

/** An error for each file that wants another's address: all are left out, so all are named. */
function clashes(paths: readonly string[]): readonly Notice[] {
  const [first, second] = paths;
  if (second === undefined) return [];
  return paths.map((path) => {
    const address = `/articles/${articleId(path)}/`;
    const what = `would have the same address as ${path === first ? second : first}: ${address}`;
    return problem(path, what, 'Rename one of the two, or delete it if they are the same.');
  });
}

/** An error for each file of facts beside another for the same article. */
function twins(paths: readonly string[]): readonly Notice[] {
  const [first, ...rest] = paths;
  return rest.map((path) => {
    const remedy = 'Put all facts into one of the two and delete the other.';
    return problem(path, `${first} gives facts of the same thing`, remedy);
  });
}

function orphans(
  sidecars: ReadonlyMap<string, readonly string[]>,
  articles: readonly string[],
): readonly Notice[] {
  const subjects = new Set(articles.map(subject));
  const whole = new Map(articles.map((path) => [path.normalize('NFC'), path]));
  return [...sidecars].flatMap(([of, paths]) => {
    if (subjects.has(of)) return [];
    const meant = whole.get(of);
    const remedy =
      meant === undefined
        ? 'Give it the name of its article with the ending .yml, or delete it.'
        : `Rename it to ${meant.replace(/\.[^./]*$/, '.yml')}.`;
    return paths.map((path) => problem(path, 'there is no article of this name', remedy));
  });
}

function notRead(path: string): Notice {
  const kinds = 'Articles end in .txt, .html, .htm or .md.';
  return notice(path, 'not read: not an article by its ending', kinds);
}

function noArticle(): Notice {
  const remedy = 'Put articles into it: files ending in .txt, .html, .htm or .md.';
  return problem('.', 'there is no article in the folder', remedy);
}
