import { randomUUID } from 'node:crypto';
import { basename, join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron/main';
import type { Translate } from '../../shared/i18n/translate.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { writeAtomically } from '../files/atomic-write.ts';
import { readHandedFile } from '../files/read-handed-file.ts';
import type { DeskPort, PaperSize } from '../services/ports.ts';
import { printPage } from './print-page.ts';

export interface DeskOptions {
  /** The window the dialogs belong to. */
  readonly window: () => BrowserWindow | undefined;
  /** A hidden window of ours, to print in. */
  readonly hiddenWindow: () => BrowserWindow;
  readonly home: string;
  readonly t: () => Translate;
}

type Saved = Result<{ saved: boolean; name: string }>;

/** A name for the dialog without any part of a path, and without what Windows refuses. */
const plainName = (name: string): string => name.replace(/[/\\:*?"<>|\p{Cc}]/gu, '_').slice(0, 200);

async function askWhere(window: BrowserWindow | undefined, name: string): Promise<string | undefined> {
  const options = {
    defaultPath: join(app.getPath('documents'), plainName(name)),
    // Names of customers stand in file names: they do not belong into the system's list of recent documents.
    properties: ['dontAddToRecent', 'createDirectory', 'showOverwriteConfirmation'] as const,
  };
  const asked = { ...options, properties: [...options.properties] };
  const { canceled, filePath } = await (window ? dialog.showSaveDialog(window, asked) : dialog.showSaveDialog(asked));
  return canceled || filePath === '' ? undefined : filePath;
}

async function save(path: string, content: string | Uint8Array): Promise<Saved> {
  const written = await writeAtomically(path, content, randomUUID());
  return written.ok ? ok({ saved: true, name: basename(path) }) : written;
}

async function chooseFile({ window, t }: DeskOptions): ReturnType<DeskPort['chooseFile']> {
  const options = {
    properties: ['openFile' as const, 'dontAddToRecent' as const],
    filters: [
      { name: t()('menu:contacts'), extensions: ['csv', 'tsv', 'txt', 'vcf', 'ics'] },
      { name: t()('menu:everyFile'), extensions: ['*'] },
    ],
  };
  const over = window();
  const { canceled, filePaths } = await (over ? dialog.showOpenDialog(over, options) : dialog.showOpenDialog(options));
  const [path] = filePaths;
  return canceled || path === undefined ? ok(undefined) : readHandedFile(path);
}

type Purpose = Parameters<DeskPort['chooseFolder']>[0];

async function chooseFolder({ window, t }: DeskOptions, purpose: Purpose): ReturnType<DeskPort['chooseFolder']> {
  const options = {
    title: t()(`menu:${purpose}Folder`),
    properties: ['openDirectory' as const, 'createDirectory' as const, 'dontAddToRecent' as const],
    defaultPath: app.getPath('documents'),
  };
  const over = window();
  const { canceled, filePaths } = await (over ? dialog.showOpenDialog(over, options) : dialog.showOpenDialog(options));
  const [path] = filePaths;
  return ok(canceled ? undefined : path);
}

async function printRoute(desk: DeskOptions, route: string, size: PaperSize, name: string): Promise<Saved> {
  const path = await askWhere(desk.window(), name);
  if (path === undefined) return ok({ saved: false, name });
  const window = desk.hiddenWindow();
  try {
    const pdf = await printPage(window, `${desk.home}#${route}`, size);
    return pdf === undefined ? fail('file-write-failed', { reason: 'page-not-ready' }) : await save(path, pdf);
  } finally {
    window.destroy();
  }
}

/** What only the desktop can do, on the system's own dialogs. Paths stay on this side of the wire. */
export const makeDesk = (options: DeskOptions): DeskPort => ({
  chooseFile: () => chooseFile(options),
  chooseFolder: (purpose) => chooseFolder(options, purpose),
  async saveText(name, text) {
    const path = await askWhere(options.window(), name);
    return path === undefined ? ok({ saved: false, name }) : save(path, text);
  },
  printRoute: (route, size, name) => printRoute(options, route, size, name),
});
