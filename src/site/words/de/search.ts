import type { searchPage as english } from '../en/search.ts';
import { numerals } from '../numerals.ts';

const { number } = numerals('de');

/** The search page, before its script runs. */
export const searchPage: typeof english = {
  title: 'Suche',
  empty: 'Dieses Archiv hat noch keine Artikel.',
  noScript:
    'Die Suche läuft in Ihrem Browser und braucht JavaScript, das ausgeschaltet ist. Alle Artikel lassen sich auch durch Blättern finden.',
  results: 'Ergebnisse',
  more: 'Weitere zeigen',
  label: 'Suchwörter',
  button: 'Suchen',
  help: (articles) => [
    `Durchsucht den vollen Text ${articles === 1 ? 'des Artikels' : `aller ${number(articles)} Artikel`}. Der beste Treffer steht oben. `,
    ['phrase', '"Vereinte Nationen"'],
    ' findet Wörter, die aufeinander folgen; ',
    ['without', '-Iran'],
    ' schließt Artikel mit diesem Wort aus.',
  ],

  options: 'Reihenfolge und Filter',
  order: 'Reihenfolge',
  relevance: 'Beste Treffer zuerst',
  newest: 'Neueste zuerst',
  oldest: 'Älteste zuerst',
  facets: {
    outlet: 'Medium',
    year: 'Jahr',
    place: 'Ort',
    language: 'Sprache',
    basis: 'Woher das Datum stammt',
  },
  published: 'Erschienen',
  from: 'von',
  to: 'bis',
  dayForm: 'JJJJ-MM-TT',
  datesHelp:
    'Ein Tag wird als 2018-09-14 geschrieben, ein Monat als 2018-09, ein Jahr als 2018. Ein Artikel mit unsicherem Datum wird gefunden, wenn der Zeitraum eines seiner möglichen Daten berührt.',
  undatedToo: 'auch undatierte Artikel',

  browse: 'Blättern',
  ways: {
    articles: 'Alle Artikel, nach Jahren',
    timeline: 'Zeitleiste der Ereignisse',
    outlets: 'Medien',
    places: 'Orte',
    undated: 'Undatierte Artikel',
  },
};
