import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextMailSlot, previousMailSlot } from '../../../shared/almanac/mail-slot.ts';
import { workCalendars, type WorkDaySources } from '../../../shared/almanac/work-calendars.ts';
import { nextWorkDay } from '../../../shared/almanac/work-day.ts';
import type { OwnSpan } from '../../../shared/almanac/work-days-of.ts';
import { addDays, asDay, type Day, dayOf, daysFrom, weekdayOf } from '../../../shared/domain/day.ts';
import { shippedYears } from '../../helpers/shipped-work-days.ts';

const shipped = shippedYears();
const calendars = (sources: Partial<WorkDaySources> = {}) =>
  workCalendars({ shipped, imported: [], habit: { weekend: 'double' }, own: [], ...sources });
const span = (from: string, until: string, isOffDay: boolean): OwnSpan => ({
  from: asDay(from),
  until: asDay(until),
  isOffDay,
  name: '示例',
});
const worked = (calendar: { isWorkDay: (day: Day) => boolean }, ...days: string[]) =>
  days.filter((day) => calendar.isWorkDay(asDay(day)));
const anyDay = fc.integer({ min: 0, max: 365 * 60 }).map((ahead) => addDays(asDay('2000-01-01'), ahead));

describe('the week of a rep', () => {
  it('with one free day works Saturdays, but not those the arrangement names off', () => {
    const { own } = calendars({ habit: { weekend: 'single' } });
    // 2026-10-03 lies in National Day; 2026-10-10 is a make-up Saturday, 2026-10-17 an ordinary one.
    expect(worked(own, '2026-10-03', '2026-10-10', '2026-10-17', '2026-10-18')).toEqual(['2026-10-10', '2026-10-17']);
    expect(own.dayAt(asDay('2026-10-17'))).toEqual({ isWorkDay: true, certainty: 'official' });
    expect(own.dayAt(asDay('2027-10-02'))).toMatchObject({ isWorkDay: false, certainty: 'statutory-only' });
  });

  it('with alternate Saturdays works every second one, counted either way from the one named', () => {
    const { own } = calendars({ habit: { weekend: 'alternate', workedSaturday: asDay('2026-11-21') } });
    expect(worked(own, '2026-10-24', '2026-11-07', '2026-11-14', '2026-11-21', '2026-11-28', '2026-12-05')).toEqual([
      '2026-10-24',
      '2026-11-07',
      '2026-11-21',
      '2026-12-05',
    ]);
  });

  it('with alternate Saturdays and none of them named, has every Saturday off', () => {
    const { own } = calendars({ habit: { weekend: 'alternate' } });
    expect(worked(own, '2026-11-21', '2026-11-28')).toEqual([]);
  });

  it('alternates across the ends of years, where no arrangement speaks', () => {
    const years = fc.integer({ min: 2030, max: 2080 });
    fc.assert(
      fc.property(years, fc.integer({ min: -200, max: 200 }), (year, weeks) => {
        const saturday = addDays(asDay('2026-11-21'), weeks * 7);
        const { own } = calendars({ habit: { weekend: 'alternate', workedSaturday: saturday } });
        const around = daysFrom(dayOf(year - 1, 12, 5), dayOf(year, 1, 20)).filter(
          (day) => weekdayOf(day) === 6 && own.dayAt(day).certainty === 'unknown',
        );
        const [first] = around;
        for (const day of around)
          expect(own.isWorkDay(day) === own.isWorkDay(first ?? day)).toBe(
            (Date.parse(day) - Date.parse(first ?? day)) % (14 * 86_400_000) === 0,
          );
      }),
      { numRuns: 40 },
    );
  });
});

