import { describe, expect, it } from 'vitest';
import { historyLines } from '../../../../../renderer/features/customer/scales/history-lines.ts';
import { letterDraft, letterOf } from '../../../../../renderer/features/customer/scales/letter-choice.tsx';
import type { Conversion } from '../../../../../shared/contract/grading-view.ts';
import { asDay } from '../../../../../shared/domain/day.ts';
import type { Grading } from '../../../../../shared/domain/scale.ts';
import { translator } from '../../../../../shared/i18n/translate.ts';
import { CUSTOMER_ID, stamped } from '../../../../helpers/make-dossier.ts';

const grading = (n: number, only: Pick<Grading, 'scale'> & Partial<Grading>): Grading => ({
  ...stamped(n),
  customerId: CUSTOMER_ID,
  on: asDay('2026-09-10'),
  ...only,
});
const told = (gradings: Grading[], conversions: Conversion[] = []) =>
  historyLines(translator('en'), 'en', { gradings, conversions }).map(({ on, what, change, why }) =>
    [on, what, change, why].join(' | '),
  );

describe('the history of the scales in words', () => {
  it('says what each became and why, a letter never without its scale', () => {
    expect(
      told([
        grading(1, { scale: 'orgGrade', from: 'B', to: 'A', why: 'larger lots' }),
        grading(2, { scale: 'horizon', to: 'A 2026-12-01' }),
        grading(3, { scale: 'qualification', to: 'yes can-block unknown' }),
        grading(4, { scale: 'intent', from: 'interested', to: 'interested' }),
        grading(5, { scale: 'bond', from: 'of-a-later-version' }),
      ]),
    ).toEqual([
      '2026-09-10 | orgGrade | Organization grade B → Organization grade A | larger lots',
      '2026-09-10 | horizon | none → Horizon grade A (by hand), expected 1 Dec | ',
      '2026-09-10 | qualification | none → money yes, authority: can block, need unknown | ',
      '2026-09-10 | intent | Interested (set again) | ',
      '2026-09-10 | bond | of-a-later-version → none | ',
    ]);
  });

  it('puts conversions among them by their day, latest first', () => {
    const on = asDay('2026-09-01');
    const conversions: Conversion[] = [
      { on, from: 'lead', to: 'buyer', cause: { code: 'paid', product: 'E6' }, turn: 'positive' },
      {
        on: asDay('2026-09-11'),
        from: 'buyer',
        to: 'dormant',
        cause: { code: 'lost', product: 'E6', lostTo: 'somebody', lostWhy: 'price' },
        turn: 'negative',
      },
    ];
    expect(told([grading(1, { scale: 'bond', to: 'star' })], conversions)).toEqual([
      '2026-09-11 | relation | Customer → Customer, dormant | Lost ground: E6 went to somebody: price',
      '2026-09-10 | bond | none → Star | ',
      '2026-09-01 | relation | Lead → Customer | Won: E6 paid',
    ]);
  });
});

describe('the letter of a form', () => {
  it('follows the answers until the rep sets another', () => {
    expect(letterDraft(undefined, undefined, false)).toBe('follow');
    expect(letterDraft('B', 'B', true)).toBe('follow');
    expect(letterDraft('A', 'B', true)).toBe('A');
    expect(letterDraft('B', undefined, false)).toBe('B');
    expect([letterOf('follow', 'C'), letterOf('A', 'C'), letterOf('none', 'C')]).toEqual(['C', 'A', undefined]);
  });
});
