import { describe, expect, test } from 'vitest';
import { step4To5 } from '../../../../electron/store/migrations/step-4-to-5.ts';

const BROUGHT = {
  ...{ customFields: [], savedViews: [], distinctions: [], suppressions: [], requests: [], links: [] },
  ...{ stock: [], greetings: [], appointments: [] },
};

describe('step 4 to 5', () => {
  test('brings fields, views, links and requests, all empty, and leaves the rest as it is', () => {
    const customers = [{ id: 'c', name: '甲', custom: { 车牌: '浙A' }, consent: [], doNotContact: ['sms'] }];
    const before = { settings: [], customers };
    const after = step4To5(before);
    expect(after).toEqual({ settings: [], customers: [{ ...customers[0] }], ...BROUGHT });
    expect(after['customers']).toBe(customers);
    expect(before).toEqual({ settings: [], customers });
  });

  test('gives the settings no key of their own and three years until a dossier is reviewed, and makes none where there were none', () => {
    const { settings } = step4To5({ settings: [{ id: 's', theme: 'dark', hiddenAdvice: [] }] });
    expect(settings).toEqual([{ id: 's', theme: 'dark', hiddenAdvice: [], keys: {}, retentionMonths: 36 }]);
    expect(step4To5({})['settings']).toEqual([]);
  });
});
