/** Measures of a font, from its file: heights and average width of a letter of English text in parts of the em. */
interface Metrics {
  readonly ascent: number;
  readonly descent: number;
  readonly unitsPerEm: number;
  /** Weighted by how often each letter stands in English text. */
  readonly width: number;
}

/** A font that stands in for one of the site's own, from the reader's machine. */
interface Fallback extends Metrics {
  readonly family: string;
  /** Names under which systems have it: the regular, the bold and, of serifs, the italic. */
  readonly regular: readonly string[];
  readonly bold: readonly string[];
  readonly italic?: readonly string[];
}

/**
 * The fonts that systems bring along, measured with @capsizecss/metrics 4 (`ascent`, `descent`, `unitsPerEm`,
 * `xWidthAvg`), as were the site's own at the weight of text. Liberation and Arimo have the widths of Times and Arial.
 */
const SERIF: Metrics = { ascent: 1036, descent: 335, unitsPerEm: 1000, width: 479 };
/** Its italics; those of Times are as wide as its uprights to 0.5 %, and the others' are taken to be. */
const SERIF_ITALIC: Metrics = { ...SERIF, width: 441 };
const SANS: Metrics = { ascent: 1024, descent: 400, unitsPerEm: 1000, width: 418 };

const GEORGIA: Fallback = {
  family: 'Serif as Georgia',
  regular: ['Georgia'],
  bold: ['Georgia Bold', 'Georgia-Bold'],
  italic: ['Georgia Italic', 'Georgia-Italic'],
  ...{ ascent: 1878, descent: 449, unitsPerEm: 2048, width: 913 },
};
const NOTO_SERIF: Fallback = {
  family: 'Serif as Noto',
  regular: ['Noto Serif', 'NotoSerif'],
  bold: ['Noto Serif Bold', 'NotoSerif-Bold'],
  italic: ['Noto Serif Italic', 'NotoSerif-Italic'],
  ...{ ascent: 1069, descent: 293, unitsPerEm: 1000, width: 481 },
};
const TIMES: Fallback = {
  family: 'Serif as Times',
  regular: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'Tinos'],
  bold: ['Times New Roman Bold', 'TimesNewRomanPS-BoldMT', 'Liberation Serif Bold', 'Tinos Bold'],
  italic: [
    'Times New Roman Italic',
    'TimesNewRomanPS-ItalicMT',
    'Liberation Serif Italic',
    'Tinos Italic',
  ],
  ...{ ascent: 1825, descent: 443, unitsPerEm: 2048, width: 832 },
};
const ROBOTO: Fallback = {
  family: 'Sans as Roboto',
  regular: ['Roboto'],
  bold: ['Roboto Bold', 'Roboto-Bold'],
  ...{ ascent: 1900, descent: 500, unitsPerEm: 2048, width: 911 },
};
const ARIAL: Fallback = {
  family: 'Sans as Arial',
  regular: ['Arial', 'ArialMT', 'Liberation Sans', 'Arimo'],
  bold: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'Arimo Bold'],
  ...{ ascent: 1854, descent: 434, unitsPerEm: 2048, width: 913 },
};

/** With the font of the site for which each stands in. */
const FALLBACKS: readonly (readonly [Metrics, Fallback])[] = [
  [SERIF, GEORGIA],
  [SERIF, NOTO_SERIF],
  [SERIF, TIMES],
  [SANS, ROBOTO],
  [SANS, ARIAL],
];

/**
 * `@font-face` rules under which fonts of the reader's machine take the room that the site's own would: scaled to their
 * average width, with their ascent and descent (CSS Fonts 5, `size-adjust`, `ascent-override`).
 */
export function fallbackFaces(): readonly string[] {
  return FALLBACKS.flatMap(([own, fallback]) => [
    rule(own, fallback, 'font-weight:1 549', fallback.regular),
    rule(own, fallback, 'font-weight:550 1000', fallback.bold),
    ...(fallback.italic === undefined
      ? []
      : [rule(SERIF_ITALIC, fallback, 'font-style:italic', fallback.italic)]),
  ]);
}

function rule(own: Metrics, fallback: Fallback, kind: string, names: readonly string[]): string {
  const sources = names.map((name) => `local("${name}")`).join(',');
  const scale = own.width / own.unitsPerEm / (fallback.width / fallback.unitsPerEm);
  const share = (height: number) => percent(height / (own.unitsPerEm * scale));
  const room = `size-adjust:${percent(scale)};ascent-override:${share(own.ascent)};descent-override:${share(own.descent)};line-gap-override:0%`;
  return `@font-face{font-family:"${fallback.family}";${kind};src:${sources};${room}}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)}%`;
}
