import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spokenDays } from '../../../shared/almanac/spoken-days.ts';
import { addDays, asDay, dayFromNumber } from '../../../shared/domain/day.ts';
import { sayDayLong, sayDayWithWeekday } from '../../../shared/i18n/day-words.ts';

const TODAY = asDay('2026-11-23');

const aDay = fc.integer({ min: 15_000, max: 25_000 }).map(dayFromNumber);
const ahead = fc.integer({ min: 0, max: 300 });

describe('a day that the screen prints', () => {
  it.each(['zh-CN', 'en'] as const)('is read back as the same day in %s', (language) => {
    fc.assert(
      fc.property(aDay, ahead, (today, by) => {
        const on = addDays(today, by);
        for (const say of [sayDayWithWeekday, sayDayLong])
          expect(spokenDays(say(language, on, today), today, language).map(({ readings }) => readings)).toEqual([
            [{ on }],
          ]);
      }),
    );
  });

  it.each(['zh-CN', 'en'] as const)('keeps its hour in %s', (language) => {
    fc.assert(
      fc.property(aDay, ahead, fc.integer({ min: 8, max: 23 }), (today, by, hour) => {
        const on = addDays(today, by);
        const time = `${String(hour).padStart(2, '0')}:30`;
        const [said] = spokenDays(`${sayDayWithWeekday(language, on, today)} ${time}`, today, language);
        expect(said?.readings).toEqual([{ on, time }]);
      }),
    );
  });
});

const WORDS = [
  '明天',
  '下周三',
  '5号',
  '月底',
  '周日',
  '两周后',
  '12/5',
  'next Fri',
  'on 5 Dec',
  'in 3 days',
  ' ',
  '3点',
  'pm',
  '上',
];

describe('whatever is written', () => {
  it('names no day before today, and its places lie in the text one after the other', () => {
    fc.assert(
      fc.property(aDay, fc.array(fc.constantFrom(...WORDS), { maxLength: 8 }), (today, words) => {
        const text = words.join('');
        const said = spokenDays(text, today, 'en');
        const places = said.flatMap(({ from, until }) => [from, until]);
        expect(said.flatMap(({ readings }) => readings).filter(({ on }) => on < today)).toEqual([]);
        expect(places.filter((at) => at < 0 || at > text.length)).toEqual([]);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
    );
  });

  it('is read without a fault', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(text, (words) => void spokenDays(words, TODAY, 'zh-CN')),
      { numRuns: 50 },
    );
  });
});