describe("the rep's own days", () => {
  it('stand over everything, and of two over one day the later counts', () => {
    const own = [span('2026-10-01', '2026-10-02', false), span('2026-11-23', '2026-11-27', true)];
    const mine = calendars({ own: [...own, span('2026-11-25', '2026-11-25', false)] }).own;
    expect(worked(mine, '2026-10-01', '2026-10-03', '2026-11-24', '2026-11-25', '2026-11-27')).toEqual([
      '2026-10-01',
      '2026-11-25',
    ]);
  });

  it('beat every other layer, on whatever day they lie', () => {
    const habits = fc.constantFrom('double' as const, 'single' as const, 'alternate' as const);
    fc.assert(
      fc.property(anyDay, fc.boolean(), habits, (day, isOffDay, weekend) => {
        const own = [{ from: day, until: day, isOffDay, name: '' }];
        const habit = { weekend, workedSaturday: asDay('2026-11-21') };
        const seen = calendars({ own, habit }).own.dayAt(day);
        expect([seen.isWorkDay, seen.own]).toEqual([!isOffDay, true]);
      }),
    );
  });
});

describe('a contact abroad', () => {
  it('is not kept waiting by National Day, nor by a make-up Saturday', () => {
    const us = calendars().of('US');
    expect(worked(us, '2026-10-01', '2026-10-02', '2026-10-10', '2026-02-17', '2026-02-14')).toEqual([
      '2026-10-01',
      '2026-10-02',
      '2026-02-17',
    ]);
    expect(nextMailSlot(asDay('2026-09-30'), us)).toBe('2026-10-01');
  });

  it.each([
    ['US', '67'],
    ['AE', '67'],
    ['SA', '56'],
    ['EG', '56'],
    ['IL', '56'],
    ['IR', '5'],
    ['NP', '6'],
    ['BN', '57'],
    ['ZZ', '67'],
  ])('of %s rests on weekdays %s', (country, rest) => {
    const calendar = calendars().of(country);
    const week = daysFrom(asDay('2026-11-23'), asDay('2026-11-29'));
    const free = week.filter((day) => !calendar.isWorkDay(day)).map(weekdayOf);
    expect(free.join('')).toBe(rest);
  });

  it('has the days off of an imported year of that country, and nobody else has them', () => {
    const days = [{ name: 'Thanksgiving', date: asDay('2026-11-26'), isOffDay: true }];
    const { own, of } = calendars({ imported: [{ year: 2026, country: 'US', days }] });
    const on = asDay('2026-11-26');
    expect(of('US').dayAt(on)).toEqual({ isWorkDay: false, name: 'Thanksgiving', certainty: 'official' });
    expect([own.isWorkDay(on), of('DE').isWorkDay(on)]).toEqual([true, true]);
    expect(of('DE').dayAt(on).certainty).toBe('unknown');
  });

  it('is not called while the rep is on leave; that the rep works a holiday at home moves nothing there', () => {
    const own = [span('2026-11-23', '2026-11-24', true), span('2026-11-28', '2026-11-28', false)];
    const us = calendars({ own }).of('US');
    expect(worked(us, '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-28')).toEqual(['2026-11-25']);
  });

  it('in mainland China, or of no country, has the calendar of the rep', () => {
    const { own, of } = calendars();
    expect([of('CN'), of()]).toEqual([own, own]);
  });
});

it('answers as the shipped year does when that year is imported again', () => {
  const again = calendars({ imported: shipped }).own;
  const { own } = calendars();
  for (const day of daysFrom(asDay('2023-12-01'), asDay('2027-01-31')))
    expect(again.dayAt(day)).toEqual(own.dayAt(day));
});

it('never loops: any day has a next working day and, within a month, a day for e-mail before and after', () => {
  const countries = fc.constantFrom(undefined, 'US', 'SA', 'NP');
  const { of } = calendars();
  fc.assert(
    fc.property(anyDay, countries, (day, country) => {
      const calendar = of(country);
      expect(nextWorkDay(day, calendar) <= addDays(day, 14)).toBe(true);
      expect((nextMailSlot(day, calendar) ?? '9') <= addDays(day, 31)).toBe(true);
      expect((previousMailSlot(day, calendar) ?? '0') >= addDays(day, -31)).toBe(true);
    }),
  );
});
