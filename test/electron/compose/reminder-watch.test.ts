import { expect, it, vi } from 'vitest';
import { watchReminders } from '../../../electron/compose/reminder-watch.ts';
import { makeClock } from '../../helpers/fake-clock.ts';

const BEGIN = Date.parse('2026-11-24T09:00:12.000Z');

/** A watch, and the seconds since it began at which it looked. */
function watched(fails = false) {
  const clock = makeClock();
  let passed = 0;
  const looks: number[] = [];
  const stop = watchReminders({
    async look() {
      looks.push(passed / 1_000);
      if (fails) throw new Error('a fault of ours');
    },
    now: () => BEGIN + passed,
    after: (ms, ring) => clock.after(ms, ring),
  });
  return {
    looks,
    stop,
    waiting: clock.waiting,
    pass: async (ms: number): Promise<void> => {
      passed += ms;
      clock.pass(ms);
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    },
  };
}

it('looks at once and then with every full minute, never further ahead', async () => {
  const { looks, pass } = watched();
  await pass(0);
  await pass(48_000);
  await pass(59_999);
  await pass(1);
  await pass(60_000);
  expect(looks).toEqual([0, 48, 108, 168]);
});

it('looks as soon as its timer rings after a sleep, and then with the minute again', async () => {
  const { looks, pass } = watched();
  await pass(0);
  await pass(3_600_005);
  await pass(47_995);
  expect(looks).toEqual([0, 3_600.005, 3_648]);
});

it('goes on after a look that failed, and says so', async () => {
  const heard = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const { looks, pass } = watched(true);
  await pass(0);
  await pass(48_000);
  expect([looks.length, heard.mock.calls.length]).toEqual([2, 2]);
  heard.mockRestore();
});

it('ends with the book', async () => {
  const { looks, pass, stop, waiting } = watched();
  await pass(0);
  stop();
  await pass(48_000);
  expect([looks, waiting()]).toEqual([[0], 0]);
});
