import fc from 'fast-check';
import ical from 'ical-generator';
import { expect, it } from 'vitest';
import { cleanWords } from '../../../electron/calendar/clean-text.ts';
import { foldLines } from '../../../electron/calendar/fold-lines.ts';
import { anyText } from '../../helpers/any-text.ts';

// The writer folds a whole calendar at once and then takes five times as long (see the bench). What we fold ourselves must be the
// same to the octet, or every event ever given away would count as other than it was.
it('folds where the writer itself would', () => {
  const start = new Date(Date.UTC(2026, 10, 24));
  fc.assert(
    fc.property(anyText, anyText, (one, two) => {
      const calendar = ical();
      const [summary, description] = [cleanWords(one), cleanWords(`${two}${one}${two}`)];
      const event = calendar.createEvent({ id: 'a', start, end: start, stamp: start, summary, description });
      expect(calendar.toString()).toContain(foldLines(event.toString()));
    }),
    {
      examples: [
        ['客'.repeat(120), '👩‍👧'.repeat(60)],
        ['x'.repeat(74), 'é'.repeat(200)],
        ['', '\u0800a'.repeat(90)],
      ],
    },
  );
});
