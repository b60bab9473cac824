import type { Day } from '../../shared/domain/day.ts';
import type { CalendarAsk } from './calendar-ask.ts';
import type { CalendarEvent } from './calendar-event.ts';
import type { CalendarProfile } from './calendar-profile.ts';
import { octetsAtMost } from './event-size.ts';
import { cancelledEvent, type GoneEvent, goneEvent, goneOf } from './gone-events.ts';
import { planParts } from './part-plan.ts';
import { type LedgerEntry, type Stamped, stampEvent } from './stamp-event.ts';
import { wasOf } from './was-of.ts';

export type Placed = Stamped & { readonly entry: LedgerEntry };

export const isNew = (old: LedgerEntry | undefined): boolean => old === undefined || old.goneOn !== undefined;
export const isOther = (old: LedgerEntry | undefined, { hash, scheduleHash }: LedgerEntry): boolean =>
  isNew(old) || old?.hash !== hash || old.scheduleHash !== scheduleHash;

/** Stamped, and each in its file. */
export function placeEvents(events: readonly CalendarEvent[], ask: CalendarAsk, { split }: CalendarProfile): Placed[] {
  const stamped = events.map((event) => stampEvent(event, ask.ledger.get(event.uid), ask.now, ask.hash));
  const plan = split
    ? planParts(
        stamped.map(({ event }) => ({
          uid: event.uid,
          octets: octetsAtMost(event),
          part: ask.ledger.get(event.uid)?.part,
        })),
      )
    : undefined;
  return stamped.map(({ event, entry }) => ({
    event,
    entry: { ...entry, part: plan?.get(event.uid) ?? 0, was: wasOf(event, ask.span?.zone ?? 'UTC') },
  }));
}

/** What comes every year has no day, and stands last. */
const byDay = (a: GoneEvent, b: GoneEvent): number => {
  const [x, y] = [a, b].map(({ on = '~', time = '', uid }) => `${on} ${time} ${uid}`);
  return (x ?? '') < (y ?? '') ? -1 : 1;
};

export function cancelEvents(
  ask: CalendarAsk,
  today: Day,
  present: ReadonlySet<string>,
): { events: Placed[]; gone: GoneEvent[] } {
  if (ask.span === undefined) return { events: [], gone: [] };
  const { zone } = ask.span;
  const { newly, told } = goneOf({ ...ask.span, ledger: ask.ledger, today }, present);
  const events = [...newly, ...told].map((gone): Placed => {
    const { event, entry } = stampEvent(cancelledEvent(gone, zone), gone.entry, ask.now, ask.hash);
    const { part, was, goneOn = today } = gone.entry;
    return { event, entry: { ...entry, part, was: was ?? gone.was, goneOn } };
  });
  const toldToday = told.filter(({ entry }) => entry.goneOn === today);
  return { events, gone: [...newly, ...toldToday].map(goneEvent).sort(byDay) };
}
