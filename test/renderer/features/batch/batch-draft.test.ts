import { expect, it } from 'vitest';
import { askOfBatch, draftOfBatch } from '../../../../renderer/features/batch/batch-draft.ts';
import type { Batch } from '../../../../shared/domain/batch.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import { stamped } from '../../../helpers/make-dossier.ts';

const batch: Batch = {
  ...stamped(8),
  kind: 'round',
  name: '秋季路线',
  place: '宝安',
  startsOn: asDay('2026-09-01'),
  endsOn: asDay('2026-09-03'),
  prefix: 'R26',
  note: '带样品',
};

it('writes back a show or a round', () => {
  const { createdAt: _created, changedAt: _changed, ...kept } = batch;
  expect(askOfBatch(draftOfBatch(batch), batch.id)).toEqual(kept);
});

it('needs a name and nothing else, and never ends before it begins', () => {
  const draft = draftOfBatch(undefined);
  expect(askOfBatch(draft)).toBeUndefined();
  expect(askOfBatch({ ...draft, name: 'SH26' })).toEqual({ kind: 'show', name: 'SH26' });
  expect(askOfBatch({ ...draftOfBatch(batch), endsOn: asDay('2026-08-31') })).toBeUndefined();
});
