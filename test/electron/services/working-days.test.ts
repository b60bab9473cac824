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

  it('are named in the month page in both languages, and marked where nobody arranged them', async () => {
    const book = await openRealHouse({ today: '2026-11-23' });
    const of = async (from: string, until = from) => {
      const { days } = await book.ask('calendar.range', { from: asDay(from), until: asDay(until) });
      return days.map(({ on, workDay, certainty, named }) => [on.slice(5), workDay, certainty, named?.en]);
    };
    expect(await of('2026-10-09', '2026-10-11')).toEqual([
      ['10-09', true, undefined, undefined],
      ['10-10', true, undefined, 'National Day'],
      ['10-11', false, undefined, undefined],
    ]);
    expect(await of('2027-02-04', '2027-02-05')).toEqual([
      ['02-04', true, 'unknown', undefined],
      ['02-05', false, 'statutory-only', 'Spring Festival'],
    ]);
    await book.ask('workDays.import', { text: 'date,type,name\n2027-02-04,off,春节' });
    await book.ask('ownDays.save', {
      from: asDay('2027-02-08'),
      until: asDay('2027-02-08'),
      isOffDay: true,
      name: '年假',
    });
    expect(await of('2027-02-04', '2027-02-05')).toEqual([
      ['02-04', false, undefined, 'Spring Festival'],
      ['02-05', true, undefined, undefined],
    ]);
    expect(await of('2027-02-08')).toEqual([['02-08', false, undefined, '年假']]);
    await book.ask('change.undo', {});
    expect(await of('2027-02-08')).toEqual([['02-08', true, undefined, undefined]]);
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
