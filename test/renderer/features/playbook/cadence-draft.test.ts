import { describe, expect, it } from 'vitest';
import {
  cadenceOfDraft,
  draftOfCadence,
  freeCode,
  newCadence,
  newStep,
} from '../../../../renderer/features/playbook/cadence-draft.ts';
import { cadenceProblems } from '../../../../shared/domain/cadence-problems.ts';
import { CadenceSchema } from '../../../../shared/domain/playbook.ts';
import { FILES, weekly } from '../../../helpers/shipped-shelf.ts';

const EVERY = [...FILES.general.cadences, ...FILES.car.cadences].map((cadence) => [cadence.id, cadence] as const);

describe('a cadence as it is typed', () => {
  it.each(EVERY)('%s goes through the form unchanged', (_id, cadence) => {
    expect(CadenceSchema.parse(cadenceOfDraft(draftOfCadence(cadence)))).toEqual(cadence);
  });

  it('keeps words that are no number, for the schema to name', () => {
    const draft = draftOfCadence(weekly());
    const typed = { ...draft, steps: draft.steps.map((step) => ({ ...step, from: 'soon', until: '' })) };
    expect(cadenceProblems(cadenceOfDraft(typed))).toEqual([
      { path: 'steps.0.after.from', problem: 'not-a-number' },
      { path: 'steps.0.after.until', problem: 'missing' },
    ]);
  });

  it('holds no language that nothing was typed in, and no field that was emptied', () => {
    const draft = { ...draftOfCadence(weekly()), name: { 'zh-CN': ' ', en: ' Weekly ' }, review: ' ' };
    expect(cadenceOfDraft(draft)).toMatchObject({ name: { en: 'Weekly' } });
    expect(cadenceOfDraft(draft)).not.toHaveProperty('reviewAfterTalks');
  });
});

describe('a new cadence', () => {
  it('lacks its name and its aim, and nothing else', () => {
    expect(cadenceProblems(cadenceOfDraft(newCadence('own.1')))).toEqual([
      { path: 'name', problem: 'empty' },
      { path: 'steps.0.aim', problem: 'empty' },
    ]);
  });

  it('has a code that is free, and so has every step', () => {
    expect([freeCode([]), freeCode(['own.1', 'own.3', 'own.2'])]).toEqual(['own.1', 'own.4']);
    const two = [newStep([]), { ...newStep([]), id: 'step-3' }];
    expect(newStep(two).id).toBe('step-4');
  });
});
