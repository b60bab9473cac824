import type { Ask } from '../../../shared/contract/contract.ts';
import { type Day, daysBetween } from '../../../shared/domain/day.ts';
import type { OwnDays } from '../../../shared/domain/own-days.ts';

/** The form of own days. One day alone has no `until`. */
export interface OwnDaysDraft {
  readonly from: Day | undefined;
  readonly until: Day | undefined;
  readonly kind: 'off' | 'work';
  readonly name: string;
}

export const EMPTY_OWN_DAYS: OwnDaysDraft = { from: undefined, until: undefined, kind: 'off', name: '' };

export const draftOfOwnDays = ({ from, until, isOffDay, name }: OwnDays): OwnDaysDraft => ({
  from,
  until,
  kind: isOffDay ? 'off' : 'work',
  name,
});

export interface OwnDaysErrors {
  readonly from?: 'fromMissing';
  readonly until?: 'untilWrong';
}

const LONGEST_DAYS = 366;

/** What is wrong; nothing when it can be saved. */
export function errorsOfOwnDays({ from, until }: OwnDaysDraft): OwnDaysErrors {
  if (from === undefined) return { from: 'fromMissing' };
  const length = daysBetween(from, until ?? from) + 1;
  return length < 1 || length > LONGEST_DAYS ? { until: 'untilWrong' } : {};
}

/** The ask that writes it; undefined while something is wrong. `usual`: what it is called when no name was typed. */
export function askOfOwnDays(
  draft: OwnDaysDraft,
  usual: string,
  id: string | undefined,
): Ask<'ownDays.save'> | undefined {
  const { from, until, kind, name } = draft;
  if (from === undefined || Object.keys(errorsOfOwnDays(draft)).length > 0) return undefined;
  return {
    from,
    until: until ?? from,
    isOffDay: kind === 'off',
    name: name.trim() === '' ? usual : name.trim(),
    ...(id === undefined ? {} : { id }),
  };
}
