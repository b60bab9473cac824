import { afterEach, expect } from 'vitest';

const lines: string[] = [];
const write = console.error;

/**
 * Not a vitest spy on purpose: `vi.restoreAllMocks()` in a test would take the guard away with it.
 *
 * A test that expects a line puts its own `vi.spyOn(console, 'error').mockImplementation(...)` in front: what the spy
 * swallows never reaches this function.
 */
console.error = (...args: unknown[]) => {
  lines.push(args.map(String).join(' '));
  write(...args);
};

afterEach(() => {
  expect(lines.splice(0), 'console.error was called during this test').toEqual([]);
});
