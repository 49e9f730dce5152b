import type { FactWords } from './words.ts';

/** Danish and Norwegian. */
export const da: FactWords = {
  titleLabels: 'overskrift, tittel',
  bylineLabels: 'forfatter, skribent, journalist, tekst',
  authorHeadings: 'forfatter, om forfatteren, skrevet af, skrevet av',
  outletLabels: 'kilde, avis',
  dateLabels: 'dato, offentliggjort, udgivet, publisert, publiceret',
  urlLabels: 'adresse, lenke',
  placeLabels: 'sted',
  languageLabels: 'sprog, språk',
  by: 'af, av, skrevet af, skrevet av',
  months: `
    januar jan, februar feb, marts mars mar, april apr, maj mai, juni jun, juli jul, august
    aug, september sept sep, oktober okt, november nov, december desember dec des`,
  weekdays: `
    mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag, man, tirs, ons, tors, fre,
    lør, søn`,
  published: 'offentliggjort, udgivet, publiceret, publisert, oprettet, lagt ut',
  updated: 'opdateret, oppdatert, sist oppdatert, senest opdateret, endret, ændret',
  toldOf: 'til, indtil',
  around: 'kl, klokken, den, d, læsetid, lesetid, minutter, siden',
  portraits: 'profilbilde av, profilbillede af',
  bios: 'er, var, skriver',
  more: 'mere af, mer av, flere artikler af',
  roles: 'journalist, reporter, korrespondent, redaktør, kommentator, redaksjonen, debattredaktør',
  desks: 'redaktionen, redaksjonen',
  honorifics: '',
  outletEndings: 'avis, avisen, dagblad, tidende, posten, nyheder',
  companies: '',
  copulas: 'er, var',
};
