/** Where the site will be published. */
export interface SiteOptions {
  /** Path of the site's root on its host: begins and ends with `/`, as in `/` or `/archive/`. */
  readonly prefix: string;
  /** Absolute URL of the site's root, prefix included, ending in `/`; null while nobody has said. */
  readonly baseUrl: string | null;
  /** Whether browsers keep what was read (src/site/offline.ts). */
  readonly offline?: boolean;
}
