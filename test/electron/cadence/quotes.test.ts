import { describe, expect, it } from 'vitest';
import { silentQuote } from '../../../electron/cadence/silent-quote.ts';
import { valueOf } from '../../../electron/cadence/value.ts';
import { asDay } from '../../../shared/domain/day.ts';
import { idOf } from '../../helpers/book-kit.ts';
import { playbooks, tell, type Told } from '../../helpers/facts-kit.ts';

const TODAY = asDay('2026-09-10');
type Heard = NonNullable<Told['other']>[number][1];

describe('the quote that nothing has answered', () => {
  const silent = (told: Told) => silentQuote(tell(told), TODAY)?.title;
  const at = (sentOn: string, title: string, patch: object = {}) => [sentOn, { title, ...patch }] as const;
  const answered = (day: string) => ({ answeredOn: asDay(day) });

  it.each<readonly [string, Told['quotes'], string | undefined]>([
    ['is the one there is', [at('2026-09-01', '甲')], '甲'],
    ['is one of today', [at('2026-09-10', '甲')], '甲'],
    ['is none of tomorrow', [at('2026-09-11', '甲')], undefined],
    ['is the newest', [at('2026-09-01', '甲'), at('2026-09-03', '乙')], '乙'],
    ['is the newest, whichever comes first', [at('2026-09-03', '乙'), at('2026-09-01', '甲')], '乙'],
    ['is none once it is answered', [at('2026-09-01', '甲', answered('2026-09-10'))], undefined],
    ['is one that is answered tomorrow', [at('2026-09-01', '甲', answered('2026-09-11'))], '甲'],
    [
      'is none before one that is answered',
      [at('2026-09-01', '甲'), at('2026-09-03', '乙', answered('2026-09-04'))],
      undefined,
    ],
    [
      'is none of the day of one that is answered',
      [at('2026-09-03', '甲'), at('2026-09-03', '乙', answered('2026-09-04'))],
      undefined,
    ],
    [
      'is one after one that is answered',
      [at('2026-09-03', '乙'), at('2026-09-01', '甲', answered('2026-09-04'))],
      '乙',
    ],
  ])('%s', (_name, quotes = [], expected) => {
    expect(silent({ quotes })).toBe(expected);
  });

  it('of one day is the one entered last, then the later id', () => {
    const first = at('2026-09-03', '甲', { createdAt: '2026-09-03T09:00:00.000Z' });
    const later = at('2026-09-03', '乙', { createdAt: '2026-09-03T10:00:00.000Z' });
    const twin = at('2026-09-03', '丙', { createdAt: '2026-09-03T09:00:00.000Z', id: idOf(999) });
    expect(
      [
        [first, later],
        [later, first],
        [first, twin],
        [twin, first],
      ].map((quotes) => silent({ quotes })),
    ).toEqual(['乙', '乙', '丙', '丙']);
  });

  const QUOTE = at('2026-09-03', '甲', { createdAt: '2026-09-03T09:00:00.000Z' });
  const heard = (on: string, patch: Heard = {}) => ({
    quotes: [QUOTE],
    other: [[on, { direction: 'in', createdAt: `${on}T12:00:00.000Z`, ...patch }]] as const,
  });
  it.each<readonly [string, Told, string | undefined]>([
    ['once they called', heard('2026-09-04'), undefined],
    ['though they called before', heard('2026-09-02'), '甲'],
    ['though they will call tomorrow', heard('2026-09-11'), '甲'],
    ['though the rep called', heard('2026-09-04', { direction: 'out' }), '甲'],
    ['though the rep made a note', heard('2026-09-04', { channel: 'note' }), '甲'],
    ['once they called that day, entered after it', heard('2026-09-03'), undefined],
    [
      'once they called that day, entered with it',
      heard('2026-09-03', { createdAt: '2026-09-03T09:00:00.000Z' }),
      undefined,
    ],
    [
      'though they called that day, entered before it',
      heard('2026-09-03', { createdAt: '2026-09-03T08:00:00.000Z' }),
      '甲',
    ],
    [
      'though they called the day before, entered long after',
      heard('2026-09-02', { createdAt: '2026-09-09T08:00:00.000Z' }),
      '甲',
    ],
  ])('is answered %s', (_name, told, expected) => {
    expect(silent(told)).toBe(expected);
  });
});

describe('a quote puts its customer before others on a full day', () => {
  const stage = (patch: object, deals: Told['deals'] = []) =>
    valueOf(tell({ quotes: [['2026-09-01', patch]], deals }), playbooks.scales, TODAY).stage;
  const on = asDay;
  it.each<readonly [string, object, Told['deals'], number]>([
    ['while it is good', {}, [], 1],
    ['on its last day', { validUntil: on('2026-09-10') }, [], 1],
    ['no more after it', { validUntil: on('2026-09-09') }, [], 3],
    ['on the day it is sent', { sentOn: on('2026-09-10') }, [], 1],
    ['not before it is sent', { sentOn: on('2026-09-11') }, [], 3],
    ['until it is answered', { answeredOn: on('2026-09-10') }, [], 3],
    ['still on the day before the answer', { answeredOn: on('2026-09-11') }, [], 1],
    ['no more once they bought elsewhere', {}, [['2026-09-05', 'lost']], 3],
    ['no more once they paid for it', {}, [['2026-09-05', 'paid']], 3],
    ['though something else was decided before', {}, [['2026-08-20', 'lost']], 1],
  ])('%s', (_name, patch, deals, expected) => {
    expect(stage(patch, deals)).toBe(expected);
  });

  it('and a deal that begins tomorrow has not begun', () => {
    const of = (day: string) => valueOf(tell({ deals: [[day, 'open']] }), playbooks.scales, TODAY).stage;
    expect([of('2026-09-09'), of('2026-09-10'), of('2026-09-11')]).toEqual([2, 2, 3]);
  });
});
