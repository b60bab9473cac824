import { describe, expect, it } from 'vitest';
import { found } from '../../../../renderer/features/interaction/search-entries.ts';
import {
  byMonth,
  isShown,
  kindOf,
  kindsIn,
  timelineEntries,
  upTo,
} from '../../../../renderer/features/interaction/timeline-entries.ts';
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

  it('shows the kinds that are asked for, every one where none is, and offers none that nobody has', () => {
    const entries = timelineEntries(dossier, TODAY);
    const shown = (...kinds: Parameters<typeof isShown>[1]) => entries.filter((entry) => isShown(entry, kinds)).length;
    expect([shown(), shown('contact'), shown('quote', 'deal'), shown('gift'), shown('sample')]).toEqual([
      7, 2, 2, 1, 0,
    ]);
    expect(kindsIn(entries)).toEqual(['contact', 'quote', 'deal', 'gift', 'promise']);
  });

  it('takes what other nouns add on their day, after what was said and promised', () => {
    const plain = {
      sort: 'plain',
      kind: 'feedback',
      on: asDay('2026-09-14'),
      id: 'f',
      icon: 'feedback',
      title: '投诉',
    } as const;
    const thatDay = timelineEntries(dossier, TODAY, [plain]).filter(({ on }) => on === plain.on);
    expect(thatDay.map(kindOf)).toEqual(['contact', 'quote', 'feedback']);
  });

  it('ends where older contacts are not at hand, so that nothing stands beside what it did not follow', () => {
    const entries = timelineEntries(dossier, TODAY);
    expect(upTo(entries, asDay('2026-09-01'))).toHaveLength(4);
    expect(upTo(entries, undefined)).toBe(entries);
  });

  it.each([
    ['晚', 1],
    ['e6', 1],
    ['Q1 ', 1],
    ['书 没有', 0],
    ['', 7],
  ])('is searched for %j and finds %i', (query, count) => {
    expect(found(timelineEntries(dossier, TODAY), query, [])).toHaveLength(count);
  });

  it('is searched by what a callback found, by tag and by who was there', () => {
    const person = { ...of(20), name: '孙测试', phones: [], emails: [] };
    const contact = makeContact(21, '2026-09-20', {
      personIds: [person.id],
      tags: ['展会'],
      callback: { problem: '铰链响' },
    });
    const entries = timelineEntries({ ...dossier, interactions: [contact] }, TODAY);
    const hits = ['铰链', '#展会', '孙测'].map((query) => found(entries, query, [person]).map(({ id }) => id));
    expect(hits).toEqual([[contact.id], [contact.id], [contact.id]]);
  });
});
