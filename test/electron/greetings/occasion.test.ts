import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { festivalsBetween, merged, type Occasion, windowOf } from '../../../electron/greetings/occasion.ts';
import { CUSTOMS } from '../../../shared/almanac/festival-customs.ts';
import { weekdaysOnly } from '../../../shared/almanac/work-day.ts';
import { addDays, asDay, daysBetween } from '../../../shared/domain/day.ts';

const at = (code: string, on: string): Occasion => ({ code, on: asDay(on) });
const said = (occasions: readonly Occasion[]) =>
  merged(occasions).map(({ main, also }) => [main.code, ...also.map(({ code }) => code)]);

describe('occasions near one another', () => {
  it.each([
    [
      '中秋 2025 inside 国庆',
      [at('national', '2025-10-01'), at('midautumn', '2025-10-06')],
      [['national'], ['midautumn']],
    ],
    [
      '中秋 2028 inside 国庆',
      [at('national', '2028-10-01'), at('midautumn', '2028-10-03')],
      [['midautumn', 'national']],
    ],
    ['除夕 and 春节', [at('chuxi', '2027-02-05'), at('spring', '2027-02-06')], [['spring', 'chuxi']]],
    ['a birthday at Mid-Autumn', [at('midautumn', '2027-09-15'), at('day:x', '2027-09-17')], [['day:x', 'midautumn']]],
    ['four days apart are two', [at('christmas', '2026-12-25'), at('day:x', '2026-12-29')], [['christmas'], ['day:x']]],
  ])('%s', (_, occasions, expected) => {
    expect(said(occasions)).toEqual(expected);
  });

  it('are greeted once: no two greetings of one person within three days, and none forgotten', () => {
    const any = fc.array(
      fc.record({
        code: fc.constantFrom(...CUSTOMS.keys(), 'day:a', 'day:b'),
        on: fc.integer({ min: 0, max: 60 }).map((n) => addDays(asDay('2027-01-01'), n)),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(any, (occasions) => {
        const greetings = merged(occasions);
        for (const [index, { main }] of greetings.entries())
          for (const other of greetings.slice(index + 1))
            expect(Math.abs(daysBetween(main.on, other.main.on))).toBeGreaterThan(3);
        expect(greetings.flatMap(({ main, also }) => [main, ...also]).length).toBe(occasions.length);
      }),
    );
  });
});

describe('the festivals of a span', () => {
  it('stand in order, those nobody is greeted on left out', () => {
    const codes = festivalsBetween(asDay('2027-08-01'), asDay('2027-10-10'), weekdaysOnly).map(({ code }) => code);
    expect(codes).toEqual(['army', 'qixi', 'doctor', 'teacher', 'midautumn', 'harvest', 'national', 'chongyang']);
  });

  it('have the year opened on the first day worked after Spring Festival', () => {
    const workDays = { isWorkDay: (day: string) => day >= '2027-02-12' };
    expect(festivalsBetween(asDay('2027-02-07'), asDay('2027-02-19'), workDays)).toEqual([
      { code: 'renri', on: '2027-02-12' },
      { code: 'kaigong', on: '2027-02-12' },
    ]);
  });
});

describe('the days on which one writes', () => {
  it.each([
    ['midautumn', false, '2027-09-08', '2027-09-14'],
    ['midautumn', true, '2027-09-15', '2027-09-15'],
    ['day:x', false, '2027-09-15', '2027-09-15'],
    ['kaigong', false, '2027-09-15', '2027-09-17'],
  ])('for %s, never early %s: %s to %s', (code, neverEarly, from, until) => {
    expect(windowOf({ code, on: asDay('2027-09-15') }, neverEarly)).toEqual({ from, until });
  });
});
