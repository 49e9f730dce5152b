const judged = (why: string) =>
  `Nach allem, was über gespeicherte Seiten bekannt ist, vor allem deshalb: ${why}`;

/** What a line is, by the rule that decided (`src/lines/rules.ts`). */
export const lineReasons: Readonly<Record<string, string>> = {
  'given/remove': 'So in der Begleitdatei entschieden: Diese Zeile gehört nicht zum Artikel.',
  'given/keep': 'So in der Begleitdatei entschieden: Diese Zeile gehört zum Artikel.',
  'markup/meta': 'Daten über den Artikel im Markup der Datei.',
  'markup/readability': 'Außerhalb des Artikels, wie Readability ihn findet.',
  'markup/article-body': 'Nicht im Text des Artikels, wie ihn die Metadaten der Seite angeben.',
  'markup/chrome': 'Laut Markup außerhalb des Artikels.',
  'markup/figure': 'Bildtext, laut dem Markup um ihn herum.',
  'markup/beside':
    'Neben dem Artikel, wie der Name der Stelle auf der Seite sagt: Kommentare, verwandte Artikel, Teilen, Werbung.',
  'markup/link': 'Nichts als ein Link.',
  'browser-warning': 'Eine Warnung wegen des Browsers.',
  'cookie-notice': 'Ein Hinweis auf Cookies.',
  'title/header-line': 'Die Überschrift, als solche bezeichnet.',
  'byline/header-line': 'Der Autor, als solcher bezeichnet.',
  'metadata/outlet': 'Eine Zeile, die die Quelle nennt.',
  'metadata/date': 'Eine Zeile, die sagt, wann der Artikel erschien.',
  'metadata/url': 'Eine Zeile mit der Adresse des Artikels.',
  'metadata/place': 'Eine Zeile, die den Ort nennt.',
  'metadata/language': 'Eine Zeile, die die Sprache nennt.',
  'metadata/address': 'Eine Webadresse in einer eigenen Zeile.',
  'donation-bar': 'Ein Balken mit dem Stand der Spenden.',
  'comment-form': 'Formular und Zähler der Leserkommentare und was ihnen folgt.',
  copyright: 'Ein Urheberrechtsvermerk.',
  tags: 'Die Schlagwörter des Artikels.',
  advertisement: 'Die Kennzeichnung einer Anzeige.',
  related: 'Ein Verweis auf andere Artikel.',
  'share-bar': 'Schaltflächen zum Teilen des Artikels.',
  menu: 'Einträge aus dem Menü der Website.',
  'call-to-support': 'Ein Aufruf, das Medium zu unterstützen.',
  'call-to-subscribe': 'Ein Aufruf, sich anzumelden oder einen Newsletter zu beziehen.',
  'call-to-follow': 'Ein Aufruf, dem Medium anderswo zu folgen.',
  'wire-sign-off': 'Der Name der Agentur, mit dem Agenturtexte enden.',
  staff: 'Eine Zeile, die sagt, wer sonst berichtet, geschrieben oder redigiert hat.',
  'metadata/publication-line': 'Eine Zeile, die sagt, wann und vielleicht wo der Artikel erschien.',
  'page-furniture': 'Ein Bedienelement, eine Zahl oder Beschriftung der Seite, nicht des Textes.',
  'ruled-line': 'Eine Linie aus Zeichen.',
  'bare-number': 'Eine allein stehende Zahl: ein Zähler der Seite.',
  'caption/label': 'Bildtext, als solcher bezeichnet.',
  'caption/credit': 'Bildtext: Er endet mit dem Namen des Fotografen oder der Agentur.',
  'markup/caption': 'Bildtext, laut Markup.',
  'dateline/own-line': 'Die Orts- und Datumszeile.',
  'markup/byline': 'Der Name des Autors, laut Markup.',
  'byline/by': 'Eine Zeile, die den Autor nennt.',
  'markup/title': 'Die Überschrift, laut Markup.',
  'title/underlined': 'Die Überschrift: eine unterstrichene Zeile über dem Text.',
  'title/first-headline': 'Die Überschrift: die Zeile über dem Text, die sich wie eine liest.',
  'title/above-facts':
    'Die Überschrift: die erste Zeile, unmittelbar über Verfasser, Zeit und Ort.',
  'title/first-line':
    'Die Überschrift: die erste Zeile einer kurzen Datei, vom Text darunter abgesetzt.',
  'above-headline':
    'Ein Name oder eine Rubrik über der Überschrift: der Website, des Ressorts, einer Agentur.',
  'repeated-title': 'Eine Wiederholung der Überschrift oder der Pfad der Links zu ihr.',
  'byline/name-beside-date': 'Ein Name neben dem Datum der Veröffentlichung.',
  'byline/agency': 'Die Nachrichtenagentur, deren Text es ist, zwischen Überschrift und Text.',
  'standfirst/above-byline':
    'Der Vorspann: Er steht zwischen der Überschrift und der Zeile mit Autor oder Datum.',
  'standfirst/taken-up-below':
    'Der Vorspann: Ein späterer Absatz sagt dasselbe mit beinahe denselben Worten.',
  'markup/heading': 'Eine Zwischenüberschrift, laut Markup.',
  'markup/quote': 'Ein Zitat, laut Markup.',
  'markup/list-item': 'Ein Punkt einer Liste, laut Markup.',
  repeated:
    'Steht in mindestens der Hälfte der Dateien dieses Ordners: ein Teil der Website, nicht des Artikels.',
  'judged/length': judged('Die Länge ist nicht die eines Absatzes dieses Textes.'),
  'judged/ending': judged('Die Zeile endet nicht wie ein Satz dieses Textes.'),
  'judged/words': judged('Die Wörter sind die von Menüs, Beschriftungen oder Werbung.'),
  'judged/marks': judged('Ziffern und Zeichen sind die von Beschriftungen und Listen.'),
  'judged/topic': judged('Die Zeile hat zu wenige Wörter mit dem Text gemein.'),
  'judged/place': judged('Sie steht, wo Seiten Menüs, Teaser oder Kommentare haben.'),
  'judged/neighbours': judged('Die Zeilen um sie herum sind kein Text.'),
  'judged/repetition': judged('Sie wiederholt, was die Seite schon gesagt hat.'),
  'judged/comments': judged('Sie steht zwischen Leserkommentaren.'),
  'judged/markup': judged('Ihre Stelle im Markup ist nicht die von Text.'),
  'judged/page': judged('Auf einer solchen Seite sind solche Zeilen Beiwerk.'),
  'list-item/bullet': 'Ein Punkt einer Liste.',
  'quote/mark': 'Ein Zitat, mit > davor gekennzeichnet.',
  'heading/between-paragraphs': 'Eine Zwischenüberschrift zwischen Absätzen.',
  blank: 'Eine leere Zeile.',
  'body/default': 'Ein Absatz des Textes.',
  'body/all-there-is': 'Behalten, weil sonst nichts in der Datei Text ist.',
};

