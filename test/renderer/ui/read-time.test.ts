import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTime } from '../../../renderer/ui/read-time.ts';

describe('readTime', () => {
  it.each([
    ['9:30', '09:30'],
    ['930', '09:30'],
    ['0930', '09:30'],
    ['9.30', '09:30'],
    ['9：30', '09:30'],
    ['9点半', '09:30'],
    ['9点', '09:00'],
    ['下午3点', '15:00'],
    ['晚上8点15分', '20:15'],
    ['上午12点', '00:00'],
    ['3pm', '15:00'],
    ['3:05 pm', '15:05'],
    ['12am', '00:00'],
    ['12pm', '12:00'],
    [' 15 ', '15:00'],
  ])('reads %s as %s', (text, time) => {
    expect(readTime(text)).toBe(time);
  });

  it.each(['', '25:00', '9:60', 'soon', '12345', '1:2:3'])('finds no time in "%s"', (text) => {
    expect(readTime(text)).toBeUndefined();
  });

  it('reads back every time it writes', () => {
    const times = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
    fc.assert(
      fc.property(times, ([hour, minute]) => {
        const time = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
        expect([readTime(time), readTime(time.replace(':', ''))]).toEqual([time, time]);
      }),
    );
  });
});
