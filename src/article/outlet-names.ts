import { agencyNamed } from '../lines/agency.ts';
import { fold } from '../lines/sentence.ts';
import { OUTLET_ENDINGS } from '../lines/vocabulary.ts';
import { AGENCIES, type Agency } from '../lines/words/agencies.ts';
import type { ArchiveSettings } from '../model.ts';

/**
 * The archive's own name for the outlet so called in `archive.yml`; otherwise the name as it stands, of an address the host:
 * `https://www.example.com/` is no name, `example.com` is what readers call a site that says no other.
 */
export function outletName(name: string, settings: ArchiveSettings): string {
  const address = /^https?:\/\/\S+$/i.test(name) && URL.canParse(name) ? new URL(name) : null;
  const host = address?.hostname.replace(/^www\./, '');
  return listed(name, settings) ?? (host ? (outletOfUrl(name, settings) ?? host) : name);
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
  return ofDomain(url, outlets)?.name ?? null;
}

/** The news agency on whose own domain the address is. */
export function agencyOfUrl(url: string): Agency | null {
  return ofDomain(url, AGENCIES);
}

function ofDomain<T extends { readonly domain: string | null }>(
  url: string,
  known: readonly T[],
): T | null {
  if (!URL.canParse(url)) return null;
  const host = new URL(url).hostname.toLowerCase();
  const isOf = (domain: string) => host === domain || host.endsWith(`.${domain}`);
  return known.find(({ domain }) => domain !== null && isOf(domain.toLowerCase())) ?? null;
}

/** True of a name that is an outlet's by its last word or by `archive.yml`; agencies, which all quote, are not. */
export function looksLikeOutlet(name: string, settings: ArchiveSettings): boolean {
  if (agencyNamed(name) !== null) return false;
  const last = fold(name).slice(-1);
  return listed(name, settings) !== null || (name.includes(' ') && OUTLET_ENDINGS.is(last));
}

export function keyOf(name: string): string {
  const words = fold(name);
  return (words[0] === 'the' ? words.slice(1) : words).join(' ');
}
