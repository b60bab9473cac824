import { addDays, isDay } from '../../shared/domain/day.ts';
import type { Reminder } from '../../shared/domain/reminder.ts';
import { festivalsBetween } from '../greetings/occasion.ts';
import type { DayThing, Moment } from '../reminding/look.ts';
import type { Context } from './context.ts';
import { suitsAnybody } from './greeting-list.ts';
import { leadDaysOf } from './reminding-of.ts';

/** Festivals somebody in the book is to be greeted for, so many days ahead: the greetings want to be prepared. */
export const dayFestivals = (context: Context, { on: today }: Moment): DayThing[] =>
  festivalsBetween(addDays(today, 1), addDays(today, leadDaysOf(context)), context.workDays).flatMap((occasion) =>
    suitsAnybody(context, occasion) ? [{ key: `festival|${occasion.code}|${occasion.on}`, isBound: false }] : [],
  );

/** A festival that has not passed. */
export function reminderOfFestival({ world }: Context, key: string): Reminder | undefined {
  const [, code = '', on = ''] = key.split('|');
  if (!isDay(on) || on < world.today()) return undefined;
  return { key, kind: 'festival', detail: code, on };
}
