import { beforeEach, describe, expect, it } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import { openRealHouse } from '../../helpers/open-real-house.ts';
import { DAY, meeting, type RemindedBook, remindedBook, timed } from '../../helpers/reminding-kit.ts';

let book: RemindedBook;
beforeEach(async () => {
  book = await remindedBook();
});

describe('what has an hour', () => {
  it('is told at it, once, and stands until it is done', async () => {
    const id = await timed(book, '甲', '15:00');
    book.setTo(`${DAY} 14:59`);
    expect(await book.look()).toEqual([]);
    book.setTo(`${DAY} 15:00`);
    expect(await book.look()).toEqual(['15:00 甲']);
    book.setTo(`${DAY} 15:01`);
    expect([await book.look(), await book.standing()]).toEqual([[], ['15:00 甲']]);
    await book.ask('interaction.log', {
      customerId: id,
      on: asDay(DAY),
      channel: 'call',
      direction: 'out',
      outcome: 'reached',
      note: '',
      next: { mode: 'none' },
    });
    expect(await book.standing()).toEqual([]);
  });

  it('made at ten for the afternoon of the same day is told that afternoon', async () => {
    book.setTo(`${DAY} 10:00`);
    await book.look();
    await timed(book, '甲', '18:00');
    expect(await book.look()).toEqual([]);
    book.setTo(`${DAY} 18:00`);
    expect(await book.look()).toEqual(['18:00 甲']);
  });

  it('written down for an hour that is over is not told at once', async () => {
    book.setTo(`${DAY} 10:00`);
    await book.look();
    await timed(book, '甲', '09:30');
    book.setTo(`${DAY} 10:01`);
    expect(await book.look()).toEqual([]);
  });

  it('an appointment is told so many minutes before, in the zone it was made in, on the clock of the laptop', async () => {
    await meeting(book, '试驾', '15:00');
    await meeting(book, 'call London', '07:00', { zone: 'Europe/London' });
    book.setTo(`${DAY} 14:45`);
    expect(await book.look()).toEqual(['15:00 试驾', '15:00 call London']);
  });

  it('moved to another hour is told again for that', async () => {
    const { id } = await meeting(book, '试驾', '15:00');
    book.setTo(`${DAY} 14:50`);
    await book.look();
    await meeting(book, '试驾', '17:00', { id });
    expect([await book.look(), await book.standing()]).toEqual([[], []]);
    book.setTo(`${DAY} 16:45`);
    expect(await book.look()).toEqual(['17:00 试驾']);
  });

  it('called off is not told', async () => {
    await meeting(book, '试驾', '15:00', { state: 'called-off' });
    book.setTo(`${DAY} 15:00`);
    expect(await book.look()).toEqual([]);
  });
});

describe('the clock', () => {
  it('set back repeats nothing and loses nothing', async () => {
    await timed(book, '甲', '10:00');
    book.setTo(`${DAY} 11:00`);
    await book.look();
    book.setTo(`${DAY} 09:00`);
    expect(await book.look()).toEqual([]);
    await timed(book, '乙', '10:30');
    book.setTo(`${DAY} 10:00`);
    expect(await book.look()).toEqual([]);
    book.setTo(`${DAY} 10:30`);
    expect(await book.look()).toEqual(['10:30 乙']);
  });

  it('that was a year ahead for a while leaves the days of this year their rounds', async () => {
    book.setTo('2027-11-24 09:00');
    await book.look();
    book.setTo(`${DAY} 08:00`);
    await book.look();
    const customerId = await book.add('甲');
    await book.ask('promise.save', { customerId, what: '寄样', dueOn: asDay(DAY) });
    book.setTo(`${DAY} 09:00`);
    expect(await book.look()).toEqual(['甲 寄样']);
  });

  it('that jumps east over an hour on the way still tells it', async () => {
    book.travelTo('Europe/Berlin');
    book.setTo(`${DAY} 08:00`);
    await timed(book, '甲', '14:00');
    await book.look();
    book.travelTo('Asia/Shanghai');
    book.setTo(`${DAY} 16:00`);
    expect(await book.look()).toEqual(expect.arrayContaining(['14:00 甲']));
  });
});

it('of a replayed day nothing is told, for it has no hour', async () => {
  const replayed = await openRealHouse({ today: '2020-01-06' });
  const { id } = await replayed.ask('customer.create', { kind: 'person', name: '甲' });
  await replayed.ask('promise.save', { customerId: id, what: '寄样', dueOn: asDay('2020-01-06') });
  expect(await replayed.ask('reminder.look', {})).toEqual({ told: [] });
});

it('somebody who wants no reminders gets none, and no flood when they want them again', async () => {
  const reminding = { at: '09:00', before: 15, dates: true, gifts: true } as const;
  await timed(book, '甲', '10:00');
  await book.ask('settings.change', { patch: { reminding: { ...reminding, by: 'none' } } });
  book.setTo(`${DAY} 10:00`);
  expect([await book.look(), await book.standing()]).toEqual([[], []]);
  await book.ask('settings.change', { patch: { reminding } });
  book.setTo(`${DAY} 10:01`);
  expect(await book.look()).toEqual([]);
});
