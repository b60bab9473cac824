import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Conversion, conversionsOf, standingOn } from '../../../electron/grading/conversions.ts';
import { addDays, asDay } from '../../../shared/domain/day.ts';
import { playbooks, tell, type Told } from '../../helpers/facts-kit.ts';
import { lifeArb, TODAY } from '../../helpers/life-kit.ts';
import { factsOf } from '../../helpers/world-kit.ts';

const { scales } = playbooks;
const line = ({ on, from, to, cause, turn }: Conversion) => `${on} ${from} → ${to} ${cause.code} ${turn ?? ''}`.trim();
const log = (told: Told, today = '2026-09-10') => conversionsOf(tell(told), scales, asDay(today)).map(line);

describe('how a relationship came about', () => {
  it.each<readonly [string, Told, readonly string[]]>([
    ['nobody spoke with them', {}, []],
    ['a first talk', { talks: ['2026-08-01', '2026-08-05'] }, ['2026-08-01 lead → prospect talk']],
    ['what is only sent is no talk', { sent: ['2026-08-01'] }, []],
    [
      'bought is a positive conversion, on the first of delivery and payment',
      {
        talks: ['2026-08-01'],
        deals: [['2026-08-02', { paidOn: asDay('2026-08-09'), deliveredOn: asDay('2026-08-07') }]],
      },
      ['2026-08-01 lead → prospect talk', '2026-08-07 prospect → buyer delivered positive'],
    ],
    [
      'paid before delivery',
      { deals: [['2026-08-02', { paidOn: asDay('2026-08-05'), deliveredOn: asDay('2026-08-07') }]] },
      ['2026-08-05 lead → buyer paid positive'],
    ],
    [
      'gone to another is a negative one; a wish brings them back without being one',
      { talks: ['2026-08-01'], deals: [['2026-08-02', 'lost']], intent: ['interested', '2026-08-20'] },
      [
        '2026-08-01 lead → prospect talk',
        '2026-08-02 prospect → lost lost negative',
        '2026-08-20 lost → prospect need',
      ],
    ],
    [
      'a buyer without a deal for twelve months is dormant on the day, and awake by the next deal',
      {
        deals: [
          ['2025-01-31', 'paid'],
          ['2026-03-05', 'open'],
        ],
      },
      [
        '2025-01-31 lead → buyer paid positive',
        '2026-01-31 buyer → dormant quiet negative',
        '2026-03-05 dormant → buyer deal',
      ],
    ],
    [
      'a buyer who goes to another stays a buyer, dormant',
      {
        deals: [
          ['2026-01-31', 'paid'],
          ['2026-03-05', { lostOn: asDay('2026-04-01'), lostTo: '某厂', lostWhy: '价格' }],
        ],
      },
      ['2026-01-31 lead → buyer paid positive', '2026-04-01 buyer → dormant lost negative'],
    ],
    ['what lies ahead has not happened', { deals: [['2026-09-11', 'paid']] }, []],
  ])('%s', (_name, told, expected) => {
    expect(log(told)).toEqual(expected);
  });

  it('is dormant at twelve months and not a day sooner', () => {
    const told: Told = { deals: [['2025-09-10', 'paid']] };
    expect([log(told, '2026-09-09').length, log(told, '2026-09-10').length]).toEqual([1, 2]);
  });

  it('tells to whom they went and why', () => {
    const lost: Told = { deals: [['2026-08-02', { lostOn: asDay('2026-08-03'), lostTo: '某厂', lostWhy: '价格' }]] };
    expect(conversionsOf(tell(lost), scales, asDay('2026-09-10'))[0]?.cause).toEqual({
      code: 'lost',
      product: '样车',
      lostTo: '某厂',
      lostWhy: '价格',
    });
  });

  const DAYS = fc.integer({ min: -400, max: 0 }).map((n) => addDays(TODAY, n));

  it('read on an earlier day is the beginning of what is read later', () => {
    fc.assert(
      fc.property(lifeArb(1, 8), DAYS, (life, earlier) => {
        const facts = factsOf(life);
        const whole = conversionsOf(facts, scales, TODAY);
        expect(conversionsOf(facts, scales, earlier)).toEqual(whole.filter(({ on }) => on <= earlier));
      }),
    );
  });

  it('ends where they stand, misses no day, and goes on where it stopped', () => {
    fc.assert(
      fc.property(lifeArb(1, 8), DAYS, (life, day) => {
        const facts = factsOf(life);
        const whole = conversionsOf(facts, scales, day);
        expect(whole.at(-1)?.to ?? 'lead').toBe(standingOn(facts, scales, day));
        for (const [at, { from, to }] of whole.entries()) {
          expect(from).toBe(whole[at - 1]?.to ?? 'lead');
          expect(to).not.toBe(from);
        }
      }),
    );
  });
});
