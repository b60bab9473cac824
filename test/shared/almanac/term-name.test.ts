import { describe, expect, it } from 'vitest';
import { termName } from '../../../shared/almanac/term-name.ts';
import { termDay } from '../../../shared/almanac/solar-term.ts';
import { asDay, daysFrom } from '../../../shared/domain/day.ts';

describe('the solar terms', () => {
  it.each([
    ['2026-02-04', '立春'],
    ['2026-04-05', '清明'],
    ['2026-09-07', '白露'],
    ['2026-09-23', '秋分'],
    ['2026-11-22', '小雪'],
    ['2026-12-22', '冬至'],
    ['2027-01-05', '小寒'],
  ])('%s begins %s', (day, name) => {
    expect(termName(asDay(day))?.['zh-CN']).toBe(name);
  });

  it.each([1900, 2026, 2099])(
    'are twenty-four in %i, each with a name of its own, and agree with the festivals',
    (year) => {
      const named = daysFrom(asDay(`${year}-01-01`), asDay(`${year}-12-31`)).flatMap((day) => termName(day) ?? []);
      expect(new Set(named.map(({ en }) => en)).size).toBe(24);
      expect(termName(termDay('dongzhi', year))?.en).toBe('Winter Solstice');
      expect(termName(termDay('qiufen', year))?.en).toBe('Autumn Equinox');
    },
  );

  it('are told of no day outside the almanac', () => {
    expect([termName(asDay('1899-12-22')), termName(asDay('2100-01-05'))]).toEqual([undefined, undefined]);
  });
});
