import type { FactWords } from './words.ts';

/** Italian. */
export const it: FactWords = {
  titleLabels: 'titolo',
  bylineLabels: 'autore, autrice, autori',
  authorHeadings: 'autore, autrice, l autore, scritto da',
  outletLabels: 'fonte, giornale, testata',
  dateLabels: 'data, pubblicato, pubblicato il, data di pubblicazione',
  urlLabels: 'indirizzo',
  placeLabels: 'luogo',
  languageLabels: 'lingua',
  by: 'di, scritto da, a cura di, articolo di',
  months: `
    gennaio gen, febbraio feb, marzo mar, aprile apr, maggio mag, giugno giu, luglio lug,
    agosto ago, settembre sett set, ottobre ott, novembre nov, dicembre dic`,
  weekdays: `
    lunedì, martedì, mercoledì, giovedì, venerdì, sabato, domenica, lun, mer, gio, ven, sab,
    dom`,
  published: 'pubblicato, pubblicato il, pubblicata il',
  updated: `
    aggiornato, aggiornato il, aggiornata il, ultimo aggiornamento, modifica, modifica il,
    modificato il`,
  toldOf: 'fino al, fino a',
  around: 'il, alle, ore, del, di, lettura, minuti, min, fa',
  portraits: 'foto profilo di',
  bios: 'è, era, scrive',
  more: 'altri articoli di, tutti gli articoli di',
  roles: 'giornalista, redattore, redattrice, corrispondente, inviato, inviata, inviato speciale',
  desks: 'redazione',
  honorifics: 'dott',
  outletEndings: 'corriere, giornale, gazzetta, messaggero, quotidiano, stampa, notizie',
  companies: 'srl',
  copulas: 'è, era',
};
