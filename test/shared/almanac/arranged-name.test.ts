import { expect, it } from 'vitest';
import { arrangedName } from '../../../shared/almanac/arranged-name.ts';

it.each([
  ['国庆节', 'National Day'],
  ['国庆节、中秋节', 'National Day, Mid-Autumn Festival'],
  ['年会', '年会'],
  ['', ''],
])('a day off that a notice calls %j is %j in English', (name, english) => {
  expect(arrangedName(name)).toBe(english);
});
