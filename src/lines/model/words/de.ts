import type { CommonWords } from './common-words.ts';

export const de: CommonWords = {
  running: `
    der die das den dem des ein eine einer einen einem und oder aber nicht ist sind war waren
    wird werden wurde wurden hat haben hatte mit von zu zum zur im in am an auf für bei nach
    aus über vor dass daß als auch es er sich sein seine noch nur wie so wenn`,
  address: 'ihr ihre ihnen sie uns unsere dein wir',
  furniture: `
    abonnieren newsletter anmelden kommentare kommentar teilen mehr lesen artikel registrieren
    login impressum datenschutz werbung anzeige abo merken drucken startseite suche`,
  comments: 'kommentar kommentare kommentieren leserkommentare diskussion antworten beiträge',
};
