import type { FactWords } from './words.ts';

/** Dutch. */
export const nl: FactWords = {
  titleLabels: 'titel, kop',
  bylineLabels: 'auteur, auteurs',
  authorHeadings: 'auteur, over de auteur, geschreven door',
  outletLabels: 'bron, krant',
  dateLabels: 'datum, gepubliceerd, gepubliceerd op, geplaatst, geplaatst op',
  urlLabels: 'adres',
  placeLabels: 'plaats',
  languageLabels: 'taal',
  by: 'door, geschreven door, van onze redacteur, tekst',
  months: `
    januari jan, februari feb, maart mrt, april apr, mei, juni jun, juli jul, augustus aug,
    september sept sep, oktober okt, november nov, december dec`,
  weekdays: 'maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag, ma, wo, vr, za, zo',
  published: 'gepubliceerd, gepubliceerd op, geplaatst, geplaatst op, verschenen',
  updated: 'bijgewerkt, bijgewerkt op, laatst bijgewerkt, laatste update, aangepast, gewijzigd',
  toldOf: 'tot, t m',
  around: 'om, op, uur, u, leestijd, minuten, geleden',
  portraits: 'profielfoto van',
  bios: 'is, was, werkt, schrijft',
  more: 'meer van, alle artikelen van',
  roles: 'redacteur, verslaggever, correspondent, journalist, columnist, chef',
  desks: 'redactie',
  honorifics: 'drs, mr',
  outletEndings: 'krant, courant, dagblad, nieuwsblad, nieuws',
  companies: '',
  copulas: 'is, was',
};
