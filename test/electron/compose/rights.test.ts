import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openRealHouse } from '../../helpers/open-real-house.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

/** Files that other accounts of the machine may look into. */
const openToOthers = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => (statSync(file).mode & 0o077) !== 0)
    .map((file) => path.basename(file));

it('nothing of a book can be read by others, wherever it is kept', async () => {
  const [second, copies] = [tempFolder(), tempFolder()];
  const real = await openRealHouse();
  await real.ask('backup.setPlace', { folder: second });
  await real.ask('book.addSample', {});
  const [row] = (await real.ask('agenda.days', { days: 7 })).days.flatMap(({ rows }) => rows);
  const customerId = row?.customer.id ?? '';
  const token = real.house.offer({ name: 'a.txt', bytes: new Uint8Array(Buffer.from('合同')) });
  await real.ask('attachment.add', { customerId, token });
  const { id } = await real.ask('backup.make', {});
  await real.ask('backup.restore', { id, place: 'book' });
  await real.ask('book.copy', { folder: path.join(copies, 'copy') });
  expect(openToOthers(real.folder).filter((name) => !name.startsWith('book.lock'))).toEqual([]);
  await real.house.close();
  expect(readdirSync(real.folder)).toContain('glance.json');
  // The lock is empty: nobody but SQLite ever writes it.
  expect([real.folder, second, copies].flatMap(openToOthers)).toEqual(['book.lock']);
  expect(statSync(path.join(real.folder, 'book.lock')).size).toBe(0);
});
