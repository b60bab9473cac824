import type { Answer } from '../../../shared/contract/contract.ts';
import type { Day } from '../../../shared/domain/day.ts';

export type Forecast = Answer<'plan.forecast'>;
type LoadDay = Forecast['days'][number];

/** Seven days of work against what fits into them. Written words take no room. */
export interface LoadWeek {
  readonly from: Day;
  readonly calls: number;
  readonly visits: number;
  readonly written: number;
  /** Calls and visits together. */
  readonly total: number;
  /** Calls and visits that fit: days off hold none. */
  readonly room: number;
  readonly callsWithin: number;
  readonly visitsWithin: number;
  /** What is beyond the room for its kind: a free hour for a visit makes no call. */
  readonly over: number;
}

const WEEK = 7;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function weekOf(days: readonly LoadDay[], from: Day, capacity: Forecast['capacity']): LoadWeek {
  const workDays = days.filter(({ workDay }) => workDay).length;
  const calls = sum(days.map((day) => day.calls));
  const visits = sum(days.map((day) => day.visits));
  const callsWithin = Math.min(calls, capacity.calls * workDays);
  const visitsWithin = Math.min(visits, capacity.visits * workDays);
  return {
    from,
    calls,
    visits,
    written: sum(days.map((day) => day.written)),
    total: calls + visits,
    room: (capacity.calls + capacity.visits) * workDays,
    callsWithin,
    visitsWithin,
    over: calls + visits - callsWithin - visitsWithin,
  };
}

/** Weeks of seven days counted from the first day on, so that all of them are whole. */
export function forecastWeeks({ days, capacity }: Pick<Forecast, 'days' | 'capacity'>): LoadWeek[] {
  return days.flatMap(({ on }, index) =>
    index % WEEK === 0 ? weekOf(days.slice(index, index + WEEK), on, capacity) : [],
  );
}

type ForecastFinding =
  | { readonly finding: 'none' }
  /** The week with the most that does not fit. */
  | { readonly finding: 'over'; readonly from: Day; readonly over: number }
  | { readonly finding: 'fits'; readonly from: Day; readonly percent: number };

const share = ({ total, room }: LoadWeek): number => (room === 0 ? 0 : total / room);

/** What the weeks say; of two alike the earlier one is named. */
export function forecastFinding(weeks: readonly LoadWeek[]): ForecastFinding {
  const [fullest] = weeks.toSorted((a, b) => b.over - a.over || share(b) - share(a));
  if (fullest === undefined || sum(weeks.map(({ total }) => total)) === 0) return { finding: 'none' };
  const { from, over } = fullest;
  if (over > 0) return { finding: 'over', from, over };
  return { finding: 'fits', from, percent: Math.round(share(fullest) * 100) };
}

type ForecastTotals = Pick<LoadWeek, 'calls' | 'visits' | 'written' | 'room'>;

export const forecastTotals = (weeks: readonly LoadWeek[]): ForecastTotals => ({
  calls: sum(weeks.map(({ calls }) => calls)),
  visits: sum(weeks.map(({ visits }) => visits)),
  written: sum(weeks.map(({ written }) => written)),
  room: sum(weeks.map(({ room }) => room)),
});
