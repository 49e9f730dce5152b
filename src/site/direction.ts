/** Primary subtags of the languages written from right to left (Unicode CLDR, main script of each). */
const RIGHT_TO_LEFT = new Set(
  'ar arc arz azb bal ckb dv fa glk he khw ks lrc mzn nqo pnb prs ps sd syr ug ur yi'.split(' '),
);
const RIGHT_TO_LEFT_SCRIPT = /-(?:adlm|arab|aran|hebr|mand|nkoo|rohg|samr|syrc|thaa)(?:-|$)/i;
const ANY_SCRIPT = /^[a-z]{2,8}(?:-[a-z]{3}){0,3}-[a-z]{4}(?:-|$)/i;

/** Which way text in the language (BCP 47) runs; a script subtag (`az-Arab`) decides over the language. */
export function direction(language: string): 'ltr' | 'rtl' {
  if (ANY_SCRIPT.test(language)) return RIGHT_TO_LEFT_SCRIPT.test(language) ? 'rtl' : 'ltr';
  return RIGHT_TO_LEFT.has(language.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
