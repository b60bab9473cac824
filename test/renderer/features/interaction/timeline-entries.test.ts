import { describe, expect, it } from 'vitest';
import { byMonth, isShown, timelineEntries } from '../../../../renderer/features/interaction/timeline-entries.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import { CUSTOMER_ID, makeContact, makeDossier, stamped } from '../../../helpers/make-dossier.ts';

const of = (n: number) => ({ ...stamped(n), customerId: CUSTOMER_ID });

const TODAY = asDay('2026-10-02');

const dossier = makeDossier({
  interactions: [makeContact(2, '2026-09-14'), makeContact(1, '2026-08-30')],
  quotes: [{ ...of(3), title: 'Q1', sentOn: asDay('2026-09-14') }],
  deals: [{ ...of(4), product: 'E6', on: asDay('2026-08-20'), paidOn: asDay('2026-10-01') }],
  gifts: [{ ...of(5), item: '书', direction: 'given', state: 'given', on: asDay('2026-08-30') }],
  promises: [
    { ...of(6), what: '晚', dueOn: asDay('2026-09-20') },
    { ...of(7), what: '早', dueOn: asDay('2026-08-01') },
  ],
});

describe('the line of time', () => {
  it('puts the newest first, and on one day what was said before what followed', () => {
    expect(timelineEntries(dossier, TODAY).map(({ sort, on }) => `${on} ${sort}`)).toEqual([
      '2026-10-01 deal',
      '2026-09-14 contact',
      '2026-09-14 quote',
      '2026-09-01 promise',
      '2026-08-30 contact',
      '2026-08-30 gift',
      '2026-08-01 promise',
    ]);
  });

  it('keeps a deal where it stood until its next step is taken', () => {
    const [day] = timelineEntries(dossier, asDay('2026-09-30')).flatMap(({ sort, on }) => (sort === 'deal' ? on : []));
    expect(day).toBe('2026-08-20');
  });

  it('is parted where a month ends', () => {
    const months = byMonth(timelineEntries(dossier, TODAY)).map(({ month, entries }) => [
      month.slice(0, 7),
      entries.length,
    ]);
    expect(months).toEqual([
      ['2026-10', 1],
      ['2026-09', 3],
      ['2026-08', 3],
    ]);
  });

  it('shows one kind alone when asked', () => {
    const shown = (show: Parameters<typeof isShown>[1]) =>
      timelineEntries(dossier, TODAY).filter((entry) => isShown(entry, show)).length;
    expect([shown('all'), shown('contacts'), shown('money'), shown('gifts'), shown('promises')]).toEqual([
      7, 2, 2, 1, 2,
    ]);
  });
});
