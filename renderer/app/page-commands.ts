import { spokenDays } from '../../shared/almanac/spoken-days.ts';
import { addDays, type Day } from '../../shared/domain/day.ts';
import type { Language } from '../../shared/domain/record.ts';
import { sayDayWithWeekday } from '../../shared/i18n/day-words.ts';
import type { Translate } from '../../shared/i18n/translate.ts';
import type { Command } from '../features/palette/command.ts';
import { isMac, KEY_COMMANDS, keyCaps } from '../ui/key-commands.ts';
import { readDay } from '../ui/read-day.ts';
import type { BoundKey } from '../ui/shortcuts.tsx';
import { calendarPath, dayPath } from './places.ts';

const isOfPage = ({ command }: BoundKey): boolean => command === undefined || KEY_COMMANDS[command].place !== 'window';

/** Everything that has a key on the page beneath, under the words the list of keys has for it. */
export function pageCommands(bound: readonly BoundKey[]): Command[] {
  const words = new Map<string, BoundKey>();
  for (const one of bound) if (isOfPage(one) && one.off !== true && one.label !== undefined) words.set(one.label, one);
  return [...words].map(([label, { command, combo, run }]) => ({
    id: `key-${command ?? combo}`,
    icon: 'keyboard',
    label,
    ...(combo !== undefined && { keyCap: keyCaps(combo, isMac()).join(' ') }),
    run,
  }));
}

interface DayMeans {
  readonly t: Translate;
  readonly language: Language;
  readonly today: Day;
  readonly go: (path: string) => void;
}

/** One or two digits are the beginning of a number, not a day of this month. */
const isTooShort = (query: string): boolean => /^\d{0,7}$/.test(query);

/** The days a query may be: as a date is written in a field, of any year; else as one says it. */
function daysOf(query: string, { today, language }: DayMeans): readonly Day[] {
  if (isTooShort(query)) return [];
  const said = spokenDays(query, today, language).filter(({ from, until }) => until - from >= query.length);
  const found = [...said.flatMap(({ readings }) => readings.map(({ on }) => on)), readDay(query, { today })];
  const days = found.filter((day) => day !== undefined);
  return [...new Set(days)].slice(0, 3);
}

/** How far the pages of single days reach back. */
const isWorkDay = (on: Day, today: Day): boolean => on >= today && on <= addDays(today, 366);

/** A day typed into the palette is gone to: its work where it lies ahead, its place in the calendar always. */
export function dayCommands(means: DayMeans, typed: string): Command[] {
  const { t, language, today, go } = means;
  const query = typed.trim();
  return daysOf(query, means).flatMap((on) => {
    const day = sayDayWithWeekday(language, on, today);
    const inCalendar: Command = {
      id: `calendar-${on}`,
      icon: 'calendar',
      label: t('palette:do.calendarAt', { day }),
      also: query,
      run: () => go(calendarPath(on)),
    };
    if (!isWorkDay(on, today)) return [inCalendar];
    const work: Command = {
      id: `day-${on}`,
      icon: 'today',
      label: t('palette:do.dayAt', { day }),
      also: query,
      run: () => go(dayPath(on)),
    };
    return [work, inCalendar];
  });
}
