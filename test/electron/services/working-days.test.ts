import { describe, expect, it } from 'vitest';
import { asDay, type Day } from '../../../shared/domain/day.ts';
import { openRealHouse, type RealHouse } from '../../helpers/open-real-house.ts';

/** A talk on the day the house was opened, after which the customer has this intent. */
async function logTalk(book: RealHouse, on: Day, intent: string) {
  const { id } = await book.ask('customer.create', { kind: 'person', name: '示例客户' });
  const contact = { customerId: id, on, channel: 'call', direction: 'out', outcome: 'reached', intent } as const;
  const seen = await book.ask('interaction.preview', contact);
  const done = await book.ask('interaction.log', { ...contact, note: '', next: { mode: 'automatic' } });
  return { seen: seen.on, planned: done.nextOn };
}

async function rowsOn(book: RealHouse, on: Day) {
  const { days } = await book.ask('agenda.days', { from: on, days: 1 });
  return days[0]?.rows ?? [];
}

describe('the official working days', () => {
  it('put a follow-up on a Saturday that is worked, where the week alone would put it into Spring Festival', async () => {
    const book = await openRealHouse({ today: '2026-02-11' });
    // Three to four days after a Wednesday: the 14th, which is worked, and the 15th, on which the festival begins.
    const saturday = asDay('2026-02-14');
    const { seen, planned } = await logTalk(book, asDay('2026-02-11'), 'considering');
    expect([seen, planned]).toEqual([saturday, saturday]);
    expect(await rowsOn(book, saturday)).toMatchObject([
      { on: '2026-02-14', window: { from: '2026-02-14', until: '2026-02-15' }, reasons: [{ shifts: [] }] },
    ]);
  });

  it('put nothing on National Day: before so long a break the call is made on the last day that is worked, and says so', async () => {
    const book = await openRealHouse({ today: '2026-09-29' });
    // Two to three days after a Tuesday: 1 and 2 October, a Thursday and a Friday.
    const { seen, planned } = await logTalk(book, asDay('2026-09-29'), 'interested');
    expect([seen, planned]).toEqual(['2026-09-30', '2026-09-30']);
    expect(await rowsOn(book, asDay('2026-10-01'))).toEqual([]);
    expect(await rowsOn(book, asDay('2026-09-30'))).toMatchObject([
      { on: '2026-09-30', reasons: [{ shifts: [{ from: '2026-10-01', to: '2026-09-30', cause: 'long-break' }] }] },
    ]);
  });

  it('hold on the day after, and in a book that is opened again', async () => {
    const first = await openRealHouse({ today: '2026-09-29' });
    await logTalk(first, asDay('2026-09-29'), 'interested');
    first.turnTo('2026-10-01');
    const stillOpen = [{ on: '2026-09-30', overdue: false }];
    expect(await rowsOn(first, asDay('2026-10-01'))).toMatchObject(stillOpen);
    const again = await first.reopen();
    again.turnTo('2026-10-01');
    expect(await rowsOn(again, asDay('2026-10-01'))).toMatchObject(stillOpen);
    expect(await rowsOn(again, asDay('2026-10-08'))).toEqual([]);
  });

  it('are those of the month page and of the load ahead', async () => {
    const book = await openRealHouse({ today: '2026-09-30' });
    const month = await book.ask('calendar.range', { from: asDay('2026-09-19'), until: asDay('2026-10-11') });
    const worked = month.days.filter(({ workDay }) => workDay).map(({ on }) => on.slice(5));
    expect(worked).toEqual('09-20 09-21 09-22 09-23 09-24 09-28 09-29 09-30 10-08 10-09 10-10'.split(' '));
    const { load } = await book.ask('report.contacts', { weeks: 1, ahead: 11 });
    expect(load.filter(({ workDay }) => workDay).map(({ on }) => on.slice(5))).toEqual([
      '09-30',
      '10-08',
      '10-09',
      '10-10',
    ]);
  });
});
