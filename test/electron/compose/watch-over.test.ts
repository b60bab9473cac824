import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { compose, createIn } from '../../../electron/compose.ts';
import { realWorld } from '../../../electron/real-world.ts';
import type { Answer } from '../../../shared/contract/contract.ts';
import { asDay } from '../../../shared/domain/day.ts';
import type { Result } from '../../../shared/result.ts';
import { backUp, changeAt } from '../../helpers/backups-kit.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

/** A laptop whose clock stands still until it is set; the first house on it has begun a book. */
async function makeLaptop(began: string) {
  const folder = path.join(tempFolder(), 'book');
  let now = `${began}T09:00:00.000Z`;
  const world = { ...realWorld({ zone: 'UTC' }), now: () => now, today: () => asDay(now.slice(0, 10)) };
  await createIn(folder, world);
  const open = async () => {
    const house = await compose({ place: 'terminal', folder, world, language: 'en' });
    onTestFinished(() => house.close());
    return house;
  };
  return {
    folder,
    open,
    setTo(day: string) {
      now = `${day}T09:00:00.000Z`;
    },
  };
}

type House = Awaited<ReturnType<typeof compose>>;

const add = (house: House, name: string) => house.answer('customer.create', { kind: 'person', name });

async function noticesOf(house: House): Promise<Answer<'book.status'>['notices']> {
  const status = (await house.answer('book.status', {})) as Result<Answer<'book.status'>>;
  return status.ok ? status.value.notices : [];
}

describe('the watch over the backups', () => {
  it('makes one when the book is closed, and says at start when the newest is more than a week behind', async () => {
    const laptop = await makeLaptop('2026-11-01');
    const first = await laptop.open();
    await add(first, '样例甲');
    await first.close();
    laptop.setTo('2026-11-22');
    const second = await laptop.open();
    // A state that has not changed since its backup needs no other one.
    expect(await noticesOf(second)).toEqual([]);
    await add(second, '样例乙');
    expect(await noticesOf(second)).toEqual([{ code: 'backup-old', days: 21, newestAt: '2026-11-01T09:00:00.000Z' }]);
    await second.answer('backup.make', {});
    expect(await noticesOf(second)).toEqual([]);
  });

  it('says when there is none at all, once the book is older than a week', async () => {
    const laptop = await makeLaptop('2026-11-01');
    const first = await laptop.open();
    await add(first, '样例甲');
    await first.close();
    rmSync(path.join(laptop.folder, 'backups'), { recursive: true });
    laptop.setTo('2026-11-12');
    const second = await laptop.open();
    await add(second, '样例乙');
    expect(await noticesOf(second)).toEqual([{ code: 'backup-old', days: 11 }]);
    expect(await second.answer('backup.make', {})).toMatchObject({ ok: true });
    expect(await noticesOf(second)).toEqual([]);
  });
});

describe('a backup that is to be restored', () => {
  it('is not let go on the way there, though it is the oldest and a newer one is due', {
    timeout: 30_000,
  }, async () => {
    const laptop = await makeLaptop('2026-06-01');
    const weeks = ['06-01', '06-08', '06-15', '06-22', '06-29', '07-06', '07-13', '07-20', '07-27', '08-03', '08-10'];
    for (const [n, day] of [...weeks, '08-17'].entries()) {
      await changeAt(laptop.folder, `2026-${day}T09:00:00.000Z`, n);
      await backUp(laptop.folder, `2026-${day}T09:00:00.000Z`);
    }
    laptop.setTo('2026-08-24');
    const house = await laptop.open();
    await add(house, '样例');
    const listed = (await house.answer('backup.list', {})) as Result<Answer<'backup.list'>>;
    const oldest = listed.ok ? listed.value.backups.findLast(({ kind }) => kind === 'weekly') : undefined;
    expect(oldest?.savedAt.slice(0, 10)).toBe('2026-06-01');
    const restored = await house.answer('backup.restore', { id: oldest?.id, place: 'book' });
    expect(restored).toMatchObject({ ok: true });
    const status = (await house.answer('book.status', {})) as Result<Answer<'book.status'>>;
    expect(status.ok && status.value.customers).toBe(1);
  });

  it('is not let go when it is the older of two generations either', async () => {
    const laptop = await makeLaptop('2026-11-01');
    for (const name of ['样例甲', '样例乙', '样例丙']) {
      const house = await laptop.open();
      await add(house, name);
      await house.close();
    }
    const house = await laptop.open();
    await add(house, '样例丁');
    const listed = (await house.answer('backup.list', {})) as Result<Answer<'backup.list'>>;
    const older = listed.ok ? listed.value.backups.findLast(({ kind }) => kind === 'generation') : undefined;
    const restored = await house.answer('backup.restore', { id: older?.id, place: 'book' });
    expect(restored).toMatchObject({ ok: true, value: { saved: { content: { customers: 4 } } } });
  });
});
