import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from './command.ts';

/** The repository's root: programs that `npm ci` installed are taken from there. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Another way to make a searchable site of the same articles, from clean Markdown and with the least of layouts. */
export interface Rival {
  readonly name: string;
  /** The form in which `make-articles.mjs` writes what it reads. */
  readonly format: 'hugo' | 'md';
  /** The files that make a site of the articles, by their paths. */
  readonly files: Readonly<Record<string, string>>;
  /** Where the site comes to stand, from the folder with the articles. */
  readonly output: string;
  readonly command: (folder: string) => Command;
}

const PAGE = (title: string, date: string, content: string) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title></head>
<body><main data-pagefind-body><h1>${title}</h1><p>${date}</p>${content}</main></body>
</html>
`;

const LIST = (rows: string) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Articles</title></head>
<body><main><h1>Articles</h1><ul>${rows}</ul></main></body>
</html>
`;

const HUGO_LIST = LIST(
  '{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}',
);

/** Both come from the same text: what is no page of the articles or their list is switched off. */
export const RIVALS: readonly Rival[] = [
  {
    name: 'hugo',
    format: 'hugo',
    files: {
      'config.toml':
        'baseURL = "/"\ntitle = "Articles"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "404"]\n',
      'layouts/_default/single.html': PAGE(
        '{{ .Title }}',
        '{{ .Date.Format "2 January 2006" }}',
        '{{ .Content }}',
      ),
      'layouts/_default/list.html': HUGO_LIST,
      'layouts/index.html': HUGO_LIST,
    },
    output: 'public',
    command: (cwd) => ({ program: 'hugo', args: ['--quiet'], cwd }),
  },
  {
    name: 'eleventy',
    format: 'md',
    files: {
      '.eleventy.cjs':
        "module.exports = () => ({ markdownTemplateEngine: false, dir: { input: '.', output: '_site' } });\n",
      'posts/posts.json': '{ "layout": "page.liquid", "tags": "posts" }\n',
      '_includes/page.liquid': PAGE(
        '{{ title | escape }}',
        '{{ page.date | date: "%-d %B %Y" }}',
        '{{ content }}',
      ),
      'index.liquid': LIST(
        '{% for post in collections.posts %}<li><a href="{{ post.url }}">{{ post.data.title | escape }}</a></li>{% endfor %}',
      ),
    },
    output: '_site',
    command: (cwd) => ({
      program: process.execPath,
      args: [
        join(ROOT, 'node_modules/@11ty/eleventy/cmd.cjs'),
        '--quiet',
        '--config=.eleventy.cjs',
      ],
      cwd,
    }),
  },
];

/** Writes the rival's own files beside the articles in `folder`. */
export function equip({ files }: Rival, folder: string): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The commands of one build from nothing, the search index included. */
export function buildCommands(rival: Rival, folder: string): readonly Command[] {
  rmSync(join(folder, rival.output), { recursive: true, force: true });
  return [rival.command(folder), indexer(join(folder, rival.output))];
}

function indexer(site: string): Command {
  const program = join(ROOT, 'node_modules/pagefind/lib/runner/bin.cjs');
  return {
    program: process.execPath,
    args: [program, '--site', site, '--force-language', 'en', '--quiet'],
    cwd: ROOT,
  };
}
