import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import { remindedBook } from '../../helpers/reminding-kit.ts';

const CHILD = fileURLToPath(new URL('../../helpers/reminding-child.ts', import.meta.url));

it('a kill between the write and the notice loses no reminder, and none is told twice', async () => {
  const book = await remindedBook();
  await book.ask('appointment.save', {
    kind: 'meeting',
    title: '试驾',
    on: asDay('2026-11-24'),
    time: '10:00',
    zone: 'Asia/Shanghai',
    state: 'planned',
  });
  await book.leave();
  // Two seconds before the minute in which it is to be told.
  const child = spawn(process.execPath, [CHILD, book.folder, '2026-11-24', '09:44:58'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
  book.setTo('2026-11-24 09:50');
  await book.come();
  expect(await book.standing()).toEqual(['10:00 试驾']);
  expect(await book.look()).toEqual([]);
}, 60_000);
