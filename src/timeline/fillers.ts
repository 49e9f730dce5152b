const words = (...lines: readonly string[]): readonly string[] => lines.join(' ').split(' ');

/**
 * Words of news that are no stop words and still say neither who nor what: those that report, connect, date and count.
 * By BCP 47 primary subtag; in lower case, as they are written.
 */
export const FILLERS: Readonly<Record<string, readonly string[]>> = {
  en: words(
    'announced announces announcing announcement said say says saying told tell tells telling added add adds asked ask asks noted notes note stated states according',
    'reported reportedly reports reporting reporter reporters journalist journalists quoted quoting cited citing cites wrote writes explained explains mentioned mentions',
    'also however furthermore moreover meanwhile although though despite still yet even just already instead therefore thus',
    'since ago earlier later late early recent recently now currently previously soon then today tonight yesterday tomorrow',
    'morning afternoon evening night noon midnight day days week weeks weekend month months year years decade decades time times',
    'daily weekly monthly yearly annual first second third last next past current latest new another others one two three four five',
    'six seven eight nine ten dozen dozens several many much every among around near toward towards within without upon via per',
    'came come comes coming went go goes going gone made make makes making took take takes taken taking got get gets getting',
    'gave give gives given giving put puts let lets saw see sees seen like likely really quite rather almost nearly',
    'including include includes included regarding concerning due amid along whether although able must mr mrs ms dr am pm gmt',
    'would could may might shall following follows followed expected expects scheduled planned plans plan',
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october',
    'november december jan feb mar apr jun jul aug sept sep oct nov dec th st nd rd us',
  ),
  de: words(
    'sagte sagten sagt erklärte erklärt teilte mitteilte berichtete berichtet hieß zufolge laut angaben sowie bereits zudem',
    'außerdem jedoch allerdings inzwischen heute gestern morgen abend uhr jahr jahre jahren monat monaten woche wochen tag tage',
    'tagen montag dienstag mittwoch donnerstag freitag samstag sonntag',
  ),
  fr: words(
    'dit déclaré déclare indiqué annoncé ajouté selon ainsi aussi alors déjà encore cependant toutefois aujourd’hui hier demain',
    'matin soir an ans année années mois semaine semaines jour jours lundi mardi mercredi jeudi vendredi samedi dimanche',
  ),
  es: words(
    'dijo dice señaló indicó informó agregó añadió aseguró según además también aunque mientras hoy ayer mañana tarde noche año',
    'años mes meses semana semanas día días lunes martes miércoles jueves viernes sábado domingo',
  ),
  ru: words(
    'сказал сказала заявил заявила сообщил сообщила сообщает сообщили отметил отметила также однако сегодня вчера завтра год года',
    'году лет месяц месяца неделя недели неделю день дня понедельник вторник среду четверг пятницу субботу воскресенье',
  ),
};
