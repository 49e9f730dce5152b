import { fromPrevious, fromReference } from '../meanings.ts';
import type { Parser } from '../parser.ts';
import { unitOf } from '../units.ts';
import { isAnaphoric, steps, whichOf } from '../which.ts';

/** `letzte Woche`, `le mois prochain`, `в прошлом году`, `هذا الأسبوع`. */
export const plainUnit: Parser = {
  name: 'relative-unit',
  patterns: [
    'the? which=(last|next|this) unit=unit (?!of|year)',
    'the? unit=unit which=(last|next|this)',
  ],
  read(match) {
    const which = whichOf(match.word('which'));
    const unit = unitOf(match.word('unit'))?.calendar ?? null;
    if (which === null || unit === null) return null;
    return { meaning: (isAnaphoric(which) ? fromPrevious : fromReference)(unit, steps(which)) };
  },
};
