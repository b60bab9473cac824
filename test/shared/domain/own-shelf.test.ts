import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OwnPlaybook } from '../../../shared/domain/own-playbook.ts';
import { withOwn } from '../../../shared/domain/own-shelf.ts';
import type { Playbook } from '../../../shared/domain/playbook.ts';
import { AT, idOf } from '../../helpers/book-kit.ts';
import { cadenceIn, FILES, SHELF, shelfOrThrow, weekly, withWindow } from '../../helpers/shipped-shelf.ts';

const own = (patch: Partial<Playbook> = {}, seenVersion = SHELF.of('car').revision): OwnPlaybook => ({
  id: idOf(9),
  createdAt: AT,
  changedAt: AT,
  seenVersion,
  playbook: { id: `own-${idOf(9)}`, version: 1, name: { en: 'Mine' }, basedOn: 'car', cadences: [], ...patch },
});
const MINE = `own-${idOf(9)}`;

/** What a later version of the program might ship: some cadences with other days, some gone, one new. */
const update = fc.record({
  moved: fc.subarray(FILES.general.cadences.map(({ id }) => id)),
  gone: fc.subarray(FILES.general.cadences.map(({ id }) => id).filter((id) => !(FILES.car.without ?? []).includes(id))),
  days: fc.integer({ min: 1, max: 60 }),
  added: fc.boolean(),
});

const updated = ({ moved, gone, days, added }: typeof update extends fc.Arbitrary<infer U> ? U : never) =>
  shelfOrThrow(
    {
      ...FILES.general,
      version: FILES.general.version + 1,
      cadences: [
        ...FILES.general.cadences
          .filter(({ id }) => !gone.includes(id))
          .map((cadence) => (moved.includes(cadence.id) ? withWindow(cadence, days, days + 3) : cadence)),
        ...(added ? [weekly({ id: 'shipped.new' })] : []),
      ],
    },
    FILES.car,
  );

describe('the shelf with the rep’s own playbooks', () => {
  it('lists them behind those that ship, with what they stand on', () => {
    const shelf = withOwn(SHELF, [own()]);
    const { choices } = shelf;
    expect(choices.map(({ id }) => id)).toEqual(['general', 'car', MINE]);
    expect(choices[2]).toMatchObject({ own: { id: idOf(9), basedOn: 'car', baseMissing: false, newer: false } });
    expect([MINE, 'car', 'own-gone'].map((id) => shelf.has(id))).toEqual([true, true, false]);
  });

  it('gives a copy without changes all that its base says, after any update of the base', () => {
    fc.assert(
      fc.property(update, (change) => {
        const shipped = updated(change);
        const mine = withOwn(shipped, [own()]).of(MINE);
        expect([...mine.cadences]).toEqual([...shipped.of('car').cadences]);
        expect(mine.scales).toEqual(shipped.of('car').scales);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps what the rep changed, left out and added through any update, and takes the rest from it', () => {
    const changed = withWindow(cadenceIn('car', 'intent.interested'), 5, 6);
    const record = own({ cadences: [changed, weekly()], without: ['intent.never'] });
    fc.assert(
      fc.property(update, (change) => {
        const shipped = updated(change);
        const { cadences } = withOwn(shipped, [record]).of(MINE);
        expect(cadences.get('intent.interested')).toEqual({ ...changed, playbook: MINE });
        expect(cadences.get('own.weekly')).toEqual({ ...weekly(), playbook: MINE });
        expect(cadences.has('intent.never')).toBe(false);
        for (const [id, cadence] of shipped.of('car').cadences)
          if (!['intent.interested', 'intent.never'].includes(id)) expect(cadences.get(id)).toEqual(cadence);
      }),
      { numRuns: 40 },
    );
  });

  it('tells of an update of anything below, until the rep has looked', () => {
    const general = { ...FILES.general, version: FILES.general.version + 1 };
    const later = shelfOrThrow(general, FILES.car);
    const newer = (record: OwnPlaybook) => withOwn(later, [record]).choices.at(-1)?.own?.newer;
    expect([newer(own()), newer(own({}, later.of('car').revision))]).toEqual([true, false]);
  });

  it('puts one whose base it does not know on the first shipped one, tells so, and loses nothing of it', () => {
    const shelf = withOwn(SHELF, [own({ basedOn: 'boats', cadences: [weekly()] })]);
    expect(shelf.choices.at(-1)?.own).toMatchObject({ basedOn: 'general', baseMissing: true, newer: false });
    const { cadences, id } = shelf.of(MINE);
    expect([id, cadences.has('own.weekly'), cadences.size]).toEqual([MINE, true, FILES.general.cadences.length + 1]);
  });

  it('lets no own one take the place of one that ships', () => {
    const shelf = withOwn(SHELF, [own({ id: 'car', cadences: [weekly()] })]);
    expect(shelf.choices.map(({ id }) => id)).toEqual(['general', 'car']);
    expect(shelf.of('car').cadences.has('own.weekly')).toBe(false);
  });

  it('falls back to the first one where the code names none', () => {
    expect(withOwn(SHELF, [own()]).of('own-gone').id).toBe('general');
  });
});
