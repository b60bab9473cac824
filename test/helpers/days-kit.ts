import { expect, it } from 'vitest';
import type { Asked, DayGround } from '../../electron/cadence/days/asked.ts';
import { type Candidates, candidatesFor } from '../../electron/cadence/days/candidates.ts';
import { restraintOf } from '../../electron/cadence/restraint.ts';
import { weekdaysOnly, type WorkDays } from '../../shared/almanac/work-day.ts';
import { asDay, type Day } from '../../shared/domain/day.ts';
import { tell } from './facts-kit.ts';

/** A day of September 2026, in which the 5th, 12th, 19th and 26th are Saturdays. */
export const day = (date: number): Day => asDay(`2026-09-${String(date).padStart(2, '0')}`);

export const offOn = (...dates: number[]): WorkDays => ({
  isWorkDay: (each) => weekdaysOnly.isWorkDay(each) && !dates.map(day).includes(each),
});

/** One contact to be planned, told by dates of that month. */
export interface AskedDays extends Partial<Omit<Asked, 'limit' | 'pullAfter'>> {
  readonly from: number;
  readonly until: number;
  readonly today: number;
  readonly limit?: number;
  readonly after?: number;
  /** Calls that nobody took. */
  readonly attempts?: readonly number[];
  readonly work?: WorkDays;
  readonly promised?: DayGround['promised'];
  readonly frozen?: DayGround['frozen'];
}

function groundOf({ attempts = [], work = weekdaysOnly, promised = [], frozen, ...told }: AskedDays): DayGround {
  const today = day(told.today);
  const other = attempts.map((on) => [day(on), { outcome: 'no-answer' }] as const);
  const owed = promised.map(({ on }) => on);
  return {
    today,
    workDays: work,
    restraint: restraintOf(tell({ other }), owed, day(1), today),
    promised,
    ...(frozen === undefined ? {} : { frozen }),
  };
}

export function candidatesOf(told: AskedDays): Candidates {
  const { from, until, limit, after } = told;
  const asked: Asked = {
    window: { from: day(from), until: day(until) },
    placing: told.placing ?? 'work',
    isMail: told.isMail ?? false,
    occasions: told.occasions ?? [],
    ...(limit === undefined ? {} : { limit: day(limit) }),
    ...(after === undefined ? {} : { pullAfter: day(after) }),
  };
  return candidatesFor(asked, groundOf(told));
}

/** `days | until the last on which it is not late | from the day it would have had`, what nobody moves, and each shift. */
function short(told: AskedDays): string {
  const { days, lastDay, origin, isFixed, shifts } = candidatesOf(told);
  const date = (on: string): string => on.slice(8);
  return [
    `${days.map(date).join(' ')} | until ${date(lastDay)} | from ${date(origin)}`,
    ...(isFixed ? ['fixed'] : []),
    ...shifts.map(
      ({ cause, from, to, what }) => `${cause} ${date(from)}>${date(to)}${what === undefined ? '' : ` ${what}`}`,
    ),
  ].join(' | ');
}

type Table = readonly (readonly [string, AskedDays, string])[];
/** A test for each line: exactly these days may be had. */
export const areDays = (table: Table): void =>
  it.each(table)('%s', (_name, told, expected) => {
    expect(short(told)).toBe(expected);
  });
