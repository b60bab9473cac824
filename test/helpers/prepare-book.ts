import { writeFile } from 'node:fs/promises';
import { contract } from '../../shared/contract/contract.ts';
import { bookCommand } from './book-command.ts';

/** The day and place that every end-to-end test is set in: a Monday. */
export const TODAY = '2026-11-23';
export const ZONE = 'Asia/Shanghai';

const WORLD = ['--today', TODAY, '--zone', ZONE];

/** Runs a line of the terminal on a book that no entrance has open. @throws what it refused. */
export async function tellBook(argv: readonly string[], input?: string): Promise<unknown> {
  const said = await bookCommand([...argv, ...WORLD], input === undefined ? {} : { input });
  if (said.code !== 0) throw new Error(said.err);
  return said.json();
}

/** Calls a channel of the contract. */
export const askBook = (book: string, channel: string, ask: unknown = {}): Promise<unknown> =>
  tellBook(['call', channel, '-', '--book', book], JSON.stringify(ask));

/** What the first run would have left in the settings. */
export const changeSettings = (book: string, patch: Readonly<Record<string, unknown>>): Promise<unknown> =>
  askBook(book, 'settings.change', { patch: { firstRunDone: true, ...patch } });

/** The sample book, past its first run. */
export async function makeSampleBook(book: string, patch: Readonly<Record<string, unknown>> = {}): Promise<void> {
  await tellBook(['new', book, '--sample']);
  await changeSettings(book, patch);
}

/** A book with the people of a table, past its first run. `csv` may be as long as a file to import may be. */
export async function makeBookOf(book: string, csv: string, patch: Readonly<Record<string, unknown>> = {}) {
  await tellBook(['new', book]);
  await writeFile(`${book}.csv`, csv);
  await tellBook(['import', `${book}.csv`, '--book', book]);
  await changeSettings(book, patch);
}

/** The id of the one customer a query finds first. */
export async function idOf(book: string, query: string): Promise<string> {
  const ask = { query, filter: {}, sort: { by: 'name', direction: 'up' }, offset: 0, limit: 1 };
  const { rows } = contract['customer.list'].answer.parse(await askBook(book, 'customer.list', ask));
  const [row] = rows;
  if (row === undefined) throw new Error(`nobody in the book is found by ${query}`);
  return row.id;
}
