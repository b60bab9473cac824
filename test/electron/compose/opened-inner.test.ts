import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { compose } from '../../../electron/compose.ts';
import { realWorld } from '../../../electron/real-world.ts';
import { openRealHouse } from '../../helpers/open-real-house.ts';

describe('somebody who only reads', () => {
  it('is shown the book as it was where its folder can no longer be read', async () => {
    const real = await openRealHouse();
    await real.ask('customer.create', { kind: 'person', name: '样例' });
    await real.house.close();
    const world = realWorld({ zone: 'UTC' });
    const reader = await compose({ place: 'terminal', folder: real.folder, world, language: 'en', readOnly: true });
    const away = `${real.folder}-away`;
    renameSync(real.folder, away);
    writeFileSync(real.folder, 'a share that is gone says strange things');
    expect(await reader.answer('book.status', {})).toMatchObject({ ok: true, value: { customers: 1 } });
    await reader.close();
    rmSync(real.folder);
    renameSync(away, real.folder);
  });
});

it('a fault of ours while the services are made leaves no lock behind that the next opening would meet', async () => {
  const real = await openRealHouse();
  await real.house.close();
  const world = realWorld({ zone: 'UTC' });
  let faults = 1;
  const faulty = () => {
    if (faults > 0 && existsSync(path.join(real.folder, 'owner.json'))) throw new Error(`fault ${faults--}`);
    return world.today();
  };
  const heard = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  onTestFinished(() => heard.mockRestore());
  const options = {
    place: 'terminal',
    folder: real.folder,
    world: { ...world, today: faulty },
    language: 'en',
  } as const;
  const house = await compose(options);
  onTestFinished(() => house.close());
  expect(await house.answer('book.status', {})).toMatchObject({ ok: false, error: { code: 'internal' } });
  expect(heard).toHaveBeenCalledWith(expect.stringContaining('fault 1'));
  expect(existsSync(path.join(real.folder, 'owner.json'))).toBe(false);
  expect(await house.answer('book.reopen', {})).toEqual({ ok: true, value: { readOnly: false } });
});
