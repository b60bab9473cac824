import type { Day } from '../../../shared/domain/day.ts';
import type { Forecast } from './forecast-figures.ts';

/** One day before and after a change of the rules. */
export interface ComparedDay {
  readonly on: Day;
  readonly workDay: boolean;
  readonly callsBefore: number;
  readonly visitsBefore: number;
  readonly writtenBefore: number;
  readonly calls: number;
  readonly visits: number;
  readonly written: number;
  /** Calls and visits. */
  readonly before: number;
  readonly after: number;
}

type LoadDays = Pick<Forecast, 'days'>;

/** Both forecasts day by day; they are of the same days. */
export function comparedDays(before: LoadDays, after: LoadDays): ComparedDay[] {
  return after.days.map(({ on, workDay, calls, visits, written }, index) => {
    const was = before.days[index] ?? { calls: 0, visits: 0, written: 0 };
    return {
      on,
      workDay,
      callsBefore: was.calls,
      visitsBefore: was.visits,
      writtenBefore: was.written,
      calls,
      visits,
      written,
      before: was.calls + was.visits,
      after: calls + visits,
    };
  });
}

export interface ComparedFinding {
  readonly before: number;
  readonly after: number;
  /** The fullest day after, the first of several. */
  readonly day: Day;
  readonly most: number;
  readonly mostBefore: number;
}

/** What the two say beside each other; nothing where neither has any work. */
export function comparedFinding(days: readonly ComparedDay[]): ComparedFinding | undefined {
  const sum = (of: (day: ComparedDay) => number) => days.reduce((all, day) => all + of(day), 0);
  const [before, after] = [sum((day) => day.before), sum((day) => day.after)];
  const [fullest] = days.toSorted((a, b) => b.after - a.after);
  if (fullest === undefined || before + after === 0) return undefined;
  const mostBefore = Math.max(...days.map((day) => day.before));
  return { before, after, day: fullest.on, most: fullest.after, mostBefore };
}
