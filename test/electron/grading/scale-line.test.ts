import { describe, expect, it } from 'vitest';
import { scaleChanges, scaleLine } from '../../../electron/grading/scale-line.ts';
import type { Customer } from '../../../shared/domain/customer.ts';
import { asDay } from '../../../shared/domain/day.ts';
import { type Scale, SCALES } from '../../../shared/domain/scale.ts';
import { makeCustomer } from '../../helpers/book-kit.ts';

const on = asDay('2026-11-20');
const FULL: Partial<Customer> = {
  intent: { code: 'interested', since: on },
  horizon: { pinned: 'A', expectedOn: on },
  showClass: 'B',
  orgGrade: 'C',
  qualification: { money: 'yes', authority: 'can-block', need: 'unknown' },
  obstacle: 'price',
  stage: 'tender',
  bond: 'adviser',
  personality: 'driver',
  hesitation: 'wavering',
};

describe('the line of a scale', () => {
  it.each<readonly [Scale, string]>([
    ['intent', 'interested'],
    ['horizon', 'A 2026-11-20'],
    ['showClass', 'B'],
    ['orgGrade', 'C'],
    ['qualification', 'yes can-block unknown'],
    ['obstacle', 'price'],
    ['stage', 'tender'],
    ['bond', 'adviser'],
    ['personality', 'driver'],
    ['hesitation', 'wavering'],
  ])('%s: %s, and nothing where nothing is set', (scale, line) => {
    expect(scaleLine(makeCustomer(1, FULL), scale)).toBe(line);
    expect(scaleLine(makeCustomer(1, { horizon: {} }), scale)).toBeUndefined();
  });

  it('tells each scale that changed, and no other', () => {
    expect(scaleChanges(undefined, makeCustomer(1))).toEqual([]);
    expect(scaleChanges(undefined, makeCustomer(1, FULL)).map(({ scale }) => scale)).toEqual([...SCALES]);
    expect(scaleChanges(makeCustomer(1, FULL), makeCustomer(1, { ...FULL, name: '改名' }))).toEqual([]);
    const { bond: _bond, ...without } = FULL;
    expect(scaleChanges(makeCustomer(1, FULL), makeCustomer(1, { ...without, showClass: 'A' }))).toEqual([
      { scale: 'showClass', from: 'B', to: 'A' },
      { scale: 'bond', from: 'adviser' },
    ]);
  });

  it('takes an intent that is given again for a step, though it is called the same', () => {
    const again = { intent: { code: 'interested', since: asDay('2026-11-21') } };
    expect(scaleChanges(makeCustomer(1, FULL), makeCustomer(1, { ...FULL, ...again }))).toEqual([
      { scale: 'intent', from: 'interested', to: 'interested' },
    ]);
  });
});
