import { expect, it } from 'vitest';
import {
  askOfServiceVisit,
  draftOfServiceVisit,
} from '../../../../renderer/features/service-visit/service-visit-draft.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import { CUSTOMER_ID, stamped } from '../../../helpers/make-dossier.ts';

const TODAY = asDay('2026-09-17');

it('writes back a service visit, and asks for nothing while nobody said what was done', () => {
  const visit = { ...stamped(8), customerId: CUSTOMER_ID, what: '换皮带', on: asDay('2026-09-01'), note: '顺便洗车' };
  const { createdAt: _created, changedAt: _changed, ...kept } = visit;
  expect(askOfServiceVisit(draftOfServiceVisit(visit, TODAY), CUSTOMER_ID, visit.id)).toEqual(kept);
  const begun = draftOfServiceVisit(undefined, TODAY);
  expect([begun.on, askOfServiceVisit(begun, CUSTOMER_ID)]).toEqual([TODAY, undefined]);
});
