import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { SitePath } from '../model.ts';
import { sitePath } from '../text/ids.ts';

/** Upright or slanted; the files vary by weight. */
type Style = 'normal' | 'italic';

/** A family of variable fonts, as its package has it. */
interface Family {
  readonly name: string;
  /** In `@fontsource-variable/`; its files are called after it. */
  readonly package: string;
  readonly styles: readonly [Style, ...Style[]];
  /** The weights that the files hold, as CSS says it. */
  readonly weights: string;
}

/**
 * One serif to read in, one sans for what stands around the text; both have Latin and Cyrillic letters and are under the
 * SIL Open Font License. The serif's files that vary by optical size too are more than twice as large, and on a phone the
 * text of an article waits for them. Italics stand in text only.
 */
const FAMILIES: readonly Family[] = [
  {
    name: 'Source Serif 4',
    package: 'source-serif-4',
    styles: ['normal', 'italic'],
    weights: '200 900',
  },
  {
    name: 'Source Sans 3',
    package: 'source-sans-3',
    styles: ['normal'],
    weights: '200 900',
  },
];

/** Letters that have a file of their own: a browser fetches those of which a page has any. */
const SUBSETS = ['latin', 'latin-ext', 'cyrillic'] as const;

/** What nearly every page needs: fetched before the style sheets have said so. */
export const PRELOADED: readonly SitePath[] = FAMILIES.map((family) =>
  sitePath(`/assets/fonts/${fileName(family, 'latin', family.styles[0])}`),
);

/** The style sheet of the fonts, as `writeFonts` makes it. */
export const FONTS_STYLE = sitePath('/assets/fonts.css');

/**
 * Puts the fonts, their licences and the style sheet that declares them into `<folder>/assets/`. The same packages give
 * the same bytes. Rejects with the file system's error if a package lacks what is expected of it.
 */
export async function writeFonts(folder: string): Promise<void> {
  const assets = join(folder, 'assets');
  await mkdir(join(assets, 'fonts'), { recursive: true });
  const faces: string[] = [];
  for (const family of FAMILIES) {
    const ranges = await rangesOf(family);
    const licence = `${family.package}-LICENSE.txt`;
    await copyFile(inPackage(family, 'LICENSE'), join(assets, 'fonts', licence));
    for (const style of family.styles) {
      for (const subset of SUBSETS) {
        const file = fileName(family, subset, style);
        await copyFile(inPackage(family, `files/${file}`), join(assets, 'fonts', file));
        faces.push(face(family, style, file, ranges[subset]));
      }
    }
  }
  await writeFile(join(assets, 'fonts.css'), faces.join('\n'));
}

/**
 * `optional`: a font that is not there when the page is first drawn is used from the next page on, so that no line of
 * text ever moves under the reader's eyes; those preloaded are nearly always there.
 */
function face({ name, weights }: Family, style: string, file: string, range: string): string {
  return `@font-face{font-family:"${name}";font-style:${style};font-weight:${weights};font-display:optional;src:url(fonts/${file}) format("woff2");unicode-range:${range}}`;
}

async function rangesOf(family: Family) {
  const json: unknown = JSON.parse(await readFile(inPackage(family, 'unicode.json'), 'utf8'));
  return z.record(z.enum(SUBSETS), z.string()).parse(pick(json));
}

/** The subsets that are used, of all that a package names. */
function pick(json: unknown): object {
  const all = z.record(z.string(), z.string()).parse(json);
  return Object.fromEntries(SUBSETS.map((subset) => [subset, all[subset]]));
}

function fileName(family: Family, subset: (typeof SUBSETS)[number], style: Style): string {
  return `${family.package}-${subset}-wght-${style}.woff2`;
}

function inPackage(family: Family, path: string): string {
  return fileURLToPath(import.meta.resolve(`@fontsource-variable/${family.package}/${path}`));
}
