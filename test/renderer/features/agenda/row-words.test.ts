import { describe, expect, it } from 'vitest';
import { rowWords } from '../../../../renderer/features/agenda/row-words.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import type { CadenceView } from '../../../../shared/domain/playbook.ts';
import { makeRow } from '../../../helpers/make-row.ts';

const TODAY = asDay('2026-09-17');
const cadence: CadenceView = {
  id: 'grade.O',
  playbook: 'test',
  name: { en: 'Grade O' },
  kind: 'repeat',
  appliesTo: { horizon: ['O'] },
  followUpType: 'converting',
  steps: [
    { id: 'call', after: { from: 3, until: 4 }, channel: 'call', completedBy: 'talk', aim: { en: 'Ask which two' } },
  ],
};
const reason = {
  cadence: 'grade.O',
  step: 'call',
  key: 'k',
  clock: { on: asDay('2026-09-13'), by: 'talk' as const },
  window: { from: asDay('2026-09-16'), until: asDay('2026-09-17') },
  shifts: [],
};

describe('what a row says', () => {
  it('is the name of the rule and its clock in one line, and the whole answer when it opens', () => {
    expect(rowWords(makeRow({ reasons: [reason] }), [cadence], 'en', TODAY)).toEqual({
      why: 'Grade O · Last talk 13 Sep',
      reasons: [
        [
          'Grade O: every 3–4 days',
          'Last talk 13 Sep, window 16–17 Sep',
          'Today is the last day of the window',
          'A talk starts the clock anew from that day; a message does not',
        ],
      ],
      next: 'Ask which two',
      opening: undefined,
    });
  });

  it('is the date the rep set, and the rep’s own words', () => {
    const byHand = { ...reason, cadence: 'next-step', step: 'manual' };
    const row = makeRow({ kind: 'next-step', what: 'Call back', reasons: [byHand] });
    expect(rowWords(row, [], 'en', TODAY)).toMatchObject({ why: 'The date you set: Sun 13 Sep', next: 'Call back' });
  });
});
