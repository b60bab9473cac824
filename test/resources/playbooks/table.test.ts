import { describe, expect, it } from 'vitest';
import { inShort } from './in-short.ts';
import { playbookOf } from './shipped.ts';

/** id, whom it is for, kind and type, its steps. Written down from the trade's table, not from the file. */
type Row = readonly [id: string, whom: string, how: string, ...steps: string[]];

const INTENT_AND_GRADE: readonly Row[] = [
  ['first-contact', 'trigger added, unless bought show', 'sequence converting', 'hello call sending 0…+1'],
  ['intent.interested', 'intent interested', 'repeat converting review 5 closes 3–5', 'call call talk +2…+3'],
  ['intent.considering', 'intent considering', 'repeat converting review 7 closes 4–7', 'call call talk +3…+4'],
  ['intent.not-soon', 'intent not-soon', 'repeat long-term', 'call call talk +14…+21'],
  ['intent.never', 'intent never', 'repeat long-term', 'call call talk +90…+180'],
  [
    'quote.silent',
    'trigger quote.sent',
    'sequence converting suspends',
    'day-1 call talk +1',
    'day-4 call talk +4',
    'day-7 call talk +7',
  ],
  [
    'new-lead.1-4-7',
    'trigger first-contact, unless graded walk-in show',
    'sequence converting suspends',
    'day-1 call talk +1',
    'day-4 call talk +4',
    'day-7 call talk +7',
  ],
  ['grade.O', 'horizon O, customerKind person', 'repeat converting', 'call call talk +3…+4'],
  ['grade.A', 'horizon A, customerKind person', 'repeat converting', 'call call talk +6…+8'],
  ['grade.B', 'horizon B, customerKind person', 'repeat converting', 'call call talk +13…+16'],
  ['grade.C', 'horizon C, customerKind person', 'repeat long-term', 'call call talk +55…+65'],
  ['org.A', 'orgGrade A', 'repeat converting', 'call call talk +15…+30 occasion'],
  ['org.B', 'orgGrade B', 'repeat converting', 'call call talk +25…+45 occasion'],
  ['org.C', 'orgGrade C', 'repeat long-term', 'call call talk +35…+60 occasion'],
];

const SHOW_AND_SAMPLE: readonly Row[] = [
  [
    'show.A',
    'showClass A, trigger show.ended, unless invoiced',
    'sequence converting suspends',
    'material email sending +1…+2 limit 14',
    'call call talk +2…+4',
  ],
  ['show.A.rhythm', 'showClass A, unless invoiced', 'repeat converting', 'call call talk +6…+8'],
  [
    'show.B',
    'showClass B, trigger show.ended, unless invoiced',
    'sequence converting suspends',
    'answer email sending +1…+7 limit 14',
  ],
  ['show.B.rhythm', 'showClass B, unless invoiced', 'repeat converting', 'call call talk +13…+16'],
  [
    'show.C',
    'showClass C, trigger show.ended, unless invoiced',
    'sequence converting suspends',
    'thanks email sending +1…+7 limit 14',
  ],
  ['show.C.rhythm', 'showClass C, unless invoiced', 'repeat long-term', 'news email sending +28…+32'],
  ['sample.asked', 'trigger sample.asked', 'sequence converting', 'date wechat sending +1…+3'],
  ['sample.made', 'trigger sample.made', 'sequence converting', 'parcel post sending 0…+2'],
  ['sample.sent', 'trigger sample.sent', 'sequence converting', 'call call talk +5…+10'],
  ['sample', 'trigger sample.arrived', 'sequence converting', 'call call talk +3…+5'],
  ['sample.no', 'trigger sample.no', 'sequence converting', 'others wechat sending +3…+7'],
  [
    'walk-in',
    'trigger walk-in, unless bought',
    'series converting suspends',
    'thanks sms sending 0 day',
    'call call talk +3',
  ],
  ['familiar-ear', 'optIn', 'repeat converting', 'call call talk +3…+4'],
  ['familiar-face', 'optIn', 'repeat converting', 'visit visit meeting +14…+21'],
];

