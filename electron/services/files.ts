import type { Handlers } from '../../shared/contract/handlers.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Context } from './context.ts';
import type { HandedFiles } from './handed-files.ts';
import type { DeskPort, HandedFile } from './ports.ts';

export interface FileTools {
  readonly files: HandedFiles;
  readonly desk: DeskPort | undefined;
  /** Reads a file the terminal names. */
  readFile(path: string): Promise<Result<HandedFile>>;
}

type FileHandlers = Pick<Handlers, 'file.choose' | 'file.open' | 'file.save' | 'card.print' | 'card.printMany'>;

const notHere = (channel: string) => fail('not-here', { channel });

/** A name for the paper that every system takes: no separators, no leading dots. */
export const paperName = (name: string): string =>
  `${
    name
      .replaceAll(/[\\/:*?"<>|]/g, ' ')
      .replace(/^[ .]+/, '')
      .trim() || 'card'
  }.pdf`;

/** Files and paper: what only the system's dialogs and printers can do. */
export const fileHandlers = (context: Context, { files, desk, ...tools }: FileTools): FileHandlers => ({
  'file.choose': async () => {
    if (!desk) return notHere('file.choose');
    const chosen = await desk.chooseFile();
    if (!chosen.ok) return chosen;
    const file = chosen.value;
    if (file === undefined) return ok({});
    return ok({ file: { token: files.offer(file), name: file.name, bytes: file.bytes.byteLength } });
  },
  'file.open': async ({ path }) => {
    const read = await tools.readFile(path);
    if (!read.ok) return read;
    return ok({ token: files.offer(read.value), name: read.value.name, bytes: read.value.bytes.byteLength });
  },
  'file.save': async ({ name, text }) => (desk ? desk.saveText(name, text) : notHere('file.save')),
  'card.print': async ({ customerId, size, blocks, sensitive = false }) => {
    const customer = context.book.records.customers.get(customerId);
    if (!customer) return fail('not-found', { noun: 'customer' });
    if (!desk) return notHere('card.print');
    const route = `/card/${customerId}?size=${size}&blocks=${blocks.join(',')}${sensitive ? '&sensitive=1' : ''}`;
    return desk.printRoute(route, size, paperName(`${customer.name} ${size}`));
  },
  'card.printMany': async ({ customerIds, size, blocks }) => {
    const known = customerIds.filter((id) => context.book.records.customers.has(id));
    if (known.length === 0) return fail('not-found', { noun: 'customer' });
    if (!desk) return notHere('card.printMany');
    const route = `/cards?of=${known.join(',')}&size=${size}&blocks=${blocks.join(',')}`;
    return desk.printRoute(route, size, paperName(`${known.length} × ${size}`));
  },
});
