import type { Ask } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import { fail } from '../../shared/result.ts';
import { type Context, customerNameOf } from './context.ts';
import { type FileTools, paperName } from './files.ts';

const COLLECTIONS = { comparison: 'comparisons', timetable: 'timetables' } as const;

async function print(context: Context, { desk }: Pick<FileTools, 'desk'>, { kind, id }: Ask<'sheet.print'>) {
  const sheet = context.book.records[COLLECTIONS[kind]].get(id);
  if (!sheet) return fail('not-found', { noun: kind });
  if (!desk) return fail('not-here', { channel: 'sheet.print' });
  const name = paperName(`${customerNameOf(context, sheet.customerId)} ${sheet.title}`);
  return desk.printRoute(`/sheet/${kind}/${id}?customer=${sheet.customerId}`, 'A4', name);
}

/** Sheets that are made for one customer and leave the house. */
export const sheetHandlers = (context: Context, tools: Pick<FileTools, 'desk'>): Pick<Handlers, 'sheet.print'> => ({
  'sheet.print': (ask) => print(context, tools, ask),
});
