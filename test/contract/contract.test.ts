import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CHANNEL_NAMES, contract, type ChannelName } from '../../shared/contract/contract.ts';
import { PLACES } from '../../shared/contract/place.ts';
import { fail, type Result } from '../../shared/result.ts';
import { examples } from './examples.ts';
import { emptyHouse, seededHouse } from './seeded-house.ts';

const EVERY = CHANNEL_NAMES.map((channel) => [channel] as const);

/** Channels of the terminal alone are asked there; every other one on the desktop. */
const placeOf = (channel: ChannelName) => (contract[channel].where.includes('desktop') ? 'desktop' : 'terminal');

/** Asks that an open, filled book refuses for a good reason. */
const REFUSED: Partial<Record<ChannelName, string>> = {
  'book.addSample': 'book-not-empty',
  'change.redo': 'nothing-to-undo',
  'calendar.given': 'token-unknown',
  'meeting.preview': 'calendar-unreadable',
  'meeting.take': 'not-found',
  // The same two are tied already.
  'link.save': 'invalid-ask',
};

describe('the contract', () => {
  it.each(EVERY)('%s is JSON on both sides, for any program to read', (channel) => {
    const { ask, answer } = contract[channel];
    expect(() => [z.toJSONSchema(ask), z.toJSONSchema(answer)]).not.toThrow();
  });

  it.each(EVERY)('%s is called noun.verb and answers somewhere', (channel) => {
    expect(channel).toMatch(/^[a-z]+[A-Za-z]*\.[a-z]+[A-Za-z]*$/);
    expect(contract[channel].where.length).toBeGreaterThan(0);
    expect(PLACES).toEqual(expect.arrayContaining([...contract[channel].where]));
  });

  it.each(EVERY)('%s refuses a field nobody knows', (channel) => {
    expect(contract[channel].ask.safeParse(examples[channel]).success).toBe(true);
    expect(contract[channel].ask.safeParse({ ...examples[channel], unknown: 1 }).success).toBe(false);
  });
});

describe('an open book', () => {
  it.each(EVERY)('%s answers an honest ask', async (channel) => {
    const { house, fit } = await seededHouse(placeOf(channel), examples[channel]);
    const answered = await house.answer(channel, fit(examples[channel]));
    const expected = REFUSED[channel];
    if (expected === undefined) expect(answered).toMatchObject({ ok: true });
    else expect(answered).toMatchObject(fail(expected as 'not-found'));
  });

  it('fills an empty book with the sample', async () => {
    const house = await emptyHouse();
    expect(await house.answer('book.addSample', {})).toMatchObject({ ok: true });
  });

  it('answers a channel nobody knows with its name, shortened', async () => {
    const house = await emptyHouse();
    const channel = `__proto__${'x'.repeat(5_000)}`;
    expect(await house.answer(channel, {})).toEqual(fail('unknown-channel', { channel: channel.slice(0, 100) }));
  });

  it.each(['__proto__', 'constructor', 'toString', ''])('takes the channel %j for unknown', async (channel) => {
    const house = await emptyHouse();
    expect(await house.answer(channel, {})).toEqual(fail('unknown-channel', { channel }));
  });

  it('says so where a channel is not for this place', async () => {
    const house = await emptyHouse('terminal');
    expect(await house.answer('file.choose', {})).toEqual(
      fail('not-here', { channel: 'file.choose', place: 'terminal' }),
    );
  });
});

const nested = (levels: number): unknown => {
  let value: unknown = {};
  for (let i = 0; i < levels; i++) value = { ask: [value] };
  return value;
};

const circle: Record<string, unknown> = {};
circle.self = circle;

const HOSTILE: readonly unknown[] = [
  undefined,
  null,
  0,
  Number.NaN,
  '',
  'x'.repeat(2_000_000),
  [],
  new Date(0),
  new Map([['id', 1]]),
  nested(20_000),
  circle,
  JSON.parse('{"__proto__":{"polluted":true}}'),
  JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
  () => 'called',
  Symbol('ask'),
];

/** The honest ask with each field in turn replaced by something it cannot be. */
const bent = (ask: object): unknown[] =>
  Object.keys(ask).flatMap((field) =>
    [null, { $gt: 1 }, Symbol('field'), nested(5_000), [[[]]]].map((wrong) => ({ ...ask, [field]: wrong })),
  );

const isHarmless = (answered: Result<unknown>): boolean =>
  answered.ok || !['internal', 'invalid-answer'].includes(answered.error.code);

describe('an open book under hostile asks', () => {
  it.each(EVERY)('%s refuses what does not fit and stays up', async (channel) => {
    const { house, fit } = await seededHouse(placeOf(channel), examples[channel]);
    // An ask with no required field takes any object without fields of its own, such as a Date or a Map, for an empty one.
    const mayBeEmpty = contract[channel].ask.safeParse({}).success;
    const asks = [...HOSTILE, ...bent(fit(examples[channel]) as object)];
    for (const ask of asks) {
      const answered = await house.answer(channel, ask);
      if (mayBeEmpty) expect(isHarmless(answered)).toBe(true);
      else expect(answered).toMatchObject({ ok: false, error: { code: 'invalid-ask' } });
    }
    expect('polluted' in {}).toBe(false);
    expect(await house.answer('book.status', {})).toMatchObject({ ok: true });
  });

  it('never fails on an ask of ours, whatever is asked', async () => {
    const { house } = await seededHouse();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...CHANNEL_NAMES), fc.anything(), async (channel, ask) =>
        isHarmless(await house.answer(channel, ask)),
      ),
      { numRuns: 300 },
    );
  });
});
