import { beforeEach, describe, expect, it } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import { DAY, meeting, type RemindedBook, remindedBook } from '../../helpers/reminding-kit.ts';

let book: RemindedBook;
beforeEach(async () => {
  book = await remindedBook();
});

describe('the round of a day', () => {
  const due = async (name: string, on = DAY) => {
    const customerId = await book.add(name);
    await book.ask('promise.save', { customerId, what: '寄样', dueOn: asDay(on) });
    return customerId;
  };

  it('tells what has no hour together, at the hour the rep chose', async () => {
    await due('甲');
    await due('乙');
    await meeting(book, '展会', undefined);
    await book.ask('settings.change', {
      patch: { reminding: { at: '08:30', before: 0, dates: true, gifts: true } },
    });
    book.setTo(`${DAY} 08:29`);
    expect(await book.look()).toEqual([]);
    book.setTo(`${DAY} 08:30`);
    expect(await book.look()).toEqual(['展会', '甲 寄样', '乙 寄样']);
    book.setTo(`${DAY} 08:31`);
    expect(await book.look()).toEqual([]);
  });

  it('what comes in after it waits for the next one and is not lost', async () => {
    book.setTo(`${DAY} 09:00`);
    await book.look();
    await due('甲');
    book.setTo(`${DAY} 09:01`);
    expect(await book.look()).toEqual([]);
    book.setTo('2026-11-25 09:00');
    expect(await book.look()).toEqual(['甲 寄样']);
  });

  it('waits for the end of the quiet hours', async () => {
    await due('甲');
    book.setTo(`${DAY} 12:30`);
    expect(await book.look()).toEqual([]);
    book.setTo(`${DAY} 14:00`);
    expect(await book.look()).toEqual(['甲 寄样']);
  });

  it('tells on a free day only what is for that very day', async () => {
    const id = await book.add('丁');
    await book.ask('nextStep.set', { customerId: id, next: { mode: 'automatic' } });
    await due('甲', '2026-11-28');
    book.setTo('2026-11-28 09:00');
    expect(await book.look()).toEqual(['甲 寄样']);
    book.setTo('2026-11-30 09:00');
    expect(await book.look()).toEqual(['丁']);
  });
});

describe('a date', () => {
  const birthday = async (name: string, month: number, day: number, patch: Record<string, unknown> = {}) => {
    const customerId = await book.add(name, {});
    const { id } = await book.ask('specialDay.save', {
      customerId,
      kind: 'birthday',
      calendar: 'solar',
      month,
      day,
      leap: false,
      ...patch,
    });
    return { id, customerId };
  };

  it('is told ahead by its own lead, else by that of the settings, and again on the day', async () => {
    await birthday('甲', 11, 27, { leadDays: 3 });
    await birthday('乙', 12, 1);
    book.setTo(`${DAY} 09:00`);
    expect(await book.look()).toEqual(['甲', '乙']);
    book.setTo('2026-11-25 09:00');
    expect(await book.look()).toEqual([]);
    book.setTo('2026-11-27 09:00');
    expect(await book.look()).toEqual(['甲']);
  });

  it('that was slept through is told afterwards', async () => {
    await birthday('甲', 11, 22, { leadDays: 0 });
    book.setTo('2026-11-20 09:00');
    await book.look();
    book.setTo(`${DAY} 09:00`);
    expect(await book.look()).toEqual(['甲']);
  });

  it('is not told of somebody who was greeted, who is dead, or who wants no contact', async () => {
    const { id, customerId } = await birthday('甲', 11, 24);
    await book.ask('greeting.save', {
      customerId,
      occasion: `day:${id}`,
      year: 2026,
      channel: 'wechat',
      text: '生日快乐',
      state: 'sent',
    });
    const other = await birthday('乙', 11, 24);
    await book.ask('customer.change', { id: other.customerId, patch: { doNotContact: ['all'] } });
    const dead = await birthday('丙', 11, 24);
    await book.ask('customer.change', { id: dead.customerId, patch: { deceased: true } });
    book.setTo(`${DAY} 09:00`);
    expect(await book.look()).toEqual([]);
  });
});

describe('a gift to order', () => {
  it('is told on the last day for it, and bought by Done, with an undo', async () => {
    const customerId = await book.add('甲');
    const gift = {
      customerId,
      item: '茶叶',
      direction: 'given',
      state: 'idea',
      on: asDay('2026-11-20'),
      forOn: asDay('2026-12-08'),
      shipDays: 3,
      prepDays: 1,
    } as const;
    await book.ask('gift.save', gift);
    // On Monday it has to be there, and four working days go before that.
    book.setTo('2026-11-30 09:00');
    expect(await book.look()).toEqual([]);
    book.setTo('2026-12-01 09:00');
    expect(await book.look()).toEqual(['甲 茶叶']);
    const [key = ''] = await book.keys();
    const { seq } = await book.ask('reminder.done', { key });
    expect(await book.standing()).toEqual([]);
    expect((await book.ask('gift.list', { list: 'bought' })).rows).toMatchObject([
      { gift: { boughtOn: '2026-12-01' } },
    ]);
    await book.ask('change.undo', { seq });
    expect(await book.standing()).toEqual(['甲 茶叶']);
  });
});

describe('a festival', () => {
  it('is told ahead where somebody is to be greeted, once, and stands until it has passed', async () => {
    await book.add('甲', { phones: [{ raw: '199 0000 0101', label: 'mobile' }] });
    book.setTo('2026-12-23 09:00');
    await book.look();
    book.setTo('2026-12-25 09:00');
    expect(await book.look()).toEqual(['new-year']);
    book.setTo('2026-12-28 09:00');
    expect([await book.look(), await book.standing()]).toEqual([[], ['new-year']]);
    book.setTo('2027-01-02 08:00');
    expect(await book.standing()).toEqual([]);
  });

  it('is not told where nobody is', async () => {
    book.setTo('2026-12-25 09:00');
    expect(await book.look()).toEqual([]);
  });
});
