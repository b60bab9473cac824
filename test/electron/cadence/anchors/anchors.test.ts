import { describe, expect, it } from 'vitest';
import { asDay } from '../../../../shared/domain/day.ts';
import { anchorsOn, begins, begun, TODAY } from '../../../helpers/anchor-kit.ts';
import { idOf } from '../../../helpers/book-kit.ts';
import type { Told } from '../../../helpers/facts-kit.ts';

describe('what begins with the customer', () => {
  const ADDED: Told = { addedOn: '2026-09-01' };
  begins([
    ['being added', 'added', ADDED, [{ on: '2026-09-01', by: 'added' }]],
    [
      'the day they were spread to, for one of a large import',
      'added',
      { ...ADDED, customer: { startOn: asDay('2026-09-04') } },
      [{ on: '2026-09-04', by: 'batch' }],
    ],
    ['no more being added once they were spoken with', 'added', { ...ADDED, talks: ['2026-09-02'] }, []],
    [
      'the first contact',
      'first-contact',
      { ...ADDED, talks: ['2026-09-02'] },
      [{ on: '2026-09-02', by: 'first-contact' }],
    ],
    ['no first contact while there was none', 'first-contact', ADDED, []],
  ]);

  it('is the newest time they came themselves, with its hour where it is known', () => {
    const came = (time?: string): Told => ({
      other: [['2026-09-10', { channel: 'showroom', direction: 'in', ...(time === undefined ? {} : { time }) }]],
    });
    const visit = { ...begun('walk-in', TODAY), begunBy: idOf(100) };
    expect(anchorsOn('walk-in', came())).toStrictEqual([visit]);
    expect(anchorsOn('walk-in', came('15:30'))).toStrictEqual([{ ...visit, time: '15:30' }]);
    expect(anchorsOn('walk-in', {})).toStrictEqual([]);
  });
});
