import { expect, test } from 'vitest';
import { step1To2 } from '../../../../electron/store/migrations/step-1-to-2.ts';

test('step 1 to 2 brings attachments and the bin, both empty, and leaves the rest as it is', () => {
  const customers = [{ id: 'a', name: '甲' }];
  const before = { customers, gifts: [] };
  const after = step1To2(before);
  expect(after).toEqual({ customers: [{ id: 'a', name: '甲' }], gifts: [], attachments: [], bin: [] });
  expect(after['customers']).toBe(customers);
  expect(before).toEqual({ customers, gifts: [] });
});
