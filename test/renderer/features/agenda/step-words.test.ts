import { describe, expect, it } from 'vitest';
import { stepWords, textIn } from '../../../../renderer/features/agenda/step-words.ts';
import type { CadenceView } from '../../../../shared/domain/playbook.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import { makeRow } from '../../../helpers/make-row.ts';

const on = asDay('2026-09-10');
const cadence: CadenceView = {
  id: 'grade.A',
  playbook: 'test',
  name: { en: 'A' },
  kind: 'repeat',
  appliesTo: { horizon: ['A'] },
  followUpType: 'converting',
  steps: [
    {
      id: 'call',
      after: { from: 6, until: 8 },
      channel: 'call',
      completedBy: 'talk',
      aim: { 'zh-CN': '问需求', en: 'Ask what they need' },
      opening: { 'zh-CN': '您上次说……' },
    },
  ],
};
const reason = {
  cadence: 'grade.A',
  step: 'call',
  key: 'k',
  clock: { on, by: 'talk' as const },
  window: { from: on, until: on },
  shifts: [],
};

describe('what to say', () => {
  it('comes from the step that governs the row, in the language on screen where there is one', () => {
    const row = makeRow({ reasons: [{ ...reason, cadence: 'unknown' }, reason] });
    expect(stepWords(row, [cadence], 'en')).toEqual({ aim: 'Ask what they need', opening: '您上次说……' });
  });

  it('is the rep’s own note where the rep set the date', () => {
    expect(stepWords(makeRow({ kind: 'next-step', what: 'Call back', reasons: [reason] }), [cadence], 'en')).toEqual({
      aim: 'Call back',
    });
  });

  it('falls back to the other language', () => {
    expect(textIn({ en: 'only' }, 'zh-CN')).toBe('only');
    expect(textIn(undefined, 'en')).toBe(undefined);
  });
});
