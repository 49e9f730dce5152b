import type { PageWords } from '../words.ts';

/** German. */
export const de: PageWords = {
  controls: `
    zum inhalt springen, zum inhalt, zur navigation springen, zum hauptinhalt, direkt zum
    inhalt, menü, menü öffnen, menü schließen, startseite, suche, suchen, anmelden, abmelden,
    einloggen, registrieren, login, mein konto, konto, abo, abonnieren, jetzt abonnieren,
    schließen, öffnen, mehr, mehr anzeigen, weniger anzeigen, mehr laden, alle anzeigen,
    weiter, zurück, nach oben, zum seitenanfang, seitenanfang, nächster artikel, vorheriger
    artikel, artikel drucken, artikel anhören, vorlesen, merken, artikel merken, zur
    merkliste, impressum, datenschutz, datenschutzerklärung, agb, nutzungsbedingungen,
    kontakt, über uns, mediadaten, barrierefreiheit, cookie einstellungen, privatsphäre,
    privatsphäre einstellungen, newsletter, e paper, epaper, archiv, bildergalerie, hilfe,
    karriere, jobs, inserieren, lesezeit, bild vergrößern, zur startseite, leichte sprache`,
  sharing: `
    teilen, artikel teilen, seite teilen, auf, per, via, bei, mit, twittern, mailen,
    versenden, senden, empfehlen, drucken, e mail, link, kopieren, link kopieren,
    weiterleiten, merken, xing, whatsapp, facebook, twitter, pocket, threema`,
  advertisement: `
    anzeige, werbung, advertorial, gesponsert, anzeigen, weiter nach der anzeige, artikel wird
    nach der anzeige fortgesetzt, inhalt von unserem partner, ende der anzeige`,
  support: `
    unterstützen sie, unterstütze, jetzt spenden, spenden sie, werden sie mitglied, fördern
    sie`,
  subscribe: `
    abonnieren sie, abonniere, jetzt abonnieren, jetzt anmelden, melden sie sich, jetzt
    registrieren, registrieren sie sich, bestellen sie, lesen sie weiter mit, testen sie, sie
    sind noch nicht, sie haben bereits, bereits abonnent, jetzt testen, weiterlesen mit,
    erhalten sie, mit unserem newsletter, unser newsletter, jetzt weiterlesen, zum newsletter`,
  follow: `
    folgen sie, folge, folgen sie uns, folge uns, folgt uns, besuchen sie uns auf, liken sie`,
  ourselves: `
    uns, unser, unsere, unseren, unserem, unserer, newsletter, abo, abonnement, abonnent,
    abonnenten, e paper, digitalabo, mitglied, postfach, kostenlos, gratis, facebook,
    instagram, twitter, whatsapp, telegram, youtube, probemonat, monatlich kündbar,
    journalismus, app, push nachrichten`,
  cookies: `
    wir verwenden cookies, wir nutzen cookies, wir setzen cookies, verwendung von cookies,
    einsatz von cookies, nutzung von cookies, verwendet cookies, nutzt cookies, cookies
    akzeptieren, alle cookies, cookie einstellungen, cookie richtlinie, cookies und ähnliche`,
  browser: `
    ihr browser, ihrem browser, ihren browser, dein browser, deinem browser, javascript,
    adblocker, werbeblocker, dieser browser`,
  player: `
    nicht unterstützt, unterstützt kein, unterstützt keine, deaktiviert, aktivieren,
    aktivieren sie, aktualisieren, deaktivieren, veraltet, ausschalten`,
  copyright: `
    alle rechte vorbehalten, nachdruck verboten, vervielfältigung nur mit genehmigung, alle
    rechte liegen, urheberrechtlich geschützt`,
  tags: `
    schlagworte, schlagwörter, stichworte, stichwörter, themen, thema, tags, kategorien,
    kategorie, rubrik, ressort, themen in diesem artikel`,
  related: `
    lesen sie auch, lesen sie hier, lesen sie dazu, lesen sie mehr, lies auch, lesen sie dazu
    auch, auch interessant, mehr zum thema, zum thema, mehr dazu, weitere artikel, weitere
    nachrichten, weitere themen, ähnliche artikel, verwandte artikel, verwandte themen, das
    könnte sie auch interessieren, das könnte dich auch interessieren, das könnte ihnen auch
    gefallen, meistgelesen, meistgelesene artikel, meist gelesen, meistkommentiert, am meisten
    gelesen, beliebte artikel, empfohlene artikel, empfehlungen, empfohlener inhalt,
    empfohlen, aktuelle nachrichten, neueste artikel, neueste nachrichten, top artikel, aus
    dem archiv, siehe auch, mehr aus, mehr aus dem ressort, nachrichten aus, im video,
    hintergrund, mehr nachrichten, passend zum thema, weiterlesen, jetzt lesen, die
    wichtigsten nachrichten`,
  comments: `
    kommentare, kommentar schreiben, kommentar verfassen, kommentar abschicken, kommentare
    anzeigen, kommentare lesen, kommentare laden, alle kommentare, schreiben sie einen
    kommentar, schreibe einen kommentar, einen kommentar schreiben, hinterlasse einen
    kommentar, diskutieren sie mit, diskutiere mit, jetzt mitdiskutieren, leserkommentare,
    ihre meinung, ihr kommentar, antworten, ihre e mail adresse wird nicht veröffentlicht
    erforderliche felder sind markiert, deine e mail adresse wird nicht veröffentlicht
    erforderliche felder sind mit markiert, die kommentarfunktion ist geschlossen, artikel
    kommentieren, kommentieren, bitte melden sie sich an um zu kommentieren`,
  commentControls: `
    name, e mail, website, abschicken, senden, absenden, älteste, neueste, beliebteste,
    sortieren, gast, antworten, melden, teilen, abonnieren, speichern`,
  captionLabels: `
    foto, fotos, bild, bilder, archivbild, archivfoto, symbolbild, symbolfoto, grafik,
    illustration, karte, video, bildunterschrift`,
  creditLabels: `
    foto, bild, quelle, bildquelle, bildrechte, fotoquelle, archivfoto, archivbild,
    symbolfoto, grafik, illustration, fotografiert von`,
  staff: `
    mitarbeit, mit material von, mit material der, mit informationen von, mit agenturmaterial,
    redaktionelle mitarbeit`,
};
