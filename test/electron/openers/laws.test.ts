import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aimsFor } from '../../../electron/openers/aims.ts';
import type { Hearing } from '../../../electron/openers/generator.ts';
import { openersFor } from '../../../electron/openers/openers.ts';
import { AimSchema, OPENERS, OpenerSchema } from '../../../shared/domain/opener.ts';
import { type Life, lifeArb, PRODUCT, TODAY } from '../../helpers/life-kit.ts';
import { factsOf } from '../../helpers/world-kit.ts';

const hearingOf = (life: Life): Hearing => ({
  facts: factsOf(life),
  people: [],
  stories: [],
  delivered: [],
  today: TODAY,
});

describe('whatever is known of somebody', () => {
  it('every opener names a record that is there, in one order, twice the same', () => {
    fc.assert(
      fc.property(lifeArb(1, 20), (life) => {
        const hearing = hearingOf(life);
        const before = JSON.stringify(life);
        const openers = openersFor(hearing);
        const ids = new Set([life.customer.id, PRODUCT, ...life.facts.map(([, { id }]) => id)]);
        for (const each of openers) {
          expect(ids.has(each.record.id)).toBe(true);
          expect(OpenerSchema.safeParse(each).success).toBe(true);
        }
        const places = openers.map(({ kind }) => OPENERS.indexOf(kind));
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(openersFor(hearingOf({ ...life, facts: [...life.facts].reverse() }))).toEqual(openers);
        expect(JSON.stringify(life)).toBe(before);
      }),
      { numRuns: 300 },
    );
  });

  it('a contact has an aim, and three at most', () => {
    fc.assert(
      fc.property(lifeArb(1, 20), (life) => {
        const aims = aimsFor(hearingOf(life));
        expect(aims.length >= 1 && aims.length <= 3).toBe(true);
        for (const each of aims) expect(AimSchema.safeParse(each).success).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
