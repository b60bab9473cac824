import { describe, expect, test } from 'vitest';
import { step3To4 } from '../../../../electron/store/migrations/step-3-to-4.ts';

const BROUGHT = {
  ...{ competitors: [], playbooks: [], scripts: [], ownAnswers: [], stories: [] },
  ...{ gradings: [], dismissals: [], feedback: [], comparisons: [], timetables: [] },
};

describe('step 3 to 4', () => {
  test('brings whom and what to say, all empty, and leaves the rest as it is', () => {
    const customers = [{ id: 'c', name: '甲', intent: { code: 'interested', since: '2026-03-01' } }];
    const before = { settings: [], customers };
    const after = step3To4(before);
    expect(after).toEqual({ settings: [], customers: [{ ...customers[0] }], ...BROUGHT });
    expect(after['customers']).toBe(customers);
    expect(before).toEqual({ settings: [], customers });
  });

  test('gives the settings how to class by revenue and what a text message ends with, and makes none where there were none', () => {
    const { settings } = step3To4({ settings: [{ id: 's', theme: 'dark', closesAt: '19:00' }] });
    const classed = { revenueShares: '50-35-15', revenueMonths: 12, rates: {}, shortCycleDays: 60 };
    const words = { smsOptOut: '拒收请回复R', hiddenAdvice: [] };
    expect(settings).toEqual([{ id: 's', theme: 'dark', closesAt: '19:00', ...classed, ...words }]);
    expect(step3To4({})['settings']).toEqual([]);
  });
});
