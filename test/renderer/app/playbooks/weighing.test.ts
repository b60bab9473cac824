import { expect, it } from 'vitest';
import { previewAsk, type Weighed } from '../../../../renderer/app/playbooks/weighing.ts';

const id = 'own-1';
const ROWS: readonly (readonly [Weighed, ReturnType<typeof previewAsk>])[] = [
  [
    { deed: 'save', id, edit: { leaveOut: ['service'] } },
    { id, edit: { leaveOut: ['service'] } },
  ],
  [
    { deed: 'restore', id },
    { id, edit: { restore: 'all' } },
  ],
  [
    { deed: 'restore', id, cadence: 'service' },
    { id, edit: { restore: ['service'] } },
  ],
  [{ deed: 'use', id }, { id }],
  [{ deed: 'remove', id, base: 'car' }, { id: 'car' }],
];

it.each(ROWS)('%j is reckoned as what it leads to', (weighed, ask) => {
  expect(previewAsk(weighed)).toEqual(ask);
});
