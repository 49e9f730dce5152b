import type { FactWords } from './words.ts';

/** Swedish. */
export const sv: FactWords = {
  titleLabels: 'rubrik',
  bylineLabels: 'författare, skribent',
  authorHeadings: 'författare, om författaren, skrivet av',
  outletLabels: 'källa, tidning',
  dateLabels: 'datum, publicerad, publicerat',
  urlLabels: 'adress, länk',
  placeLabels: 'plats',
  languageLabels: 'språk',
  by: 'av, skriven av',
  months: `
    januari jan, februari feb, mars, april apr, maj, juni jun, juli jul, augusti aug,
    september sept sep, oktober okt, november nov, december dec`,
  weekdays: `
    måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag, mån, tis, ons, tors, fre, lör,
    sön`,
  published: 'publicerad, publicerat, publicerades',
  updated: 'uppdaterad, uppdaterat, senast uppdaterad, ändrad, uppdaterades',
  toldOf: 'till, t o m',
  around: 'kl, klockan, den, läsning, lästid, minuter, sedan',
  portraits: 'profilbild på, bylinebild',
  bios: 'är, var, skriver',
  more: 'mer av, fler artiklar av',
  roles: 'reporter, journalist, korrespondent, krönikör, redaktör',
  desks: 'redaktionen',
  honorifics: '',
  outletEndings: 'tidning, tidningen, dagbladet, nyheter, nyheterna, bladet',
  companies: '',
  copulas: 'är, var',
};
