import { describe, expect, it } from 'vitest';
import {
  askOfSample,
  draftOfSample,
  nextSampleStep,
  withVerdict,
} from '../../../../renderer/features/sample/sample-draft.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import type { Sample } from '../../../../shared/domain/sample.ts';
import { CUSTOMER_ID, stamped } from '../../../helpers/make-dossier.ts';

const TODAY = asDay('2026-09-17');
const of = { ...stamped(8), customerId: CUSTOMER_ID };
const { createdAt: _created, changedAt: _changed, ...kept } = of;
const asked: Sample = { ...of, product: '面料', askedOn: asDay('2026-09-01') };

describe('the form of a sample', () => {
  it('writes back what it was filled from', () => {
    const fields = {
      product: '面料',
      productId: stamped(9).id,
      quantity: 3,
      askedOn: asDay('2026-09-01'),
      madeOn: asDay('2026-09-03'),
      sentOn: asDay('2026-09-04'),
      arrivedOn: asDay('2026-09-08'),
      verdictOn: asDay('2026-09-10'),
      verdict: 'no',
      note: '太厚',
    } as const;
    const sample: Sample = { ...of, ...fields };
    expect(askOfSample(draftOfSample(sample, TODAY), CUSTOMER_ID, of.id)).toEqual({ ...kept, ...fields });
  });

  it('begins with a sample that is asked for today', () => {
    const draft = { ...draftOfSample(undefined, TODAY), product: '面料' };
    expect(askOfSample(draft, CUSTOMER_ID)).toEqual({ customerId: CUSTOMER_ID, product: '面料', askedOn: TODAY });
  });

  it('gives a verdict its day, and takes the day away with the verdict', () => {
    const draft = draftOfSample(asked, TODAY);
    const silent = withVerdict(draft, 'silent', TODAY);
    expect(silent.days.verdictOn).toBe(TODAY);
    expect(withVerdict(silent, 'none', TODAY).days.verdictOn).toBeUndefined();
  });

  const draft = draftOfSample(asked, TODAY);
  it.each([
    ['without a product', { ...draft, product: '' }],
    ['that nobody asked for', { ...draft, days: { ...draft.days, askedOn: undefined } }],
    ['with the day of a verdict and no verdict', { ...draft, days: { ...draft.days, verdictOn: TODAY } }],
    ['of a quantity nobody can read', { ...draft, quantity: '几件' }],
  ])('%s asks for nothing', (_, unfinished) => {
    expect(askOfSample(unfinished, CUSTOMER_ID)).toBeUndefined();
  });
});

it.each<[Partial<Sample>, string | undefined]>([
  [{}, 'madeOn'],
  [{ madeOn: TODAY }, 'sentOn'],
  [{ sentOn: TODAY }, 'arrivedOn'],
  [{ sentOn: asDay('2026-09-18') }, 'madeOn'],
  [{ arrivedOn: TODAY }, undefined],
  [{ verdictOn: TODAY, verdict: 'yes' }, undefined],
])('one press on a sample with %o notes %s', (days, step) => {
  expect(nextSampleStep({ ...asked, ...days }, TODAY)).toBe(step);
});
