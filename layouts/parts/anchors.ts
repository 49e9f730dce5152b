import type { DateSpan } from '../../src/model.ts';
import type { Scope } from '../../src/site/periods.ts';

/** Id of the heading over the events of a date. */
export function dateAnchor({ edtf }: DateSpan): string {
  return `date-${edtf.replace('/', '_')}`;
}

/** Id of the heading under which a list has the period. */
export function periodAnchor(scope: Scope): string {
  switch (scope.of) {
    case 'all':
    case 'undated':
      return scope.of;
    case 'year':
      return `year-${scope.year}`;
    case 'year-undated':
      return `month-${scope.year}-unknown`;
    case 'month':
      return `month-${scope.year}-${scope.month}`;
  }
}
