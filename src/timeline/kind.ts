import type { Standing } from '../model.ts';
import type { Statement } from './statements.ts';

/**
 * How an event stands when all that is said of it is taken together: disputed if one passage says that someone
 * denies it; else reported if one says that it has happened; planned only while all speak of what is to come.
 */
export function kindOf(statements: readonly Statement[]): Standing {
  const standings = new Set(statements.map(({ report }) => report.standing));
  if (standings.has('disputed')) return 'disputed';
  return standings.has('reported') ? 'reported' : 'planned';
}
