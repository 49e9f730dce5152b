import type { AuthorForm, AuthorLine } from '../../lines/authors.ts';
import type { Features } from '../../lines/ranking.ts';
import { endsSentence, fold, isUpper } from '../../lines/sentence.ts';
import { isTimeLine } from '../../lines/signs.ts';
import { AGENCY_NAMES, CREDIT_LABELS, PICTURE_CREDITS, PUBLISHED } from '../../lines/vocabulary.ts';
import { GIVEN_NAMES } from '../../lines/words/given-names.ts';
import type { PlaceFeature } from '../place-features.ts';
import type { Place } from '../places.ts';

export type BylineFeature =
  | AuthorForm
  | PlaceFeature
  | 'besideDate'
  | 'hasDate'
  | 'echo'
  | 'echoNear'
  | 'introduced'
  | 'told'
  | 'wordy'
  | 'role'
  | 'several'
  | 'single'
  | 'agency'
  | 'capitals'
  | 'credit'
  | 'crowd'
  | 'first'
  | 'merged'
  | 'bullet'
  | 'nameHead'
  | 'sentence'
  | 'given'
  | 'exact'
  | 'byFull'
  | 'afterBy'
  | 'givenHead'
  | 'exactHead';

/** A line that names people. */
export interface Named {
  readonly place: Place;
  readonly read: AuthorLine;
  readonly names: readonly string[];
  readonly key: string;
}

/** The line by itself. */
export function formFeatures({ place, read, names }: Named): Features<BylineFeature> {
  const { text } = place.line.words;
  const words = fold(text);
  const [name = ''] = names;
  const isGiven = GIVEN_NAMES.has(fold(name)[0] ?? '');
  const isExact = read.others === 0 && text.length <= names.join(', ').length + 8;
  return {
    [read.form]: 1,
    wordy: Math.min(1, read.others / 6),
    role: Number(read.hasRole),
    several: Number(names.length > 1),
    single: Number(!name.includes(' ')),
    agency: Number(AGENCY_NAMES.is(fold(name))),
    capitals: Number(isUpper(name)),
    credit: Number(
      /©/.test(text) ||
        CREDIT_LABELS.within(words) ||
        (PICTURE_CREDITS.within(words) && read.form !== 'by'),
    ),
    hasDate: Number(isTimeLine(text) || PUBLISHED.within(words)),
    bullet: Number(/^[•·*]/.test(text)),
    nameHead: Number(read.form === 'name' && place.zone === 'head'),
    sentence: Number(endsSentence(text) && read.form !== 'bio'),
    given: Number(isGiven),
    exact: Number(isExact),
    byFull: Number(read.form === 'by' && name.includes(' ') && read.others <= 3),
    givenHead: Number(isGiven && place.zone === 'head'),
    exactHead: Number(isExact && place.zone === 'head' && read.form === 'name'),
  };
}

/** The same people in other lines, and how many others such lines name. */
export function fileFeatures(
  one: Named,
  named: readonly Named[],
  index: number,
): Features<BylineFeature> {
  const same = named.filter(
    ({ names }, at) => at !== index && names.some((name) => one.names.includes(name)),
  );
  const near = named.filter(
    ({ place, key, read }) =>
      key !== one.key && read.others === 0 && Math.abs(place.at - one.place.at) <= 6,
  );
  return {
    echo: Math.min(1, same.length / 2),
    echoNear: Number(same.some(({ place }) => Math.abs(place.at - one.place.at) <= 3)),
    introduced: Number(
      same.some(
        ({ read }) => read.form === 'bio' || read.form === 'portrait' || read.form === 'by',
      ),
    ),
    crowd: Math.min(1, near.length / 4),
  };
}
