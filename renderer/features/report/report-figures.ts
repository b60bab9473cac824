import type { Answer } from '../../../shared/contract/contract.ts';

export type Report = Answer<'report.contacts'>;
export type Week = Report['weeks'][number];
export type LoadDay = Report['load'][number];

/** What was sent: letters, messages, parcels. The three kinds together are all contacts. */
export const sentOf = ({ total, talks, attempts }: Week): number => Math.max(0, total - talks - attempts);

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

export interface WeekTotals {
  readonly total: number;
  readonly talks: number;
  readonly sent: number;
  readonly attempts: number;
}

export const weekTotals = (weeks: readonly Week[]): WeekTotals => ({
  total: sum(weeks.map(({ total }) => total)),
  talks: sum(weeks.map(({ talks }) => talks)),
  sent: sum(weeks.map(sentOf)),
  attempts: sum(weeks.map(({ attempts }) => attempts)),
});

/** What the weeks say: the week before this one against the mean of those before it. The running week is not over and says nothing. */
export type WeeksFinding =
  | { readonly finding: 'none' }
  | { readonly finding: 'up' | 'down' | 'same'; readonly last: number; readonly mean: number };

/** Within a tenth of the mean is as many. */
const SAME = 0.1;

export function weeksFinding(weeks: readonly Week[]): WeeksFinding {
  const over = weeks.slice(0, -1);
  const last = over.at(-1);
  const before = over.slice(0, -1);
  if (last === undefined || before.length === 0 || weekTotals(weeks).total === 0) return { finding: 'none' };
  const mean = Math.round(sum(before.map(({ total }) => total)) / before.length);
  const far = last.total - mean;
  const same = Math.abs(far) <= Math.max(1, mean * SAME);
  return { finding: same ? 'same' : far > 0 ? 'up' : 'down', last: last.total, mean };
}

/** The fullest day ahead; undefined when nothing is due. */
export function fullestDay(load: readonly LoadDay[]): LoadDay | undefined {
  const [fullest] = load.toSorted((a, b) => b.count - a.count || (a.on < b.on ? -1 : 1));
  return fullest === undefined || fullest.count === 0 ? undefined : fullest;
}

export const loadTotal = (load: readonly LoadDay[]): number => sum(load.map(({ count }) => count));

/** Nothing logged and nothing due: there is nothing to draw. */
export const isBlank = ({ weeks, load }: Report): boolean => weekTotals(weeks).total + loadTotal(load) === 0;

/** Mean of the working days, one decimal. */
export function meanPerWorkDay(load: readonly LoadDay[]): number {
  const days = load.filter(({ workDay }) => workDay).length;
  return days === 0 ? 0 : Math.round((loadTotal(load) / days) * 10) / 10;
}

/** Round figures on the axis from 0 to above the highest bar. */
export function axisTicks(highest: number): number[] {
  const rough = Math.max(1, highest) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((times) => times * power).find((one) => one >= rough) ?? 1);
  return Array.from({ length: Math.ceil(Math.max(1, highest) / step) + 1 }, (_, index) => index * step);
}
