import { fold } from '../lines/sentence.ts';
import { OUTLET_ENDINGS } from '../lines/vocabulary.ts';
import { AGENCIES } from '../lines/words/names.ts';
import type { ArchiveSettings } from '../model.ts';

/** The archive's own name for the outlet so called in `archive.yml`; otherwise the name as it stands. */
export function outletName(name: string, settings: ArchiveSettings): string {
  return listed(name, settings) ?? name;
}

/** The archive's name for it; null where `archive.yml` does not have it. */
export function listed(name: string, { outlets }: ArchiveSettings): string | null {
  const key = keyOf(name);
  const outlet = outlets.find((known) =>
    [known.name, ...known.aliases].some((one) => keyOf(one) === key),
  );
  return outlet?.name ?? null;
}

/** The outlet whose domain the address has, `www.nbcnews.com` for `nbcnews.com`. */
export function outletOfUrl(url: string, { outlets }: ArchiveSettings): string | null {
  if (!URL.canParse(url)) return null;
  const host = new URL(url).hostname.toLowerCase();
  const isOf = (domain: string) => host === domain || host.endsWith(`.${domain}`);
  return outlets.find(({ domain }) => domain !== null && isOf(domain.toLowerCase()))?.name ?? null;
}

/** True of a name that is an outlet's by its last word or by `archive.yml`; agencies, which all quote, are not. */
export function looksLikeOutlet(name: string, settings: ArchiveSettings): boolean {
  if (AGENCIES.has(fold(name).join(' '))) return false;
  const last = fold(name).slice(-1);
  return listed(name, settings) !== null || (name.includes(' ') && OUTLET_ENDINGS.is(last));
}

export function keyOf(name: string): string {
  const words = fold(name);
  return (words[0] === 'the' ? words.slice(1) : words).join(' ');
}
