import type { AgendaRow } from '../../shared/domain/agenda.ts';
import { addDays, type Day, daysBetween, daysFrom, maxDay } from '../../shared/domain/day.ts';
import type { Language } from '../../shared/domain/record.ts';
import { festivalName } from '../../shared/almanac/festival-names.ts';
import { lastingWhyLines } from '../../shared/i18n/why.ts';
import { translator } from '../../shared/i18n/translate.ts';
import { reachOn } from '../cadence/reach.ts';
import type { FollowUpThing } from '../calendar/due-thing.ts';
import { agendaDays } from './agenda.ts';
import { appointmentThings } from './calendar-appointments.ts';
import { giftThings } from './calendar-gifts.ts';
import type { Context } from './context.ts';
import { celebratedOn } from './living-day.ts';
import type { CalendarSpan, LayeredThing } from './layered-thing.ts';
import { settingsOf } from './settings.ts';

const USUAL_LEAD_DAYS = 7;
const DAY_MIN = 1_440;
const NINE_MIN = 9 * 60;

/** 09:00, so many days before an all-day event. */
const leadAlarm = (days: number): number => days * DAY_MIN - NINE_MIN;

/**
 * What stays when the rep moves the date: the promise itself, and the one step set by hand a customer can have. The keys
 * of these two hold their day, and with them a calendar would keep the old event beside the new one.
 */
function uidKeyOf({ kind, customer, reasons, keys }: AgendaRow): string {
  if (kind === 'next-step') return `${customer.id}/next-step`;
  return (kind === 'promise' ? reasons[0]?.step : keys[0]) ?? customer.id;
}

/** The number to call or write to; a handle or an address is none. */
const phoneOf = ({ reach }: AgendaRow): string | undefined =>
  reach?.channel === 'call' || reach?.channel === 'sms' ? reach.text : undefined;

function followUpOf(context: Context, row: AgendaRow, on: Day, language: Language): FollowUpThing {
  // Told from its own day, not from today: an event that has not changed must stay the same to the byte.
  const why = row.reasons.flatMap((reason) =>
    lastingWhyLines(reason, context.playbooks.cadences.get(reason.cadence), language, reason.clock.on),
  );
  const phone = phoneOf(row);
  const place =
    row.channel === 'visit' ? context.book.records.customers.get(row.customer.id)?.addresses[0]?.text : undefined;
  return {
    kind: 'follow-up',
    uidKey: uidKeyOf(row),
    customerName: row.customer.name,
    ...(row.what !== undefined && { title: `${row.customer.name} · ${row.what}` }),
    on,
    ...(row.time !== undefined && { time: row.time }),
    zone: context.world.zone(),
    why,
    ...(phone !== undefined && { phone }),
    ...(place !== undefined && { place }),
  };
}

/** Rows of the span; what is overdue stands on its first day, where the rep will look. */
function followUps(context: Context, { from, until }: CalendarSpan, language: Language): LayeredThing[] {
  const start = maxDay(from, context.world.today());
  if (start > until) return [];
  return agendaDays(context, start, daysBetween(start, until) + 1).flatMap(({ on, rows }) =>
    rows.map((row): LayeredThing => {
      const layer = row.channel === 'visit' ? 'visits' : 'follow-ups';
      return { layer, thing: followUpOf(context, row, on, language) };
    }),
  );
}

function dates(context: Context): LayeredThing[] {
  const { specialDays } = context.book.records;
  const { leadDays: usual = USUAL_LEAD_DAYS } = settingsOf(context);
  return [...specialDays.values()].flatMap((specialDay): LayeredThing[] => {
    const whose = celebratedOn(context, specialDay);
    if (whose === undefined || whose.customer.doNotContact.includes('all')) return [];
    const { customer, person } = whose;
    const phone = customer.doNotContact.includes('call') ? undefined : reachOn(customer, 'call')?.text;
    const leadDays = specialDay.leadDays ?? usual;
    return [
      {
        layer: 'dates',
        thing: {
          kind: 'birthday',
          name: customer.name,
          ...(person && { personName: person.name }),
          specialDay,
          ...(phone !== undefined && { phone }),
          ...(leadDays > 0 && { moreAlarmsMin: [leadAlarm(leadDays)] }),
        },
      },
    ];
  });
}

const festivals = (context: Context, { from, until }: CalendarSpan, language: Language): LayeredThing[] =>
  daysFrom(from, addDays(until, 1)).flatMap((on): LayeredThing[] => {
    const title = on > until ? undefined : festivalName(on, language);
    if (title === undefined) return [];
    const zone = context.world.zone();
    const thing = { kind: 'dated', what: 'festival', uidKey: `festival/${on}`, title, on, zone } as const;
    return [{ layer: 'festivals', thing: { ...thing, occupies: false, alarm: 'none' } }];
  });

/** Everything there is in the span, layer by layer; special days come whatever the span is. */
export function calendarThings(context: Context, span: CalendarSpan, language: Language): LayeredThing[] {
  const t = translator(language);
  return [
    ...followUps(context, span, language),
    ...dates(context),
    ...festivals(context, span, language),
    ...giftThings(context, span, language, t),
    ...appointmentThings(context, span, t),
  ];
}
