import { resolve } from 'node:path';

/**
 * Lets every process that the tests start keep what it compiled: the terminal begins in half the time.
 *
 * The folder is thrown away by `npm ci`; Node itself sees to it that a changed file is compiled anew.
 */
export function keepCompiled(): void {
  process.env['NODE_COMPILE_CACHE'] ??= resolve(import.meta.dirname, '../../node_modules/.cache/account-book/compiled');
}
