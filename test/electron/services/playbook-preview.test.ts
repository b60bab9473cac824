import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Ask } from '../../../shared/contract/contract.ts';
import type { Customers } from '../../../shared/contract/playbook-channels.ts';
import { addDays, asDay } from '../../../shared/domain/day.ts';
import type { PlaybookEdit } from '../../../shared/domain/playbook-edit.ts';
import { openRealHouse, type RealHouse } from '../../helpers/open-real-house.ts';
import { cadenceIn, weekly, withWindow } from '../../helpers/shipped-shelf.ts';

/** A Monday. */
const TODAY = asDay('2026-11-23');
const WEEKS = 4;
let book: RealHouse;
beforeEach(async () => {
  book = await openRealHouse({ today: TODAY });
});

const copyInForce = async () => {
  const { id } = await book.ask('playbook.copy', { id: 'car', name: { en: 'Mine' } });
  await book.ask('playbook.use', { id });
  return id;
};

interface Person {
  readonly intent: string;
  readonly spokenDaysAgo: number;
}

async function meet({ intent, spokenDaysAgo }: Person, n: number): Promise<string> {
  const { id } = await book.ask('customer.create', { kind: 'person', name: `云青柑 ${n}` });
  await book.ask('interaction.log', {
    customerId: id,
    on: addDays(TODAY, -spokenDaysAgo),
    channel: 'call',
    direction: 'out',
    outcome: 'reached',
    note: '',
    personIds: [],
    intent,
    next: { mode: 'automatic' },
  });
  return id;
}

const INTENTS = ['interested', 'considering', 'not-soon', 'never'];
const people = fc.array(
  fc.record({ intent: fc.constantFrom(...INTENTS), spokenDaysAgo: fc.integer({ min: 0, max: 12 }) }),
  { minLength: 1, maxLength: 7 },
);
const put = fc.tuple(fc.constantFrom(...INTENTS), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 4 })).map(
  ([intent, from, more]): PlaybookEdit => ({
    put: [withWindow(cadenceIn('car', `intent.${intent}`), from, from + more)],
  }),
);
const leaveOut = fc.constantFrom(...INTENTS).map((intent): PlaybookEdit => ({ leaveOut: [`intent.${intent}`] }));
const edits = fc.oneof(put, leaveOut);
const choices = fc.constantFrom<Customers>('replan', 'keep-next');

/** The day each contact is for: of one that is late the last day on which it was not. */
const nexts = async (ids: readonly string[]) => {
  const all = await Promise.all(ids.map((id) => book.ask('customer.get', { id })));
  return all.map(({ row: { next } }) => (next.overdue ? addDays(TODAY, -next.daysLate) : next.on));
};

describe('the preview of a playbook that is not saved', () => {
  it('is what comes after saving: forecast, days and customers', async () => {
    await fc.assert(
      fc.asyncProperty(people, edits, choices, async (lives, edit, customers) => {
        book = await openRealHouse({ today: TODAY });
        await book.ask('settings.change', { patch: { callsADay: 2 } });
        const id = await copyInForce();
        const ids: string[] = [];
        for (const [n, person] of lives.entries()) ids.push(await meet(person, n));
        const was = await nexts(ids);
        const preview = await book.ask('playbook.preview', { id, edit, weeks: WEEKS, customers });
        expect(preview.before).toEqual(await book.ask('plan.forecast', { weeks: WEEKS }));
        await book.ask('playbook.save', { id, edit, customers });
        expect(preview.after).toEqual(await book.ask('plan.forecast', { weeks: WEEKS }));
        const now = await nexts(ids);
        const moved = ids.filter((_, n) => was[n] !== now[n]);
        expect(preview.moves.map(({ customerId }) => customerId).sort()).toEqual(moved.sort());
        for (const { customerId, from, to } of preview.moves) {
          const at = ids.indexOf(customerId);
          expect([from, to]).toEqual([was[at], now[at]]);
        }
        if (customers === 'keep-next') expect(preview.movesTotal).toBe(0);
        await book.house.close();
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it('writes nothing', async () => {
    const id = await copyInForce();
    await meet({ intent: 'interested', spokenDaysAgo: 1 }, 1);
    const before = await book.ask('change.list', { limit: 20 });
    const ask: Ask<'playbook.preview'> = { id, edit: { leaveOut: ['intent.interested'] }, weeks: 8 };
    for (const customers of ['replan', 'keep-next'] as const) await book.ask('playbook.preview', { ...ask, customers });
    expect(await book.ask('change.list', { limit: 20 })).toEqual(before);
  });

  it('names whose cadence vanishes, by rule or by hand, and counts who is in what changes', async () => {
    const id = await copyInForce();
    await book.ask('playbook.save', { id, edit: { put: [weekly()] } });
    const byRule = await meet({ intent: 'interested', spokenDaysAgo: 1 }, 1);
    const byHand = await meet({ intent: 'never', spokenDaysAgo: 1 }, 2);
    await meet({ intent: 'never', spokenDaysAgo: 1 }, 3);
    await book.ask('enrolment.save', { customerId: byHand, cadence: 'own.weekly', anchorOn: TODAY });
    const edit = { leaveOut: ['own.weekly', 'intent.interested'] };
    const { vanishing, vanishingTotal, touched } = await book.ask('playbook.preview', { id, edit, weeks: 1 });
    expect(vanishing.map(({ customerId, cadence }) => [customerId, cadence]).sort()).toEqual(
      [
        [byRule, 'intent.interested'],
        [byHand, 'own.weekly'],
      ].sort(),
    );
    expect([vanishingTotal, touched]).toEqual([2, 2]);
  });

  it('of another playbook is what switching to it brings', async () => {
    await meet({ intent: 'interested', spokenDaysAgo: 1 }, 1);
    const { after } = await book.ask('playbook.preview', { id: 'organizations', weeks: WEEKS });
    await book.ask('playbook.use', { id: 'organizations' });
    expect(after).toEqual(await book.ask('plan.forecast', { weeks: WEEKS }));
  });

  it('tells the first 200 of many, soonest first, and how many there are', async () => {
    const id = await copyInForce();
    for (let n = 0; n < 203; n += 1) await meet({ intent: 'not-soon', spokenDaysAgo: n % 5 }, n);
    const edit = { put: [withWindow(cadenceIn('car', 'intent.not-soon'), 50, 80)] };
    const { moves, movesTotal } = await book.ask('playbook.preview', { id, edit, weeks: 1 });
    expect([moves.length, movesTotal]).toEqual([200, 203]);
    const soonest = moves.map(({ from, to }) => [from ?? '9', to ?? '9'].sort()[0] ?? '');
    expect(soonest).toEqual(soonest.toSorted());
  }, 60_000);
});
