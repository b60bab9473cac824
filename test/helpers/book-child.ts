import { openBook } from '../../electron/store/open-book.ts';
import { makeRecordsFrom } from './book-kit.ts';

/**
 * A process that writes into a book until it is killed: `book-child.ts <folder> <first number> [hold]`.
 *
 * Prints `open`, then the number of each customer whose change was acknowledged. With `hold` it opens only.
 */
const [folder = '', first = '1', hold] = process.argv.slice(2);

const opened = await openBook(folder, { world: { now: () => new Date().toISOString() } });
if (!opened.ok) throw new Error(JSON.stringify(opened.error));
process.stdout.write('open\n');
if (hold === undefined) {
  for (let n = Number(first); ; n += 2) {
    const ops = makeRecordsFrom(n, n % 5 === 0 ? 400 : 2);
    const result = await opened.value.transact({ code: 'child' }, ops);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    process.stdout.write(`${n}\n`);
  }
}
setInterval(() => undefined, 60_000);
