import { createContext, use } from 'react';
import { asDay, type Day } from '../../shared/domain/day.ts';

export interface DayWays {
  /** 1 Monday, 7 Sunday. */
  readonly firstDayOfWeek: 1 | 7;
  /** The book's today. */
  readonly today: Day;
}

/** What day fields go by. The context stands around every page; its first value is drawn by nobody. */
export const DayWaysContext = createContext<DayWays>({ firstDayOfWeek: 1, today: asDay('2000-01-01') });

export const useDayWays = (): DayWays => use(DayWaysContext);
