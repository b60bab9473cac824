import type { Answer, Ask } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import { type CalendarEntry, layerOf } from '../../shared/contract/calendar-entry.ts';
import { ageOn } from '../../shared/almanac/age.ts';
import { arrangedName } from '../../shared/almanac/arranged-name.ts';
import { festivalName } from '../../shared/almanac/festival-names.ts';
import { lunarCellText, lunarText } from '../../shared/almanac/lunar-text.ts';
import { termName } from '../../shared/almanac/term-name.ts';
import { occurrences } from '../../shared/almanac/observance.ts';
import { type Day, daysBetween, daysFrom } from '../../shared/domain/day.ts';
import type { SpecialDay } from '../../shared/domain/special-day.ts';
import { withoutUndefined } from '../../shared/domain/without-undefined.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { workOf } from '../cadence/proposal.ts';
import type { Context } from './context.ts';
import { appointmentEntries } from './appointment-entries.ts';
import { followUpEntries } from './follow-up-entries.ts';
import { celebratedOn } from './living-day.ts';
import { giftEntries } from './gift-entries.ts';
import { workCalendarsOf } from './work-calendars.ts';

type Range = Answer<'calendar.range'>['days'];

/** Six weeks of a month grid and a year of an agenda list fit; more is a mistake. */
const LONGEST_RANGE_DAYS = 400;
const ENTRIES_A_DAY = 200;

function entryOf(context: Context, special: Readonly<SpecialDay>, on: Day): CalendarEntry | undefined {
  const found = celebratedOn(context, special);
  if (found === undefined) return undefined;
  const { customer, person } = found;
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

/** What is late comes first, then what has an hour, then dates to remember, then the rest in the order of work. */
function rankOf({ overdue, time, kind }: CalendarEntry): number {
  if (overdue) return 0;
  if (time !== undefined) return 1;
  return kind === 'birthday' || kind === 'special-day' || kind === 'gift' ? 2 : 3;
}

const inReadingOrder = (entries: readonly CalendarEntry[]): CalendarEntry[] =>
  entries.toSorted((a, b) => rankOf(a) - rankOf(b) || (a.time ?? '').localeCompare(b.time ?? ''));

/** Calls and meetings of a day; what was called off fills nothing, nor does the rep's own time. */
function loadOf(entries: readonly CalendarEntry[]): { calls: number; visits: number } | undefined {
  const load = { calls: 0, visits: 0 };
  for (const { kind, channel, appointment } of entries) {
    const isMeeting =
      appointment !== undefined && appointment.kind !== 'personal' && appointment.state !== 'called-off';
    const work = kind === 'appointment' ? (isMeeting ? 'visits' : undefined) : workOf(channel);
    if (work !== undefined) load[work] += 1;
  }
  return load.calls + load.visits === 0 ? undefined : load;
}

const both = (zh: string | undefined, en: string | undefined) =>
  zh === undefined || en === undefined ? undefined : { 'zh-CN': zh, en };

function almanacOf(on: Day) {
  return withoutUndefined({
    lunar: both(lunarCellText(on, 'zh-CN'), lunarCellText(on, 'en')),
    lunarDate: both(lunarText(on, 'zh-CN'), lunarText(on, 'en')),
    festival: both(festivalName(on, 'zh-CN'), festivalName(on, 'en')),
    term: termName(on),
  });
}

function range(context: Context, { from, until, layers, limit }: Ask<'calendar.range'>): Result<{ days: Range }> {
  if (until < from || daysBetween(from, until) >= LONGEST_RANGE_DAYS) return fail('invalid-ask', { path: 'until' });
  const kinds = [specialEntries, giftEntries, appointmentEntries, followUpEntries];
  const sources = kinds.map((entriesOf) => entriesOf(context, from, until));
  const calendar = workCalendarsOf(context.book.records, context.shippedYears).own;
  const days = daysFrom(from, until).map((on) => {
    const { isWorkDay, certainty, name } = calendar.dayAt(on);
    const all = sources.flatMap((entriesOn) => entriesOn.get(on) ?? []);
    const entries = layers === undefined ? all : all.filter((entry) => layers.includes(layerOf(entry)));
    const named = name === undefined ? undefined : { 'zh-CN': name, en: arrangedName(name) };
    return {
      on,
      workDay: isWorkDay,
      ...(certainty !== 'official' && { certainty }),
      ...withoutUndefined({ named, load: loadOf(all) }),
      ...almanacOf(on),
      entries: inReadingOrder(entries).slice(0, limit ?? ENTRIES_A_DAY),
      total: entries.length,
    };
  });
  return ok({ days });
}

export const calendarRangeHandlers = (context: Context): Pick<Handlers, 'calendar.range'> => ({
  'calendar.range': async (ask) => range(context, ask),
});