const METADATA = 'Die Metadaten der Seite nennen es.';

/** How a fact is known, by the rule that found it (`src/article/fields.ts`). */
export const factReasons: Readonly<Record<string, string>> = {
  'given/sidecar': 'Jemand hat es in der Begleitdatei des Artikels vermerkt.',
  'given/front-matter': 'Jemand hat es am Kopf der Datei des Artikels vermerkt.',
  'title/without-kicker':
    'Es ist die Überschrift über dem Text ohne die Dachzeile, die den Metadaten der Seite fehlt.',
  'title/metadata': 'Die Metadaten der Seite nennen es, und keine Zeile der Seite bestätigt es.',
  'title/headline': 'Es ist die Überschrift über dem Text.',
  'standfirst/line': 'Er steht zwischen der Überschrift und dem Text.',
  'outlet/header-line': 'Eine Zeile über dem Text nennt die Quelle.',
  'stated/metadata': METADATA,
  'outlet/publication-line': 'Die Zeile mit dem Datum der Veröffentlichung nennt das Medium.',
  'outlet/title-ending':
    'Der Titel endet mit dem Namen des Mediums, hinter einem senkrechten oder einem Gedankenstrich.',
  'outlet/copyright-line': 'Der Urheberrechtsvermerk nennt den Inhaber.',
  'outlet/known-domain':
    'Die Adresse des Artikels ist die des Mediums, wie die Einstellungen des Archivs sagen.',
  'outlet/own-call': 'Der Aufruf des Mediums, es zu unterstützen, nennt es.',
  'outlet/told': 'Der Text sagt, dass seine Quellen mit diesem Medium sprachen.',
  'outlet/agency-site': 'Die Adresse des Artikels ist die der Agentur selbst.',
  'agency/source-organization': 'Die Metadaten der Seite nennen die Agentur.',
  'agency/dateline': 'Die Orts- und Datumszeile nennt die Agentur.',
  'agency/byline': 'Die Autorenzeile zwischen Überschrift und Text nennt die Agentur.',
  'agency/header-line': 'Eine Zeile neben dem Text nennt die Agentur als Quelle.',
  'agency/end-of-text': 'Der Text endet mit dem Namen der Agentur.',
  'agency/copyright-line': 'Der Urheberrechtsvermerk nennt die Agentur.',
  'agency/metadata': 'Die Metadaten der Seite nennen die Agentur.',
  'agency/author': 'Was der Artikel als Autor nennt, ist eine Nachrichtenagentur.',
  'byline/markup': 'Eine Zeile der Seite nennt den Autor.',
  'byline/header-line': 'Eine Zeile über dem Text nennt den Autor.',
  'byline/line': 'Von den Zeilen mit Namen nennt diese den Autor, wo und wie es Autorenzeilen tun.',
  'byline/agency-line':
    'Die Zeile unter der Überschrift nennt die Nachrichtenagentur, deren Text es ist, und sonst niemanden.',
  'published/header-line': 'Eine Zeile über dem Text sagt, wann der Artikel erschien.',
  'published/publication-line':
    'Von den Daten neben dem Text steht dieses, wo und wie der Tag der Veröffentlichung genannt wird.',
  'published/dateline': 'Der Text beginnt mit einer Orts- und Datumszeile samt Jahr.',
  'published/beside-headline':
    'Eine kurze Zeile unter der Überschrift sagt, wann der Artikel erschien.',
  'published/address':
    'Die Adresse des Artikels enthält einen Tag, wie es bei Nachrichtenartikeln üblich ist.',
  'place/header-line': 'Eine Zeile über dem Text nennt den Ort.',
  'place/dateline': 'Der Text beginnt mit einer Zeile, die den Ort nennt.',
  'place/publication-line': 'Die Zeile mit dem Datum der Veröffentlichung nennt den Ort.',
  'language/markup': 'Die Seite nennt sie in ihrem Markup.',
  'language/detected': 'Wörter und Buchstaben des Textes sind die dieser Sprache.',
  'url/header-line': 'Eine Zeile über dem Text gibt die Adresse an.',
  'url/bare-line': 'Die Datei beginnt mit der Adresse.',
  'url/metadata': METADATA,
  'dating/inferred':
    'Der Artikel sagt nicht, wann er erschien. Dies sind die Tage, die zu seinen Worten passen.',
  'dating/estimated':
    'Der Artikel sagt nicht, wann er erschien. Artikel zum selben Thema erschienen um diese Tage, die zu seinen Worten passen.',
  'dating/same-story-here':
    'Er teilt seltene Wörter mit einem anderen Artikel und wird darum demselben Thema zugerechnet.',
  'dating/same-story':
    'Dieser Artikel teilt sie. Seine Seite sagt, wann er erschien: nicht lange davor oder danach.',
  'dating/happening-dated': 'Hier hat dasselbe Geschehen sein Datum.',
  'dating/same-happening-elsewhere':
    'Er nennt davon nur den Wochentag; ein anderer Artikel zum Thema datiert es.',
  'dating/today-and-day': 'Er sagt selbst, welcher Tag heute, gestern oder morgen ist.',
  'dating/dateline':
    'Er wurde am Tag seiner Orts- und Datumszeile geschrieben und erschien dann oder bald danach.',
  'dating/announced-day':
    'Er spricht davon ohne Jahr als bevorstehend, erschien also in den Monaten bis zu diesem Tag.',
  'dating/reported-day':
    'Er berichtet davon ohne Jahr als vergangen, erschien also in den Monaten seit diesem Tag.',
  'dating/newest':
    'Dies ist das neueste Datum mit Jahr, von dem er als vergangen berichtet: Er erschien an diesem Tag oder später, eher bald als lange danach.',
  'dating/announced': 'Er spricht davon als bevorstehend, erschien also an diesem Tag oder früher.',
  'dating/weekday-and-day':
    'Dieser Tag des Monats fiel auf jenen Wochentag, was nur etwa alle sechs Jahre so ist.',
  'dating/same-happening':
    'Ein Geschehen ist mit Wochentag und mit Tag des Monats angegeben, was nur etwa alle sechs Jahre zusammenpasst.',
  'dating/between-weekdays':
    'Ein Wochentag ist vergangen, einer steht bevor: Er erschien dazwischen, vor dem späteren.',
  'dating/eve':
    'Er nennt diesen Wochentag als Vorabend von etwas, aber nichts davon selbst: Er erschien, ehe es vorbei war.',
  'dating/reported-weekday':
    'Er berichtet davon als vergangen und nennt nur den Wochentag: Er erschien an diesem Tag oder in den Tagen danach.',
  'dating/months': 'Er nennt Monate ohne Jahr: solche des Jahres vor seinem Erscheinen.',
  'dating/named': 'Er nennt dieses Datum, und Nachrichten nennen meist, was nahe liegt.',
};
