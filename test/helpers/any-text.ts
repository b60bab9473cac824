import fc from 'fast-check';

/** Any text at all: broken surrogates, controls, emoji, and what iCalendar itself is made of. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
  fc.string({
    unit: fc.constantFrom('\r', '\n', '\\', 'n', ',', ';', ':', ' ', '\t', '"', '客', '👩‍👧', 'END:VEVENT', '\u2028'),
    maxLength: 80,
  }),
);
