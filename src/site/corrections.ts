import type { Archive, Article } from '../model.ts';
import { absolute, articlePath } from './links.ts';
import type { SiteOptions } from './options.ts';
import { nameOf } from './views.ts';
import { wordsOf } from './words.ts';

/** How a tracker's address is handed the words of a new issue. */
interface Tracker {
  readonly fits: (url: URL) => boolean;
  /** The page on which an issue is written, from the address of the project or of its issues. */
  readonly page: (path: string) => string;
  readonly title: string;
  readonly body: string;
}

const TRACKERS: readonly Tracker[] = [
  // https://docs.gitlab.com/user/project/issues/create_issues/: GitLab, on any host, sets its own pages off with `/-/`.
  {
    fits: ({ hostname, pathname }) =>
      hostname.split('.')[0] === 'gitlab' || pathname.includes('/-/'),
    page: (path) => `${path.replace(/(?:\/-\/issues(?:\/new)?)?\/?$/, '')}/-/issues/new`,
    title: 'issue[title]',
    body: 'issue[description]',
  },
  // GitHub's way, which Gitea, Forgejo and Codeberg share. Last: it takes any address.
  {
    fits: () => true,
    page: (path) => `${path.replace(/(?:\/issues(?:\/new)?)?\/?$/, '')}/issues/new`,
    title: 'title',
    body: 'body',
  },
];

/**
 * Where a reader reports a mistake in the article, with all filled in that the archive knows: an address of mail, a
 * tracker's page for a new issue, or any address of the web with `{id}`, `{title}`, `{url}`, `{version}` and
 * `{paragraph}` in it. Null where `archive.yml` names none. Where the paragraph
 * belongs stand the words for one that is not named, percent-encoded; where scripts run, the page's writes it in.
 */
export function correctionUrl(
  archive: Pick<Archive, 'settings' | 'version'>,
  options: SiteOptions,
  article: Article,
): string | null {
  const { settings, version } = archive;
  const { corrections } = settings;
  if (corrections === null) return null;
  const words = wordsOf(archive).correction;
  const facts = {
    id: article.id,
    title: nameOf(article),
    url: absolute(options, articlePath(article.id)) ?? articlePath(article.id),
    version: words.version(article.sha256.slice(0, 16), version),
    paragraph: words.which,
  };
  if (/\{[a-z]+\}/.test(corrections)) return filled(corrections, facts);
  const title = words.title(facts.title);
  const body = [
    words.article(facts.title, facts.id),
    words.page(facts.url),
    words.paragraph(facts.paragraph),
    words.versionLine(facts.version),
    '',
    words.what,
    '',
  ].join('\n');
  return corrections.includes('://')
    ? issue(new URL(corrections), title, body)
    : `mailto:${corrections}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
}

function issue(url: URL, title: string, body: string): string {
  const tracker = TRACKERS.find(({ fits }) => fits(url));
  if (tracker === undefined) return url.href;
  const query = [`${tracker.title}=${encodeURIComponent(title)}`];
  query.push(`${tracker.body}=${encodeURIComponent(body)}`);
  return `${url.origin}${tracker.page(url.pathname)}?${query.join('&')}`;
}

function filled(template: string, facts: Readonly<Record<string, string>>): string {
  return template.replace(/\{([a-z]+)\}/g, (whole, name: string) => {
    const fact = facts[name];
    return fact === undefined ? whole : encodeURIComponent(fact);
  });
}
