import { occurrences } from '../../shared/almanac/observance.ts';
import { addDays } from '../../shared/domain/day.ts';
import type { Opener } from '../../shared/domain/opener.ts';
import type { Generator } from './generator.ts';

/** A date is spoken of up to so many days before it, and a little after. */
const DAYS_BEFORE = 14;
const DAYS_AFTER = 3;

/** A birthday, a founding day, a wedding: theirs, or of somebody around them. */
export const date: Generator = ({ facts: { specialDays }, people, today }) =>
  specialDays.flatMap((special): Opener[] => {
    const [next] = occurrences(special, addDays(today, -DAYS_AFTER), addDays(today, DAYS_BEFORE));
    if (next === undefined) return [];
    const who = people.find(({ id }) => id === special.personId)?.name;
    return [
      {
        kind: 'date',
        record: { in: 'specialDays', id: special.id },
        on: next.on,
        sort: special.kind,
        ...(special.label === undefined ? {} : { what: special.label }),
        ...(who === undefined ? {} : { who }),
      },
    ];
  });
