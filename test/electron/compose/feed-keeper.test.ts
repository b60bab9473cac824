import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { FeedKeeper } from '../../../electron/compose/feed-keeper.ts';
import type { Context } from '../../../electron/services/context.ts';
import { asDay } from '../../../shared/domain/day.ts';

type Told = Parameters<Parameters<Context['book']['onChange']>[0]>[0];

const MINUTE = 60_000;

/** A keeper on a clock that is moved by hand, and what it wrote by then. */
function makeKeeper(write: () => Promise<unknown> = () => Promise.resolve()) {
  const listeners = new Set<(told: Told) => void>();
  const world = { today: asDay('2026-11-23'), isLate: false };
  const written = vi.fn(write);
  const keeper = new FeedKeeper({
    book: {
      onChange: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    world: { today: () => world.today },
    write: written,
    isLate: () => world.isLate,
  });
  onTestFinished(() => keeper.end());
  const change = (collection: string) => {
    for (const listener of listeners) listener({ changes: [{ collection }] } as unknown as Told);
  };
  return { keeper, written, change, world };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the calendar file that is kept current', () => {
  it('is looked at once the day has begun to run, and then not before something happens', async () => {
    const { written } = makeKeeper();
    await vi.advanceTimersByTimeAsync(39_000);
    expect(written).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(8 * 60 * MINUTE);
    expect(written).toHaveBeenCalledTimes(1);
  });

  it('is written a short while after the last of a run of changes', async () => {
    const { written, change } = makeKeeper();
    await vi.advanceTimersByTimeAsync(MINUTE);
    for (let at = 0; at < 5; at += 1) {
      change('followUps');
      await vi.advanceTimersByTimeAsync(15_000);
    }
    expect(written).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(written).toHaveBeenCalledTimes(2);
  });

  it('is not written because it was noted what it holds', async () => {
    const { written, change } = makeKeeper();
    await vi.advanceTimersByTimeAsync(MINUTE);
    change('exports');
    await vi.advanceTimersByTimeAsync(60 * MINUTE);
    expect(written).toHaveBeenCalledTimes(1);
  });

  it('is looked at on a new day, within minutes of midnight or of opening the lid', async () => {
    const { written, world } = makeKeeper();
    await vi.advanceTimersByTimeAsync(MINUTE);
    world.today = asDay('2026-11-26');
    await vi.advanceTimersByTimeAsync(11 * MINUTE);
    expect(written).toHaveBeenCalledTimes(2);
  });

  it('is tried again and again while it cannot be written, until it can', async () => {
    const { written, world } = makeKeeper();
    world.isLate = true;
    await vi.advanceTimersByTimeAsync(35 * MINUTE);
    expect(written).toHaveBeenCalledTimes(4);
    world.isLate = false;
    await vi.advanceTimersByTimeAsync(60 * MINUTE);
    expect(written).toHaveBeenCalledTimes(4);
  });

  it('is waited for when the book is closed, but not for ever', async () => {
    const hanging = Promise.withResolvers<void>();
    const { keeper, written } = makeKeeper(() => hanging.promise);
    await vi.advanceTimersByTimeAsync(MINUTE);
    const ended = keeper.end().then(() => 'ended');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await ended).toBe('ended');
    await vi.advanceTimersByTimeAsync(60 * MINUTE);
    expect(written).toHaveBeenCalledTimes(1);
    hanging.resolve();
  });
});
