import { createHash } from 'node:crypto';
import type { BirthdayThing, DatedThing, FollowUpThing } from '../../electron/calendar/due-thing.ts';
import type { CalendarAsk, RenderedCalendar } from '../../electron/calendar/calendar-ask.ts';
import { renderCalendar } from '../../electron/calendar/render-calendar.ts';
import { asDay } from '../../shared/domain/day.ts';

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export const BOOK_ID = '0b00b00b-0000-4000-8000-000000000001';
export const uuid = (n: number): string => `0b00b00b-0000-4000-9000-${String(n).padStart(12, '0')}`;

export const makeFollowUp = (more: Partial<FollowUpThing> = {}): FollowUpThing => ({
  kind: 'follow-up',
  uidKey: uuid(1),
  customerName: 'Ann Example',
  on: asDay('2026-11-24'),
  zone: 'Asia/Shanghai',
  why: [],
  ...more,
});

export const makeDated = (more: Partial<DatedThing> = {}): DatedThing => ({
  kind: 'dated',
  what: 'appointment',
  uidKey: uuid(3),
  title: 'Showing at Ann Example',
  on: asDay('2026-11-25'),
  zone: 'Asia/Shanghai',
  occupies: true,
  ...more,
});

type Birthday = Partial<Omit<BirthdayThing, 'specialDay'>> & { on?: Partial<BirthdayThing['specialDay']> };

export const makeBirthday = ({ on, ...more }: Birthday = {}): BirthdayThing => ({
  kind: 'birthday',
  name: 'Ann Example',
  specialDay: { id: uuid(2), kind: 'birthday', calendar: 'solar', month: 5, day: 8, leap: false, ...on },
  ...more,
});

export const render = (things: CalendarAsk['things'], more: Partial<CalendarAsk> = {}): RenderedCalendar =>
  renderCalendar({
    bookId: BOOK_ID,
    calendarName: 'Customer reminders',
    language: 'en',
    things,
    ledger: new Map(),
    now: '2026-11-22T02:07:22.000Z',
    today: asDay('2026-11-22'),
    hash: sha256,
    ...more,
  });

/** The ledger as it stands after an export was given away. */
export const noted = (rendered: RenderedCalendar, before: CalendarAsk['ledger'] = new Map()): CalendarAsk['ledger'] =>
  new Map([...before, ...rendered.ledgerChanges.map((entry) => [entry.uid, entry] as const)]);

/** The text of an export that fits one file. */
export function onlyText(rendered: RenderedCalendar): string {
  const [part] = rendered.parts;
  if (part === undefined || rendered.parts.length > 1) throw new Error(`${rendered.parts.length} parts`);
  return part.text;
}
