import type { FactWords } from './words.ts';

/** Polish. */
export const pl: FactWords = {
  titleLabels: 'tytuł',
  bylineLabels: 'autor, autorka, autorzy, opracowanie',
  authorHeadings: 'autor, autorka, o autorze',
  outletLabels: 'źródło, gazeta',
  dateLabels: 'data, publikacja, data publikacji, opublikowano',
  urlLabels: 'adres',
  placeLabels: 'miejsce',
  languageLabels: 'język',
  by: 'autor, autorka, napisał, napisała',
  months: `
    stycznia styczeń sty, lutego luty lut, marca marzec mar, kwietnia kwiecień kwi, maja
    maj, czerwca czerwiec cze, lipca lipiec lip, sierpnia sierpień sie, września wrzesień
    wrz, października październik paź, listopada listopad lis, grudnia grudzień gru`,
  weekdays: `
    poniedziałek, wtorek, środa, czwartek, piątek, sobota, niedziela, pon, wt, śr, czw, pt,
    sob, ndz`,
  published: 'publikacja, data publikacji, opublikowano, dodano, dodana, utworzono',
  updated: 'aktualizacja, zaktualizowano, ostatnia aktualizacja, zmieniono',
  toldOf: 'do',
  around: 'godz, godzina, o, r, temu, czytania, min, dnia',
  portraits: 'zdjęcie profilowe',
  bios: 'jest, był, była, pisze',
  more: 'więcej, artykuły autora',
  roles: `
    dziennikarz, dziennikarka, redaktor, korespondent, korespondentka, publicysta,
    publicystka`,
  desks: 'redakcja',
  honorifics: '',
  outletEndings: 'gazeta, dziennik, wiadomości, kurier',
  companies: '',
  copulas: 'jest, był, była',
};
