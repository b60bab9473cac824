import type { Answer, Ask, ChannelName } from '../../shared/contract/contract.ts';
import type { Handlers } from '../../shared/contract/handlers.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { DeskPort } from './ports.ts';

type Told<C extends ChannelName> = Promise<Result<Answer<C>>>;

/** What keeps a book safe, whether it is open, being opened or unreadable. Folders are absolute paths of this machine. */
export interface KeepingPort {
  list(): Told<'backup.list'>;
  make(): Told<'backup.make'>;
  preview(which: Ask<'backup.preview'>): Told<'backup.preview'>;
  restore(which: Ask<'backup.restore'>): Told<'backup.restore'>;
  /** Undefined: no second place any more. */
  setPlace(folder: string | undefined): Told<'backup.setPlace'>;
  copy(folder: string): Told<'book.copy'>;
  look(): Told<'recovery.look'>;
  take(id: string): Told<'recovery.take'>;
  reopen(): Told<'book.reopen'>;
  opening(): Answer<'book.opening'>;
  /** A path typed in a browser has no folder that it could be told from. */
  isAbsolute(path: string): boolean;
  readonly desk: DeskPort | undefined;
}

/** Channels that need no open book. */
export const KEEPING = [
  'backup.list',
  'backup.make',
  'backup.preview',
  'backup.restore',
  'backup.setPlace',
  'book.copy',
  'book.reopen',
  'book.opening',
  'recovery.look',
  'recovery.take',
  'desk.chooseFolder',
] as const satisfies readonly ChannelName[];
export type KeepingChannel = (typeof KEEPING)[number];

const relative = (folder: string) => fail('folder-not-writable', { folder, problem: 'relative' });

async function chooseFolder(
  desk: DeskPort | undefined,
  purpose: Ask<'desk.chooseFolder'>['purpose'],
): Told<'desk.chooseFolder'> {
  if (!desk) return fail('not-here', { channel: 'desk.chooseFolder' });
  const chosen = await desk.chooseFolder(purpose);
  if (!chosen.ok) return chosen;
  return ok(chosen.value === undefined ? {} : { folder: chosen.value });
}

/** Backups, copies, recovery, and opening anew. */
export const keepingHandlers = (keeping: KeepingPort): Pick<Handlers, KeepingChannel> => ({
  'backup.list': () => keeping.list(),
  'backup.make': () => keeping.make(),
  'backup.preview': (which) => keeping.preview(which),
  'backup.restore': (which) => keeping.restore(which),
  'backup.setPlace': async ({ folder }) =>
    folder === undefined || keeping.isAbsolute(folder) ? keeping.setPlace(folder) : relative(folder),
  'book.copy': async ({ folder }) => (keeping.isAbsolute(folder) ? keeping.copy(folder) : relative(folder)),
  'book.reopen': () => keeping.reopen(),
  'book.opening': async () => ok(keeping.opening()),
  'recovery.look': () => keeping.look(),
  'recovery.take': ({ id }) => keeping.take(id),
  'desk.chooseFolder': ({ purpose }) => chooseFolder(keeping.desk, purpose),
});
