import type { FactWords } from './words.ts';

/** German. */
export const de: FactWords = {
  titleLabels: 'titel, überschrift, schlagzeile',
  bylineLabels: 'autor, autorin, autoren, autor in, autorin autor, verfasser',
  authorHeadings: `
    autor, autorin, autoren, über den autor, über die autorin, zum autor, zur autorin, zur person, geschrieben von`,
  outletLabels: 'quelle, zeitung, medium',
  dateLabels: 'datum, veröffentlicht, erschienen, erstellt, stand, publiziert',
  urlLabels: 'adresse, permalink',
  placeLabels: 'ort',
  languageLabels: 'sprache',
  by: `
    von, kommentar von, ein kommentar von, eine analyse von, ein gastbeitrag von,
    gastbeitrag von, text von, geschrieben von, ein interview von, interview von, analyse
    von, essay von, kolumne von, eine kolumne von, rezension von, bericht von, reportage
    von, ein bericht von`,
  months: `
    januar jänner jan, februar feber feb, märz mrz mär, april apr, mai, juni jun, juli jul,
    august aug, september sept sep, oktober okt, november nov, dezember dez`,
  weekdays: `
    montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag, mo, di,
    mi, do, fr, sa, so`,
  published: `
    veröffentlicht, veröffentlicht am, zuerst veröffentlicht am, erschienen, erschienen am,
    erstellt, publiziert, publiziert am, geschrieben am, erstveröffentlichung`,
  updated: `
    aktualisiert, aktualisiert am, zuletzt aktualisiert, letzte aktualisierung, update,
    geändert, geändert am, letztes update`,
  toldOf: 'bis, endet, gültig bis, seit, fällig, geboren am, gültig ab',
  around: `
    uhr, am, um, den, der, stand, lesezeit, lesedauer, minuten, minute, min, vor, stunden,
    stunde, tagen, mez, mesz, zuerst, in, ca`,
  portraits: 'profilbild von, autorenprofilbild von, autorenfoto von',
  bios: 'ist, war, arbeitet, schreibt, berichtet, studierte, leitet',
  more: 'mehr von, alle artikel von, weitere artikel von, mehr artikel von',
  roles: `
    redakteur, redakteurin, korrespondent, korrespondentin, reporter, reporterin, volontär,
    volontärin, chefredakteur, chefredakteurin, redaktor, redaktorin, autor, autorin,
    journalist, journalistin, ressortleiter, ressortleiterin, kolumnist, kolumnistin,
    redaktion, freie mitarbeiterin, freier mitarbeiter, nachrichtenagentur`,
  desks: 'redaktion, onlineredaktion, nachrichtenredaktion, sportredaktion, agenturen',
  honorifics: 'dr, prof, dipl, ing, mag, phil',
  outletEndings:
    'zeitung, nachrichten, anzeiger, rundschau, tagblatt, tageblatt, allgemeine, presse, kurier, abendblatt, morgenpost, spiegel, blatt, bote, merkur, wochenblatt, rundfunk',
  companies: 'gmbh, ag, kg, verlag, zeitung, nachrichten',
  copulas: 'ist, war',
};
