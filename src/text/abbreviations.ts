/**
 * Words that are written with a full stop, without it and in their own case: `Ill.` is a state, `ill.` ends a sentence.
 * English-language news.
 */

const words = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.split(' ')));

/** A sentence never ends with these: a name or an example follows. */
export const NEVER_LAST = words(
  'Mr Mrs Ms Mx Messrs Dr Prof Rev Hon Amb Gov Sen Rep Pres Supt Det Insp',
  'Gen Lt Col Maj Capt Cmdr Cdr Adm Sgt Cpl Pvt Brig Spc vs cf viz e.g i.e',
);

/** A sentence can end with these: it does if a word follows with which sentences begin. */
export const SOMETIMES_LAST = words(
  'a.m p.m etc al approx ca Inc Corp Co Cos Ltd Bros Jr Sr Esq Dept Univ Ph.D Est',
  'St Ste Mt Ft Fr Ave Blvd Rd Hwy Sq Vol Vols vol vols pp Fig Figs fig figs',
  'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Sun',
  // States of the U.S. in news style; those of initials need no entry.
  'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev',
  'Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo W.Va',
);

/** Before a number they are abbreviations, else words of their own. */
export const BEFORE_NUMBERS = words('No Nos no nos');

/** Words with which sentences begin, and which seldom follow an abbreviation within one. */
export const OPENERS = words(
  'The A An This That These Those He She It They We I You His Her Its Their Our My',
  'In On At By For From To With After Before During Since Until As But And Or So Yet If When While',
  'Although Though Because However Meanwhile There Here Some Many Most Several Both All No Not',
  'What Who Why How Where According Last Earlier Later Now Then Also One Two Three Officials',
);
