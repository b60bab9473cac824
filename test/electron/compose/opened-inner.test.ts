import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
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
