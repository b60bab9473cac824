import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { compose, createIn } from '../../../electron/compose.ts';
import { realWorld } from '../../../electron/real-world.ts';
import type { Answer } from '../../../shared/contract/contract.ts';
import { asDay } from '../../../shared/domain/day.ts';
import type { Result } from '../../../shared/result.ts';
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
