import type { Customer } from '../../shared/domain/customer.ts';
import { addDays } from '../../shared/domain/day.ts';
import type { Language } from '../../shared/domain/record.ts';
import type { Maker } from './maker.ts';

/** Where a customer stands, and how long ago the last talk was. */
export interface Standing {
  readonly fields: Partial<Customer>;
  /** Days since the newest contact; undefined: never contacted. */
  readonly lastAgo: number | undefined;
  /** Days between contacts lately. */
  readonly gap: number;
  readonly bought: boolean;
  readonly quoted: boolean;
}

interface Kind {
  readonly share: number;
  readonly stand: (make: Maker, language: Language) => Standing;
}

/** Days a cadence lets pass, earliest and latest. */
interface Rhythm {
  readonly from: number;
  readonly until: number;
}

/** Most are not due yet, some are due now and a few are late: a book that a diligent rep keeps. */
function lastAgo(make: Maker, { from, until }: Rhythm): number {
  const { dice } = make;
  if (dice.chance(4)) return until + dice.between(1, 3);
  return dice.chance(8) ? dice.between(from, until) : dice.between(0, from - 1);
}

const plain = (fields: Partial<Customer>, last: number | undefined, gap: number): Standing => ({
  fields,
  lastAgo: last,
  gap,
  bought: false,
  quoted: false,
});

const byIntent =
  (code: string, rhythm: Rhythm) =>
  (make: Maker): Standing => {
    const last = lastAgo(make, rhythm);
    return plain({ intent: { code, since: make.ago(last + 10) } }, last, rhythm.from);
  };

const byHorizon =
  (nearest: number, farthest: number, rhythm: Rhythm) =>
  (make: Maker): Standing => {
    const expectedOn = addDays(make.today, make.dice.between(nearest, farthest));
    return plain({ horizon: { expectedOn } }, lastAgo(make, rhythm), rhythm.from);
  };

/** A buyer is kept warm as somebody who does not buy soon. */
const buyer = (make: Maker): Standing => ({ ...byIntent('not-soon', NOT_SOON)(make), bought: true });

const NOT_SOON: Rhythm = { from: 14, until: 21 };

const AGREED = { 'zh-CN': '约好的电话', en: 'the call we agreed on' };
const AWAY = { 'zh-CN': '出差', en: 'travelling' };
const PRICE_ONLY = { 'zh-CN': '只比价，不看别的', en: 'compares prices, nothing else' };

/** Shares of a hundred, so that Today has work in every band without being a heap. */
const KINDS: readonly Kind[] = [
  { share: 3, stand: () => plain({}, undefined, 1) },
  { share: 4, stand: (make) => plain({}, make.dice.between(1, 6), 30) },
  { share: 5, stand: byIntent('interested', { from: 2, until: 3 }) },
  { share: 9, stand: byIntent('considering', { from: 3, until: 4 }) },
  { share: 24, stand: byIntent('not-soon', NOT_SOON) },
  { share: 9, stand: byIntent('never', { from: 90, until: 180 }) },
  { share: 3, stand: byHorizon(0, 7, { from: 3, until: 4 }) },
  { share: 6, stand: byHorizon(9, 30, { from: 6, until: 8 }) },
  { share: 8, stand: byHorizon(32, 90, { from: 13, until: 16 }) },
  { share: 5, stand: byHorizon(95, 170, { from: 55, until: 65 }) },
  {
    share: 3,
    stand: (make) => ({ ...plain({ intent: { code: 'interested', since: make.ago(20) } }, 9, 12), quoted: true }),
  },
  { share: 15, stand: buyer },
  {
    share: 2,
    stand: (make, language) => plain({ givenUp: { on: make.ago(40), reason: PRICE_ONLY[language] } }, 60, 30),
  },
  {
    share: 1,
    stand: (make) => plain({ doNotContact: ['all'], intent: { code: 'never', since: make.ago(90) } }, 90, 60),
  },
  {
    share: 1,
    stand: (make, language) =>
      plain(
        {
          frozen: { on: make.ago(3), until: addDays(make.today, 12), reason: AWAY[language] },
          intent: { code: 'considering', since: make.ago(30) },
        },
        9,
        6,
      ),
  },
  {
    share: 2,
    stand: (make, language) =>
      plain(
        {
          manualNext: {
            on: addDays(make.today, make.dice.between(0, 6)),
            time: '10:00',
            what: AGREED[language],
          },
          intent: { code: 'not-soon', since: make.ago(40) },
        },
        12,
        20,
      ),
  },
];

/** Throws for a standing by its share. */
export function standing(make: Maker, language: Language): Standing {
  let left = make.dice.next() * KINDS.reduce((sum, kind) => sum + kind.share, 0);
  for (const kind of KINDS) {
    left -= kind.share;
    if (left < 0) return kind.stand(make, language);
  }
  return buyer(make);
}
