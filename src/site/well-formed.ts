/** What HTML may not contain, not even as text: controls but tab and line feed, noncharacters, lone surrogates. */
const UNFIT = /(?![\t\n])\p{Cc}|\p{Noncharacter_Code_Point}|\p{Surrogate}/gu;

/** What may be unfit: no text without it is, and most pages are. Found several times as fast as the very characters. */
const SUSPECT = /[^\t\n -~\xa0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]/;

/** The document with U+FFFD for each character that HTML may not contain. */
export function wellFormed(html: string): string {
  return SUSPECT.test(html) ? html.replace(UNFIT, '\ufffd') : html;
}
