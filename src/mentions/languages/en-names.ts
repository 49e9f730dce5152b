import type { Words } from './language.ts';

/** English names with words of time in them that date nothing, and days that are known by a name. */
export const ENGLISH_NAMES: readonly Words[] = [
  // Newspapers and programmes.
  ['word', '', 'sunday times|sunday telegraph|sunday express|sunday mirror|sunday herald'],
  ['word', '', 'sunday independent|saturday evening post|evening standard|usa today'],
  ['word', '', 'daily mail|daily telegraph|daily mirror|daily express|daily star|daily beast'],
  ['word', '', 'weekly standard|saturday night live|monday night football|sunday night football'],
  ['word', '', 'friday night lights|good morning america|russia today|high noon'],
  // Wars, uprisings, places.
  ['word', '', "six-day war|six day war|yom kippur war|seven years' war|thirty years' war"],
  ['word', '', "hundred years' war|prague spring|arab spring|october revolution|july revolution"],
  [
    'word',
    '',
    'october war|black september|bloody sunday|easter island|easter rising|christmas island',
  ],
  ['word', '', "christmas tree|christmas trees|new year's resolution|new year's resolutions"],
  // A number behind them is no year.
  ['numbered', '', 'flight|route|room|highway|channel|resolution|resolutions|chapter|page|section'],
  [
    'numbered',
    '',
    'article|model|serial|suite|apartment|iso|boeing|airbus|lot|bill|no.|nos.|number',
  ],
  ['named-day', '1944-06-06', 'd-day'],
  ['named-day', '2001-09-11', 'sept. 11 attacks|september 11 attacks|september 11th attacks'],
  ['named-day', '2001-09-11', 'sept. 11 terrorist|september 11 terrorist|september 11th terrorist'],
  ['named-day', '1987-10-19', 'black monday'],
  ['named-day', '1929-10-29', 'black tuesday'],
  ['named-day', '1992-09-16', 'black wednesday'],
  ['holiday', 'election-day', 'election day'],
  ['holiday', 'groundhog-day', 'groundhog day'],
  ['holiday', 'anzac-day', 'anzac day'],
  ['holiday', 'juneteenth', 'juneteenth'],
  ['holiday', 'canada-day', 'canada day'],
  ['holiday', 'bastille-day', 'bastille day'],
  ['holiday', 'epiphany', 'epiphany'],
  ['holiday', 'all-saints', "all saints' day|all saints day"],
  ['holiday', 'shrove-tuesday', 'shrove tuesday|mardi gras|fat tuesday'],
  ['holiday', 'maundy-thursday', 'maundy thursday'],
  ['holiday', 'ascension', 'ascension day'],
  ['holiday', 'pentecost', 'pentecost|whit sunday'],
];
