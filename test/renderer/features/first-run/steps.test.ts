import { describe, expect, it } from 'vitest';
import { STEPS, stepFrom } from '../../../../renderer/features/first-run/steps.ts';

describe('the steps of the first run', () => {
  it('are at most four, and lead on and back without falling off', () => {
    expect(STEPS.length).toBeLessThanOrEqual(4);
    expect([stepFrom('language', -1), stepFrom('language', 1), stepFrom('ready', -1), stepFrom('ready', 1)]).toEqual([
      'language',
      'you',
      'customers',
      'ready',
    ]);
  });
});
