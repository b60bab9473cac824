import type { Answer, Ask } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import type { CalendarEntry } from '../../shared/contract/paper-channels.ts';
import { ageOn } from '../../shared/almanac/age.ts';
import { arrangedName } from '../../shared/almanac/arranged-name.ts';
import { festivalName } from '../../shared/almanac/festival-names.ts';
import { lunarCellText, lunarText } from '../../shared/almanac/lunar-text.ts';
import { occurrences } from '../../shared/almanac/observance.ts';
import { type Day, daysBetween, daysFrom, maxDay } from '../../shared/domain/day.ts';
import type { SpecialDay } from '../../shared/domain/special-day.ts';
import { withoutUndefined } from '../../shared/domain/without-undefined.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Context } from './context.ts';
import { agendaDays } from './agenda.ts';
import { giftEntries } from './gift-entries.ts';
import { workCalendarsOf } from './work-calendars.ts';

type Range = Answer<'calendar.range'>['days'];

/** Six weeks of a month grid and a year of an agenda list fit; more is a mistake. */
const LONGEST_RANGE_DAYS = 400;
const ENTRIES_A_DAY = 200;

function entryOf(context: Context, special: Readonly<SpecialDay>, on: Day): CalendarEntry | undefined {
  const customer = context.book.records.customers.get(special.customerId);
  if (!customer) return undefined;
  const person = special.personId === undefined ? undefined : context.book.records.people.get(special.personId);
  const detail = person?.name ?? special.label;
  const age = ageOn(special, on)?.full;
  return {
    kind: special.kind === 'birthday' ? 'birthday' : 'special-day',
    customerId: customer.id,
    name: customer.name,
    overdue: false,
    ...(detail !== undefined && { detail }),
    ...(age !== undefined && { age }),
    ...(special.calendar === 'lunar' && { lunar: true }),
  };
}

function specialEntries(context: Context, from: Day, until: Day): Map<Day, CalendarEntry[]> {
  const found = new Map<Day, CalendarEntry[]>();
  for (const special of context.book.records.specialDays.values())
    for (const { on } of occurrences(special, from, until)) {
      const entry = entryOf(context, special, on);
      if (entry) found.set(on, [...(found.get(on) ?? []), entry]);
    }
  return found;
}

function followUpEntries(context: Context, from: Day, until: Day): Map<Day, CalendarEntry[]> {
  const start = maxDay(from, context.world.today());
  if (start > until) return new Map();
  const days = agendaDays(context, start, daysBetween(start, until) + 1);
  return new Map(
    days.map(({ on, rows }) => [
      on,
      rows.map((row) => ({
        kind: row.kind,
        customerId: row.customer.id,
        name: row.customer.name,
        overdue: row.overdue,
        ...(row.time !== undefined && { time: row.time }),
        ...(row.what !== undefined && { detail: row.what }),
      })),
    ]),
  );
}

const both = (zh: string | undefined, en: string | undefined) =>
  zh === undefined || en === undefined ? undefined : { 'zh-CN': zh, en };

function range(context: Context, { from, until }: Ask<'calendar.range'>): Result<{ days: Range }> {
  if (until < from || daysBetween(from, until) >= LONGEST_RANGE_DAYS) return fail('invalid-ask', { path: 'until' });
  const specials = specialEntries(context, from, until);
  const followUps = followUpEntries(context, from, until);
  const gifts = giftEntries(context, from, until);
  const calendar = workCalendarsOf(context.book.records, context.shippedYears).own;
  const days = daysFrom(from, until).map((on) => {
    const { isWorkDay, certainty, name } = calendar.dayAt(on);
    const entries = [specials, gifts, followUps].flatMap((entriesOn) => entriesOn.get(on) ?? []);
    const lunar = both(lunarCellText(on, 'zh-CN'), lunarCellText(on, 'en'));
    const lunarDate = both(lunarText(on, 'zh-CN'), lunarText(on, 'en'));
    const named = name === undefined ? undefined : { 'zh-CN': name, en: arrangedName(name) };
    const festival = both(festivalName(on, 'zh-CN'), festivalName(on, 'en'));
    return {
      on,
      workDay: isWorkDay,
      ...(certainty !== 'official' && { certainty }),
      ...withoutUndefined({ named, lunar, lunarDate, festival }),
      entries: entries.slice(0, ENTRIES_A_DAY),
      total: entries.length,
    };
  });
  return ok({ days });
}

export const calendarRangeHandlers = (context: Context): Pick<Handlers, 'calendar.range'> => ({
  'calendar.range': async (ask) => range(context, ask),
});
