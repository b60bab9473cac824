import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import { type RemindedBook, remindedBook } from '../../helpers/reminding-kit.ts';

let book: RemindedBook;
beforeEach(async () => {
  book = await remindedBook();
});

/** A Tuesday. */
const DAY = '2026-11-24';

async function timed(name: string, time: string, on = DAY): Promise<string> {
  const id = await book.add(name);
  await book.ask('nextStep.set', { customerId: id, next: { mode: 'manual', on: asDay(on), time } });
  return id;
}

const meeting = (title: string, time: string | undefined, patch: Record<string, unknown> = {}) =>
  book.ask('appointment.save', {
    kind: 'meeting',
    title,
    on: asDay(DAY),
    zone: 'Asia/Shanghai',
    state: 'planned',
    ...(time !== undefined && { time }),
    ...patch,
  });

describe('what has an hour', () => {
  it('is told at it, once, and stands until it is done', async () => {
    const id = await timed('甲', '15:00');
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
    await timed('甲', '18:00');
    expect(await book.look()).toEqual([]);
    book.setTo(`${DAY} 18:00`);
    expect(await book.look()).toEqual(['18:00 甲']);
  });

  it('written down for an hour that is over is not told at once', async () => {
    book.setTo(`${DAY} 10:00`);
    await book.look();
    await timed('甲', '09:30');
    book.setTo(`${DAY} 10:01`);
    expect(await book.look()).toEqual([]);
  });

  it('an appointment is told so many minutes before, in the zone it was made in, on the clock of the laptop', async () => {
    await meeting('试驾', '15:00');
    await meeting('call London', '07:00', { zone: 'Europe/London' });
    book.setTo(`${DAY} 14:45`);
    expect(await book.look()).toEqual(['15:00 试驾', '15:00 call London']);
  });

  it('moved to another hour is told again for that', async () => {
    const { id } = await meeting('试驾', '15:00');
    book.setTo(`${DAY} 14:50`);
    await book.look();
    await meeting('试驾', '17:00', { id });
    expect([await book.look(), await book.standing()]).toEqual([[], []]);
    book.setTo(`${DAY} 16:45`);
    expect(await book.look()).toEqual(['17:00 试驾']);
  });

  it('called off is not told', async () => {
    await meeting('试驾', '15:00', { state: 'called-off' });
    book.setTo(`${DAY} 15:00`);
    expect(await book.look()).toEqual([]);
  });
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
    await meeting('展会', undefined);
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

describe('a gap', () => {
  const threeHours = async () => {
    await timed('甲', '10:00');
    await timed('乙', '11:00');
    await timed('丙', '14:30');
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
    await timed('甲', '19:00', '2026-11-27');
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
    await timed('甲', '10:00');
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
    await meeting('试驾', '10:00');
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
    await meeting('试驾', '10:00');
    book.setTo(`${DAY} 10:00`);
    await book.look();
    const [key = ''] = await book.keys();
    await book.ask('reminder.snooze', { keys: [key], for: 'hour' });
    await book.ask('reminder.done', { key });
    book.setTo(`${DAY} 11:00`);
    expect(await book.look()).toEqual([]);
  });

  it('put away, one or all, it stands no longer', async () => {
    await timed('甲', '10:00');
    await timed('乙', '10:00');
    await timed('丙', '10:00');
    book.setTo(`${DAY} 10:00`);
    await book.look();
    const [first = ''] = await book.keys();
    await book.ask('reminder.putAway', { keys: [first] });
    expect(await book.standing()).toHaveLength(2);
    await book.ask('reminder.putAway', {});
    expect(await book.standing()).toEqual([]);
  });

  it('done closes an appointment in the book, and an undo brings the reminder back without telling it', async () => {
    await meeting('试驾', '10:00');
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
    const caller = await timed('乙', '09:00');
    book.setTo(`${DAY} 09:00`);
    expect(await book.look()).toEqual(['09:00 乙', '甲 寄样']);
    const [call = '', promise = ''] = await book.keys();
    expect(await book.ask('reminder.done', { key: call })).toMatchObject({ log: { id: caller, channel: 'call' } });
    expect(await book.ask('reminder.done', { key: promise })).toMatchObject({ label: { code: 'promise.change' } });
    expect(await book.standing()).toEqual(['09:00 乙']);
  });
});

describe('the clock', () => {
  it('set back repeats nothing and loses nothing', async () => {
    await timed('甲', '10:00');
    book.setTo(`${DAY} 11:00`);
    await book.look();
    book.setTo(`${DAY} 09:00`);
    expect(await book.look()).toEqual([]);
    await timed('乙', '10:30');
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
    await timed('甲', '14:00');
    await book.look();
    book.travelTo('Asia/Shanghai');
    book.setTo(`${DAY} 16:00`);
    expect(await book.look()).toEqual(expect.arrayContaining(['14:00 甲']));
  });
});

it('of a replayed day nothing is told, for it has no hour', async () => {
  const { openRealHouse } = await import('../../helpers/open-real-house.ts');
  const replayed = await openRealHouse({ today: '2020-01-06' });
  const { id } = await replayed.ask('customer.create', { kind: 'person', name: '甲' });
  await replayed.ask('promise.save', { customerId: id, what: '寄样', dueOn: asDay('2020-01-06') });
  expect(await replayed.ask('reminder.look', {})).toEqual({ told: [] });
});

it('somebody who wants no reminders gets none, and no flood when they want them again', async () => {
  const reminding = { at: '09:00', before: 15, dates: true, gifts: true } as const;
  await timed('甲', '10:00');
  await book.ask('settings.change', { patch: { reminding: { ...reminding, by: 'none' } } });
  book.setTo(`${DAY} 10:00`);
  expect([await book.look(), await book.standing()]).toEqual([[], []]);
  await book.ask('settings.change', { patch: { reminding } });
  book.setTo(`${DAY} 10:01`);
  expect(await book.look()).toEqual([]);
});
