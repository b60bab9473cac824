import { expect, it } from 'vitest';
import { openRealHouse } from '../../helpers/open-real-house.ts';

const CARDS = Array.from({ length: 3_000 }, (_, n) => `样例${n},199 0000 ${String(n).padStart(4, '0')}`);

it('an import at work when a backup is to be restored is called off, or saved whole with the book that was', async () => {
  const real = await openRealHouse();
  const { ask, house } = real;
  await ask('customer.create', { kind: 'person', name: '样例' });
  const { id } = await ask('backup.make', {});
  const bytes = new Uint8Array(Buffer.from(`姓名,手机\n${CARDS.join('\n')}\n`));
  const { previewId } = await ask('import.preview', { token: house.offer({ name: 'a.csv', bytes }) });
  const run = house.answer('import.run', { previewId });
  await new Promise((done) => setTimeout(done, 1));
  const { saved } = await ask('backup.restore', { id, place: 'book' });
  const ran = await run;
  expect(ran.ok || ran.error.code).toBe(ran.ok || 'cancelled');
  expect(saved.content?.customers).toBe(ran.ok ? 3_001 : 1);
  expect((await ask('book.status', {})).customers).toBe(1);
}, 20_000);