const DEAL_AND_SERVICE: readonly Row[] = [
  ['deal.signed.papers', 'trigger deal.signed', 'sequence converting', 'papers email sending 0…+1 limit 1'],
  ['deal.signed', 'trigger deal.signed', 'repeat converting', 'call call talk +3…+4'],
  [
    'handover',
    'trigger deal.delivered',
    'series service',
    'hand-over showroom meeting 0 day',
    'card post sending +3…+7',
  ],
  [
    'owner.callback',
    'trigger deal.delivered',
    'series service',
    'day-7 call talk +7…+9',
    'month-1 call talk 1m 0…+5',
    'month-3 visit meeting 3m 0…+10',
    'month-6 call talk 6m 0…+14 every 6m',
  ],
  ['service.callback', 'trigger service.done', 'sequence service', 'call call talk +1…+3'],
  ['service', 'relationship buyer, lastResort', 'repeat service', 'call call talk +40…+60'],
];

const YEARS_AND_DATES: readonly Row[] = [
  ['long-term', 'intent never', 'repeat long-term', 'message wechat sending +28…+42 weekend'],
  ['long-term.festival', 'intent never', 'calendar long-term spring midautumn', 'card post sending -7…-1'],
  ['long-term.birthday', 'intent never', 'calendar long-term birthday', 'gift post sending -5…-1'],
  ['lost.friend', 'relationship lost', 'repeat long-term', 'message wechat sending +28…+42 weekend'],
  ['lost.friend.festival', 'relationship lost', 'calendar long-term spring midautumn', 'card post sending -7…-1'],
  ['lost.friend.birthday', 'relationship lost', 'calendar long-term birthday', 'gift post sending -5…-1'],
  ['deal.wrap-up', 'trigger deal.finished', 'sequence service', 'gift post sending +3…+7'],
  ['new-year.visit', 'relationship buyer', 'calendar service spring', 'visit visit meeting -28…-2'],
  ['referral.yearly', 'optIn', 'series service', 'letter wechat sending 12m 0…+14 every 12m'],
  ['price.update', 'trigger price.changed', 'sequence converting', 'news wechat sending 0…+2'],
  ['arrival', 'trigger want.arrived', 'sequence converting', 'call call talk 0…+1'],
  ['contract.end', 'trigger contract.end', 'series converting', 'call call talk -30…-23'],
  ['budget.date', 'trigger budget.date', 'series converting', 'call call talk -14…-10'],
  ['season', 'trigger season', 'series converting', 'call call talk -30…-15'],
  ['trip.wish', 'trigger trip.start', 'series service', 'wish wechat sending 0 day'],
  ['trip.return', 'trigger trip.end', 'series service', 'visit visit talk +1…+7'],
];

const TABLE = [...INTENT_AND_GRADE, ...SHOW_AND_SAMPLE, ...DEAL_AND_SERVICE, ...YEARS_AND_DATES];

describe('the general playbook', () => {
  const { cadences, scales } = playbookOf('general');

  it.each(TABLE)('has the numbers of the trade for %s', (id, ...row) => {
    const cadence = cadences.get(id);
    expect(cadence && inShort(cadence)).toEqual(row);
  });

  it('has every row of the trade and nothing besides', () => {
    expect([...cadences.keys()]).toEqual(TABLE.map(([id]) => id));
  });

  it('knows four horizons, a week of grace, and a year until a buyer is dormant', () => {
    expect(scales).toEqual({
      horizon: {
        bounds: [
          { code: 'O', untilDays: 7 },
          { code: 'A', untilDays: 30 },
          { code: 'B', untilDays: 90 },
          { code: 'C', untilDays: 180 },
        ],
        graceDays: 7,
      },
      dormantAfterMonths: 12,
    });
  });
});
