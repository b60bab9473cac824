import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import { DAY, meeting, type RemindedBook, remindedBook, timed } from '../../helpers/reminding-kit.ts';

let book: RemindedBook;
beforeEach(async () => {
  book = await remindedBook();
});

describe('a gap', () => {
  const threeHours = async () => {
    await timed(book, '甲', '10:00');
    await timed(book, '乙', '11:00');
    await timed(book, '丙', '14:30');
    book.setTo(`${DAY} 09:30`);
    await book.look();
  };

  it('after sleep everything is told at once and once', async () => {
    await threeHours();
    book.setTo(`${DAY} 15:00`);
    expect(await book.look()).toEqual(['10:00 甲', '11:00 乙', '14:30 丙']);
    expect(await book.look()).toEqual([]);
  });

  it.each(['closed', 'killed'] as const)(
    'a program that was %s tells what came due meanwhile, and nothing twice',
    async (how) => {
      await threeHours();
      book.setTo(`${DAY} 10:00`);
      expect(await book.look()).toEqual(['10:00 甲']);
      await book.restart(how);
      book.setTo(`${DAY} 15:00`);
      expect(await book.look()).toEqual(['11:00 乙', '14:30 丙']);
      await book.restart(how);
      expect([await book.look(), await book.standing()]).toEqual([[], ['10:00 甲', '11:00 乙', '14:30 丙']]);
    },
  );

  it('Friday evening is told on Monday', async () => {
    await timed(book, '甲', '19:00', '2026-11-27');
    book.setTo('2026-11-27 17:00');
    await book.look();
    await book.restart();
    book.setTo('2026-11-30 08:00');
    await book.look();
    book.setTo('2026-11-30 09:00');
    await book.look();
    expect(await book.standing()).toEqual(['19:00 甲']);
  });

  it.each(['', '{"format":"account-book-rem', '[]', 'null'])(
    'a memory that reads %j loses nothing and tells what is due once more, together',
    async (torn) => {
      await threeHours();
      book.setTo(`${DAY} 11:00`);
      await book.look();
      const file = path.join(book.folder, 'reminded.json');
      await book.restart();
      writeFileSync(file, torn);
      book.setTo(`${DAY} 11:30`);
      expect(await book.look()).toEqual(['10:00 甲', '11:00 乙']);
      expect(await book.look()).toEqual([]);
      expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'account-book-reminded' });
    },
  );
});

describe('an answer to a reminder', () => {
  it('put off for ten minutes it comes back then, once, also after a restart', async () => {
    await timed(book, '甲', '10:00');
    book.setTo(`${DAY} 10:00`);
    await book.look();
    await book.ask('reminder.snooze', { keys: await book.keys(), for: 'ten-minutes' });
    expect(await book.standing()).toEqual([]);
    await book.restart('killed');
    book.setTo(`${DAY} 10:09`);
    expect(await book.look()).toEqual([]);
    book.setTo(`${DAY} 10:10`);
    expect([await book.look(), await book.look()]).toEqual([['10:00 甲'], []]);
  });

  it('put off until tomorrow it comes with the round of that day, in whatever zone the laptop is then', async () => {
    await meeting(book, '试驾', '10:00');
    book.setTo(`${DAY} 10:00`);
    await book.look();
    await book.ask('reminder.snooze', { keys: await book.keys(), for: 'tomorrow' });
    book.travelTo('Europe/Berlin');
    book.setTo('2026-11-25 08:59');
    expect(await book.look()).toEqual([]);
    book.setTo('2026-11-25 09:00');
    expect(await book.look()).toEqual(['03:00 试驾']);
  });

  it('put off and done meanwhile it does not come back', async () => {
    await meeting(book, '试驾', '10:00');
    book.setTo(`${DAY} 10:00`);
    await book.look();
    const [key = ''] = await book.keys();
    await book.ask('reminder.snooze', { keys: [key], for: 'hour' });
    await book.ask('reminder.done', { key });
    book.setTo(`${DAY} 11:00`);
    expect(await book.look()).toEqual([]);
  });

  it('put away, one or all, it stands no longer', async () => {
    await timed(book, '甲', '10:00');
    await timed(book, '乙', '10:00');
    await timed(book, '丙', '10:00');
    book.setTo(`${DAY} 10:00`);
    await book.look();
    const [first = ''] = await book.keys();
    await book.ask('reminder.putAway', { keys: [first] });
    expect(await book.standing()).toHaveLength(2);
    await book.ask('reminder.putAway', {});
    expect(await book.standing()).toEqual([]);
  });

  it('done closes an appointment in the book, and an undo brings the reminder back without telling it', async () => {
    await meeting(book, '试驾', '10:00');
    book.setTo(`${DAY} 10:00`);
    await book.look();
    const [key = ''] = await book.keys();
    const { seq } = await book.ask('reminder.done', { key });
    expect(await book.standing()).toEqual([]);
    await book.ask('change.undo', { seq });
    book.setTo(`${DAY} 10:01`);
    expect([await book.look(), await book.standing()]).toEqual([[], ['10:00 试驾']]);
  });

  it('done keeps a promise, but asks how a call went', async () => {
    const customerId = await book.add('甲');
    await book.ask('promise.save', { customerId, what: '寄样', dueOn: asDay(DAY) });
    const caller = await timed(book, '乙', '09:00');
    book.setTo(`${DAY} 09:00`);
    expect(await book.look()).toEqual(['09:00 乙', '甲 寄样']);
    const [call = '', promise = ''] = await book.keys();
    expect(await book.ask('reminder.done', { key: call })).toMatchObject({ log: { id: caller, channel: 'call' } });
    expect(await book.ask('reminder.done', { key: promise })).toMatchObject({ label: { code: 'promise.change' } });
    expect(await book.standing()).toEqual(['09:00 乙']);
  });
});
