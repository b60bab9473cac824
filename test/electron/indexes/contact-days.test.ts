import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ContactDays } from '../../../electron/indexes/contact-days.ts';
import { addDays, asDay } from '../../../shared/domain/day.ts';

const FIRST = asDay('2026-11-20');
const told = fc.record({
  on: fc.nat({ max: 3 }).map((days) => addDays(FIRST, days)),
  channel: fc.constantFrom('call', 'visit', 'note'),
});
const atOnce = () => Promise.resolve();

describe('contacts of a day', () => {
  it('are counted after any changes as if they had been counted anew', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(told, { maxLength: 20 }),
        fc.array(fc.tuple(fc.nat(), fc.option(told, { nil: undefined })), { maxLength: 20 }),
        async (begin, changes) => {
          const kept = [...begin] as (typeof begin)[number][];
          const days = await ContactDays.of(kept as never, atOnce);
          for (const [at, after] of changes) {
            const index = at % (kept.length + 1);
            days.apply([{ collection: 'interactions', before: kept[index], after }]);
            kept.splice(index, 1, ...(after === undefined ? [] : [after]));
          }
          const anew = await ContactDays.of(kept as never, atOnce);
          const all = [0, 1, 2, 3].map((day) => addDays(FIRST, day));
          expect(all.map((day) => days.on(day))).toEqual(all.map((day) => anew.on(day)));
          expect(days.on(FIRST)).toBe(kept.filter(({ on, channel }) => on === FIRST && channel !== 'note').length);
        },
      ),
    );
  });

  it('are not of other collections', async () => {
    const days = await ContactDays.of([], atOnce);
    days.apply([{ collection: 'quotes', before: undefined, after: { on: FIRST, channel: 'call' } }]);
    expect(days.on(FIRST)).toBe(0);
  });
});
