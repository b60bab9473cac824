import { expect, it } from 'vitest';
import { cleanLine, cleanLines, cleanWords } from '../../../electron/calendar/clean-text.ts';

it.each([
  ['every kind of line break is one line feed', 'a\r\nb\rc\nd\u2028e\u2029f\u0085g\vh\fi', 'a\nb\nc\nd\ne\nf\ng\nh\ni'],
  ['control characters go, tabs stay', 'a\u0000b\u0007c\td\u007fe\u009ff', 'abc\tdef'],
  ['halves of emoji go, whole ones stay', '\ud83da👩‍👧b\udc00', 'a👩‍👧b'],
  ['byte order marks and noncharacters go', '\ufeffa\ufffeb\uffffc', 'abc'],
  ['outer blanks go', '  a \n ', 'a'],
])('%s', (_, dirty, clean) => {
  expect(cleanWords(dirty)).toBe(clean);
});

it('makes one line of a name, whatever is pasted into it', () => {
  expect(cleanLine(' Ann\r\nATTENDEE:mailto:x@example.com\t\u2028 Example ')).toBe(
    'Ann ATTENDEE:mailto:x@example.com Example',
  );
});

it('cuts what no calendar would show, between characters', () => {
  expect(cleanLine('😀'.repeat(251))).toBe(`${'😀'.repeat(249)}…`);
  expect(cleanLine('客'.repeat(250))).toBe('客'.repeat(250));
  expect(cleanWords('字'.repeat(5000))).toBe(`${'字'.repeat(3999)}…`);
});

it('joins lines and leaves out the empty ones', () => {
  expect(cleanLines(['a', undefined, '', 'b'])).toBe('a\nb');
});
