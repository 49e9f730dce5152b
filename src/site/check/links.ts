import type { Notice } from '../../model.ts';
import { problem } from '../../text/notices.ts';
import type { Written } from './page.ts';
import { resolve, rootOf } from './reference.ts';
import type { Report, Site } from './site.ts';

/** The first place that refers so, and how many more there are. */
interface Use {
  readonly what: string;
  readonly page: string;
  readonly at: Written;
  more: number;
}

/** The references of a site's pages: what they lead to, and which of them lead nowhere. */
export class Links {
  readonly #site: Site;
  readonly #root: URL;
  /** By where they lead, so that a reference that every page has is reported once. */
  readonly #wrong = new Map<string, Use>();
  /** By file, then by id: references to elements not yet seen. */
  readonly #wanted = new Map<string, Map<string, Use>>();

  constructor(site: Site) {
    this.#site = site;
    this.#root = rootOf(site.marker);
  }

  /** Takes in the reference `at` in `page`. */
  follow(page: string, at: Written): void {
    const target = resolve(at.text, page, this.#root);
    if (target.kind === 'elsewhere') return;
    if (target.kind === 'wrong') {
      count(this.#wrong, `${target.what} ${at.text}`, { what: target.what, page, at, more: 0 });
      return;
    }
    const { path, fragment } = target;
    if (!this.#site.has(path)) {
      count(this.#wrong, path, { what: `leads to ${path}, which is missing`, page, at, more: 0 });
    } else if (fragment !== null && path.endsWith('.html')) {
      const uses = this.#wanted.get(path) ?? new Map<string, Use>();
      const what = `leads to no element "${fragment}" of ${path}`;
      count(uses, fragment, { what, page, at, more: 0 });
      this.#wanted.set(path, uses);
    }
  }

  /** Strikes out the references to elements of `page`, which has `ids`. */
  settle(page: string, ids: ReadonlySet<string>): void {
    const uses = this.#wanted.get(page);
    if (uses === undefined) return;
    for (const id of uses.keys()) if (ids.has(id)) uses.delete(id);
    if (uses.size === 0) this.#wanted.delete(page);
  }

  /** Pages to which references are still to be settled. */
  unsettled(): readonly string[] {
    return [...this.#wanted.keys()];
  }

  /** Reports what leads nowhere, once all is settled. */
  report(report: Report): void {
    const missing = [...this.#wanted.values()].flatMap((uses) => [...uses.values()]);
    for (const use of [...this.#wrong.values(), ...missing]) report(inWords(use));
  }
}

function count(uses: Map<string, Use>, key: string, use: Use): void {
  const first = uses.get(key);
  if (first === undefined) uses.set(key, use);
  else first.more += 1;
}

function inWords({ what, page, at, more }: Use): Notice {
  const others = more === 0 ? '' : `, here and in ${more} more ${more === 1 ? 'place' : 'places'}`;
  const remedy = 'Build the site again; if that does not help, correct the layout that writes it.';
  return problem(page, what + others, remedy, { line: at.line, words: at.text });
}
