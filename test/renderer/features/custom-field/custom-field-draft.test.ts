import { describe, expect, it } from 'vitest';
import { askOfField, draftOfField } from '../../../../renderer/features/custom-field/custom-field-draft.ts';

const field = (name: string) => ({ id: name, createdAt: '', changedAt: '', name, kind: 'text' as const, place: 0 });

describe('the form of a field of the rep’s own', () => {
  it('writes the choices once each, and only of a field that has choices', () => {
    const draft = { ...draftOfField(undefined, ' Colour '), kind: 'choice' as const, choices: 'red\n\n red \ngreen' };
    expect(askOfField(draft, undefined, [field('Plate')])).toEqual({
      name: 'Colour',
      kind: 'choice',
      choices: ['red', 'green'],
      place: 1,
    });
    expect(askOfField({ ...draft, kind: 'text' }, undefined, [])).toEqual({ name: 'Colour', kind: 'text', place: 0 });
  });

  it('writes nothing without a name, without choices, or under the name of another', () => {
    const named = draftOfField(undefined, 'Plate');
    expect([
      askOfField(draftOfField(undefined), undefined, []),
      askOfField({ ...named, kind: 'choice' }, undefined, []),
      askOfField(named, undefined, [field('Plate')]),
    ]).toEqual([undefined, undefined, undefined]);
  });

  it('keeps its place and for whom it is', () => {
    const before = { ...field('Plate'), place: 4, of: 'person' as const };
    expect(askOfField(draftOfField(before), before, [])).toEqual({
      id: 'Plate',
      name: 'Plate',
      kind: 'text',
      place: 4,
      of: 'person',
    });
  });
});
