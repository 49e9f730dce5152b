import type { Article, Report } from '../model.ts';
import type { Lexicon } from './lexicon.ts';
import { sizeOf, termsOf } from './pool.ts';
import type { Told } from './prepare.ts';
import { numbersIn } from './terms.ts';

/** A sentence that dates something: what events are made of. */
export interface Statement {
  readonly article: Article;
  readonly report: Report;
  /** Its place among all statements of the archive. */
  readonly number: number;
  /** Where the lexicon keeps its terms. */
  readonly kept: Readonly<Record<'told' | 'dated' | 'names' | 'speakers' | 'topic', number>>;
  /** How many terms it tells, and how many names. */
  readonly size: Readonly<Record<'told' | 'names', number>>;
}

/**
 * Whether its words alone tell which happening it is, wherever they stand: a name and a few more words, or many.
 * `Payable on 1 May.` is said of many things.
 */
export function speaksForItself({ size }: Statement): boolean {
  return size.told >= 8 || (size.told >= 4 && size.names > 0);
}

/** The statements of an article; the lexicon counts and keeps their terms. */
export function statementsOf(
  article: Article,
  { terms, topic, said }: Omit<Told, 'opening'>,
  lexicon: Lexicon,
): readonly Statement[] {
  if (said.length === 0) return [];
  const numbers = numbersIn(lexicon, terms);
  const about = lexicon.keep(topic, numbers);
  return said.map(({ report, told, dated, names, speakers }) => {
    const number = lexicon.count(termsOf(told).map((term) => numbers[term] ?? 0));
    return {
      article,
      report: { article: article.id, ...report },
      number,
      kept: {
        told: lexicon.keep(told, numbers),
        dated: lexicon.keep(dated, numbers),
        names: lexicon.keep(names, numbers),
        speakers: lexicon.keep(speakers, numbers),
        topic: about,
      },
      size: { told: sizeOf(told), names: sizeOf(names) },
    };
  });
}
