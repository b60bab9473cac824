import { describe, expect, it } from 'vitest';
import { closedInner, type Inner } from '../../../electron/compose/inner.ts';
import { type OpeningPort, StandingHouse } from '../../../electron/compose/standing-house.ts';
import type { News } from '../../../shared/contract/news.ts';
import { fail, ok } from '../../../shared/result.ts';

const NEVER = () => Promise.resolve();

/** An open book that answers its number, and `closed` once it is. */
function numbered(number: number): Inner {
  let closed = false;
  return {
    book: { status: () => ({ readOnly: false }) } as unknown as NonNullable<Inner['book']>,
    answer: async () => {
      await new Promise((done) => setTimeout(done, 1));
      return closed ? fail('reopen-needed') : ok(number);
    },
    hurry: NEVER,
    close: async () => {
      closed = true;
    },
  };
}

function makeHouse(open: (opening: OpeningPort, round: number) => Promise<Inner>) {
  let round = 0;
  let ended = 0;
  const house: StandingHouse = new StandingHouse({
    open: (opening) => open(opening, (round += 1)),
    keep: (channel) => (channel === 'book.opening' ? Promise.resolve(ok(house.opening())) : undefined),
    offer: () => 'token',
    end: async () => {
      ended += 1;
    },
    clock: () => 0,
  });
  return { house, ended: () => ended };
}

describe('a house whose book is being opened', () => {
  it('answers from the first moment how far it is, and lets every other call wait for the whole', async () => {
    const gate = Promise.withResolvers<void>();
    const { house } = makeHouse(async (opening, round) => {
      opening.read(3, 9);
      await gate.promise;
      return numbered(round);
    });
    const waiting = house.answer('customer.get', {});
    await new Promise((done) => setTimeout(done, 1));
    expect(await house.answer('book.opening', {})).toEqual(ok({ state: 'reading', done: 3, total: 9 }));
    gate.resolve();
    expect(await waiting).toEqual(ok(1));
    expect(house.opening()).toEqual({ state: 'whole', done: 9, total: 9 });
  });

  it('answers early what it can, also those who asked before it could, and never after the whole is there', async () => {
    const gate = Promise.withResolvers<void>();
    let late: OpeningPort | undefined;
    const { house } = makeHouse(async (opening, round) => {
      late = opening;
      await Promise.resolve();
      opening.early({ usable: true, early: async (channel) => (channel === 'settings.get' ? ok('early') : undefined) });
      await gate.promise;
      return numbered(round);
    });
    const [settings, dossier] = [house.answer('settings.get', {}), house.answer('customer.get', {})];
    expect(await settings).toEqual(ok('early'));
    expect(house.opening().state).toBe('usable');
    gate.resolve();
    expect(await dossier).toEqual(ok(1));
    late?.early({ usable: true, early: async () => ok('late') });
    expect([await house.answer('settings.get', {}), house.opening().state]).toEqual([ok(1), 'whole']);
  });

  it('answers those who wait with the reason when the book is refused', async () => {
    const { house } = makeHouse(async () => closedInner({ code: 'book-unreadable' }, NEVER));
    expect(await house.answer('book.status', {})).toEqual(fail('book-unreadable'));
    expect(await house.reopen()).toEqual(fail('book-unreadable'));
    expect(house.opening().state).toBe('refused');
  });
});

describe('a house whose book is opened anew', () => {
  it('answers every call of a crowd from one open book or the next, and tells its windows', async () => {
    const { house } = makeHouse(async (_opening, round) => numbered(round));
    await house.whole();
    const news: News['news'][] = [];
    house.onNews((each) => news.push(each.news));
    const crowd: Promise<unknown>[] = [];
    for (let n = 0; n < 200; n += 1) {
      crowd.push(house.answer('customer.get', {}));
      if (n % 50 === 25) crowd.push(house.reopen());
      if (n % 10 === 0) await new Promise((done) => setTimeout(done, 1));
    }
    const answers = await Promise.all(crowd);
    expect(answers.filter((each) => JSON.stringify(each).includes('"ok":false'))).toEqual([]);
    expect(news.filter((each) => each === 'book-reopened')).toHaveLength(4);
    expect(await house.answer('customer.get', {})).toEqual(ok(5));
  });

  it('opens again whatever came of the work on its files', async () => {
    const { house } = makeHouse(async (_opening, round) => numbered(round));
    expect(await house.anew(async () => fail('disk-full'))).toEqual(fail('disk-full'));
    expect(await house.answer('customer.get', {})).toEqual(ok(2));
  });

  it('opens again and answers although what stood there could not be closed', async () => {
    const { house } = makeHouse(async (_opening, round) => ({
      ...numbered(round),
      close: () => Promise.reject(Object.assign(new Error('gone'), { code: 'EIO' })),
    }));
    await house.whole();
    const done: unknown[] = [];
    void house.anew(async () => ok(done.push('work'))).catch(() => done.push('refused'));
    const late = new Promise((resolve) => setTimeout(resolve, 500, 'no answer'));
    expect(await Promise.race([house.answer('customer.get', {}), late])).toEqual(ok(2));
    expect(done).toEqual(['refused']);
  });

  it('is closed while it is opening, or at work on its files: whoever waits is answered, and nothing is opened after', async () => {
    const gates = [Promise.withResolvers<void>(), Promise.withResolvers<void>()] as const;
    const done: string[] = [];
    const { house, ended } = makeHouse(async (_opening, round) => {
      if (round === 1) await gates[0].promise;
      done.push(`open ${round}`);
      return { ...numbered(round), close: async () => void done.push(`close ${round}`) };
    });
    const waiting = house.answer('customer.get', {});
    const work = house.anew(async () => {
      await gates[1].promise;
      return ok(done.push('work'));
    });
    const closed = house.close();
    for (const gate of gates) gate.resolve();
    await Promise.all([work, closed]);
    expect(done).toEqual(['open 1', 'close 1', 'work', 'open 2', 'close 2']);
    expect([await waiting, ended()]).toEqual([ok(2), 1]);
  });

  it('is not opened any more once it was closed, and ends once', async () => {
    const { house, ended } = makeHouse(async (_opening, round) => numbered(round));
    await Promise.all([house.close(), house.close()]);
    expect(await house.reopen()).toEqual(fail('reopen-needed'));
    expect([await house.answer('customer.get', {}), ended()]).toEqual([fail('reopen-needed'), 1]);
  });
});
