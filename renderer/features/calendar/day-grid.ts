import { type KeyboardEvent, type Ref, type RefObject, useEffect, useRef } from 'react';
import type { Day } from '../../../shared/domain/day.ts';
import type { Capacity, PlanDay } from './day-plan.ts';
import type { FirstDay } from './month-days.ts';
import type { EntryDeeds } from './placed.ts';
import type { Drag } from './use-drag.ts';

/** What a month and a week are drawn from. */
export interface DayGridProps {
  /** The days, spoken. */
  readonly label: string;
  /** The day the keys stand on; its month or week is shown. */
  readonly at: Day;
  readonly today: Day;
  readonly firstDay: FirstDay;
  readonly planOf: (day: Day) => PlanDay | undefined;
  readonly capacity: Capacity;
  readonly onDay: (day: Day) => void;
  /** Enter, or two clicks. */
  readonly onNew: () => void;
  readonly deeds: EntryDeeds;
  readonly drag: Drag;
}

/** What one day of either is drawn from. */
export interface DayCellProps extends Pick<DayGridProps, 'today' | 'capacity' | 'onNew' | 'deeds' | 'drag'> {
  readonly day: Day;
  /** Absent while it is being read. */
  readonly plan: PlanDay | undefined;
  /** The one the keys stand on. */
  readonly chosen: boolean;
  readonly cellRef: Ref<HTMLDivElement> | undefined;
  readonly onChoose: () => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

/** Goes to a day and brings the focus along, also into another month or week, where the cell is a new one. */
export function useDayFocus({ at, onDay }: Pick<DayGridProps, 'at' | 'onDay'>): {
  readonly cell: RefObject<HTMLDivElement | null>;
  readonly goToDay: (day: Day) => void;
} {
  const cell = useRef<HTMLDivElement>(null);
  const isBrought = useRef(false);
  useEffect(() => {
    if (!isBrought.current) return;
    isBrought.current = false;
    cell.current?.focus();
  }, [at]);
  const goToDay = (day: Day) => {
    isBrought.current = true;
    onDay(day);
  };
  return { cell, goToDay };
}
