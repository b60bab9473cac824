import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveOf } from '../../../shared/domain/own-shelf.ts';
import type { Playbook } from '../../../shared/domain/playbook.ts';
import { editedPlaybook, type PlaybookEdit, standingsOf } from '../../../shared/domain/playbook-edit.ts';
import { cadenceIn, SHELF, weekly, withWindow } from '../../helpers/shipped-shelf.ts';

const BASE = SHELF.of('car');
const COPY: Playbook = { id: 'own-1', version: 1, name: { en: 'Mine' }, basedOn: 'car', cadences: [] };
const IDS = [...BASE.cadences.keys()];
const edited = (edit: PlaybookEdit, from = COPY) => editedPlaybook(from, BASE, edit);
const slower = withWindow(cadenceIn('car', 'intent.interested'), 5, 6);

/** Anything a rep may do to a copy. */
const edits = fc.array(
  fc.oneof(
    fc.record({ leaveOut: fc.subarray(IDS, { minLength: 1 }) }),
    fc.record({ restore: fc.subarray(IDS, { minLength: 1 }) }),
    fc
      .tuple(fc.constantFrom(...IDS), fc.integer({ min: 1, max: 90 }))
      .map(([id, days]) => ({ put: [withWindow(cadenceIn('car', id), days, days + 1)] })),
    fc.constant<PlaybookEdit>({ put: [weekly()] }),
  ),
  { maxLength: 6 },
);

describe('an edit of a playbook of the rep’s own', () => {
  it('holds only what differs from the shipped one', () => {
    const after = edited({ put: [slower, cadenceIn('car', 'intent.never')], leaveOut: ['familiar-ear'] });
    expect(after.cadences).toEqual([slower]);
    expect(after.without).toEqual(['familiar-ear']);
  });

  it('holds a cadence no longer once it is written as shipped again', () => {
    const after = edited({ put: [cadenceIn('car', 'intent.interested')] }, edited({ put: [slower] }));
    expect(after).toEqual(COPY);
  });

  it('leaves out one of the rep’s own by dropping it, and takes back one that is written again', () => {
    const withOne = edited({ put: [weekly()], leaveOut: ['intent.never'] });
    expect(edited({ leaveOut: ['own.weekly'] }, withOne).cadences).toEqual([]);
    expect(edited({ put: [cadenceIn('car', 'intent.never')] }, withOne).without).toBeUndefined();
  });

  it('equals the shipped one after everything is restored, whatever was done before', () => {
    fc.assert(
      fc.property(edits, (steps) => {
        const done = steps.reduce<Playbook>((playbook, edit) => edited(edit, playbook), COPY);
        const back = edited({ restore: 'all' }, done);
        expect(back).toEqual(COPY);
        expect([...effectiveOf(SHELF, { playbook: back }).cadences]).toEqual([...BASE.cadences]);
      }),
      { numRuns: 60 },
    );
  });

  it('restores one cadence and leaves the others as the rep has them', () => {
    const other = withWindow(cadenceIn('car', 'intent.never'), 10, 20);
    const after = edited({ restore: ['intent.interested'] }, edited({ put: [slower, other] }));
    expect(after.cadences).toEqual([other]);
  });

  it('renames without touching anything else', () => {
    expect(edited({ name: { en: 'Other' } }, edited({ put: [slower] }))).toEqual({
      ...edited({ put: [slower] }),
      name: { en: 'Other' },
    });
  });
});

describe('how the cadences stand to the shipped ones', () => {
  it('is shipped, changed with what it was, own, or left out in its place', () => {
    const playbook = edited({ put: [slower, weekly()], leaveOut: ['intent.never'] });
    const standings = standingsOf(effectiveOf(SHELF, { playbook }), BASE);
    const of = (id: string) => standings.find(({ cadence }) => cadence.id === id);
    expect(of('intent.interested')).toEqual({
      cadence: slower,
      state: 'changed',
      shipped: cadenceIn('car', 'intent.interested'),
    });
    expect([of('intent.never')?.state, of('own.weekly')?.state, of('grade.O')?.state]).toEqual([
      'left-out',
      'own',
      'shipped',
    ]);
    expect(standings.map(({ cadence }) => cadence.id)).toEqual([...IDS, 'own.weekly']);
  });
});
