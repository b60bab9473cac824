import type { Answer, Ask } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import type { AgendaRow } from '../../shared/domain/agenda.ts';
import type { Op } from '../../shared/domain/book.ts';
import { addDays, type Day, daysBetween, maxDay } from '../../shared/domain/day.ts';
import type { ExportEntry } from '../../shared/domain/ledger.ts';
import type { Language } from '../../shared/domain/record.ts';
import { translator } from '../../shared/i18n/translate.ts';
import { lastingWhyLines } from '../../shared/i18n/why.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { reachOn } from '../cadence/reach.ts';
import type { BirthdayThing, DueThing, FollowUpThing } from '../calendar/due-thing.ts';
import { renderCalendar } from '../calendar/render-calendar.ts';
import { agendaDays } from './agenda.ts';
import { changed, type Context, fresh, put } from './context.ts';
import { languageOf } from './settings.ts';

type Span = { readonly from: Day; readonly until: Day };

/** Eight weeks: as far as a cadence can be planned before the next contact changes it. */
const USUAL_SPAN_DAYS = 55;
const LONGEST_SPAN_DAYS = 366;

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

function thingOf(context: Context, row: AgendaRow, on: Day, language: Language): FollowUpThing {
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
function followUps(context: Context, { from, until }: Span, language: Language): FollowUpThing[] {
  const start = maxDay(from, context.world.today());
  if (start > until) return [];
  return agendaDays(context, start, daysBetween(start, until) + 1).flatMap(({ on, rows }) =>
    rows.map((row) => thingOf(context, row, on, language)),
  );
}

function birthdays({ book }: Context): BirthdayThing[] {
  const { customers, people, specialDays } = book.records;
  return [...specialDays.values()].flatMap((specialDay): BirthdayThing[] => {
    const customer = customers.get(specialDay.customerId);
    if (!customer || customer.doNotContact.includes('all')) return [];
    const person = specialDay.personId === undefined ? undefined : people.get(specialDay.personId);
    const phone = customer.doNotContact.includes('call') ? undefined : reachOn(customer, 'call')?.text;
    return [
      {
        kind: 'birthday',
        name: customer.name,
        ...(person && { personName: person.name }),
        specialDay,
        ...(phone !== undefined && { phone }),
      },
    ];
  });
}

/** The ledger's own records for what the renderer says has changed. */
function ledgerOps(
  context: Context,
  byUid: ReadonlyMap<string, ExportEntry>,
  changes: ReturnType<typeof renderCalendar>['ledgerChanges'],
): Op[] {
  return changes.map((entry) => {
    const before = byUid.get(entry.uid);
    return put('exports', before ? changed(context, before, entry) : fresh<'exports'>(context, entry));
  });
}

async function exportCalendar(
  context: Context,
  ask: Ask<'calendar.export'>,
): Promise<Result<Answer<'calendar.export'>>> {
  const from = ask.from ?? context.world.today();
  const until = ask.until ?? addDays(from, USUAL_SPAN_DAYS);
  if (until < from || daysBetween(from, until) > LONGEST_SPAN_DAYS) return fail('invalid-ask', { path: 'until' });
  const language = languageOf(context);
  const things: DueThing[] = [...followUps(context, { from, until }, language), ...birthdays(context)];
  const byUid = new Map([...context.book.records.exports.values()].map((entry) => [entry.uid, entry]));
  const { bookId, readOnly } = context.book.status();
  const made = renderCalendar({
    bookId,
    calendarName: translator(language)('calendarFile:name'),
    language,
    things,
    ledger: byUid,
    now: context.world.now(),
    today: context.world.today(),
    hash: (text) => context.world.digest(text),
  });
  const ops = readOnly ? [] : ledgerOps(context, byUid, made.ledgerChanges);
  if (ops.length > 0) {
    const noted = await context.book.transact({ code: 'calendar.export' }, ops, { undoable: false });
    if (!noted.ok) return noted;
  }
  return ok({ files: made.parts.map(({ name, text }) => ({ name, text })), events: made.events });
}

export const calendarExportHandlers = (context: Context): Pick<Handlers, 'calendar.export'> => ({
  'calendar.export': (ask) => exportCalendar(context, ask),
});
