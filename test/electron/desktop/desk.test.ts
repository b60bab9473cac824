import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { makeDesk } from '../../../electron/desktop/desk.ts';
import { translator } from '../../../shared/i18n/translate.ts';
import { ok } from '../../../shared/result.ts';
import { callsOf, dialog, FakeWindow } from '../../helpers/fake-electron.ts';
import { forgetElectron } from '../../helpers/start-desktop.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

vi.mock('electron/main', () => import('../../helpers/fake-electron.ts'));
vi.mock('electron/common', () => import('../../helpers/fake-electron.ts'));

const desk = () =>
  makeDesk({
    window: () => undefined,
    hiddenWindow: () => new FakeWindow({}) as never,
    home: 'app://book/',
    t: () => translator('en'),
  });

const answerSave = (filePath: string) =>
  vi.spyOn(dialog, 'showSaveDialog').mockResolvedValue({ canceled: filePath === '', filePath });

beforeEach(forgetElectron);

describe('saving from the desktop', () => {
  it('writes where the rep chose and answers the bare name', async () => {
    const file = path.join(tempFolder(), '本周.ics');
    answerSave(file);
    expect(await desk().saveText('本周.ics', 'BEGIN')).toEqual(ok({ saved: true, name: '本周.ics' }));
    expect(readFileSync(file, 'utf8')).toBe('BEGIN');
  });

  it('writes nothing when the rep closed the dialog', async () => {
    answerSave('');
    expect(await desk().saveText('a.ics', 'BEGIN')).toEqual(ok({ saved: false, name: 'a.ics' }));
  });

  it('proposes a name without a path and keeps it out of recent documents', async () => {
    const asked = answerSave('');
    await desk().saveText('../../a:b.ics', '');
    expect(asked.mock.calls).toEqual([
      [
        {
          defaultPath: '/the/documents/.._.._a_b.ics',
          properties: ['dontAddToRecent', 'createDirectory', 'showOverwriteConfirmation'],
        },
      ],
    ]);
  });
});

describe('choosing a file', () => {
  it('answers nothing when the rep closed the dialog', async () => {
    expect(await desk().chooseFile()).toEqual(ok(undefined));
  });
});

describe('choosing a folder on the desktop', () => {
  it('asks in the words of its purpose, and answers the path, which only a window may be told', async () => {
    const asked = vi
      .spyOn(dialog, 'showOpenDialog')
      .mockResolvedValue({ canceled: false, filePaths: ['/the/chosen/folder'] });
    expect(await desk().chooseFolder('copy')).toEqual(ok('/the/chosen/folder'));
    await desk().chooseFolder('backup');
    const properties = ['openDirectory', 'createDirectory', 'dontAddToRecent'];
    const titles = asked.mock.calls.map(([options]) => options);
    expect(titles).toEqual([
      { title: 'Folder for the copy', defaultPath: '/the/documents', properties },
      { title: 'Folder for second backups', defaultPath: '/the/documents', properties },
    ]);
  });

  it('answers nothing when the rep closed the dialog', async () => {
    vi.spyOn(dialog, 'showOpenDialog').mockResolvedValue({ canceled: true, filePaths: [] });
    expect(await desk().chooseFolder('copy')).toEqual(ok(undefined));
  });
});

describe('printing a card', () => {
  it('prints the page in a hidden window on paper of a told size, then closes it', async () => {
    const file = path.join(tempFolder(), 'card.pdf');
    answerSave(file);
    const printed = await desk().printRoute('/card/1?size=A5', 'A5', 'card.pdf');
    expect(printed).toEqual(ok({ saved: true, name: 'card.pdf' }));
    expect(readFileSync(file, 'utf8')).toBe('%PDF');
    expect(callsOf('window.loadURL')).toEqual([['app://book/#/card/1?size=A5']]);
    const edge = 12 / 25.4;
    expect(callsOf('webContents.printToPDF')).toEqual([
      [
        {
          pageSize: { width: 148 / 25.4, height: 210 / 25.4 },
          margins: { top: edge, bottom: edge, left: edge, right: edge },
          printBackground: true,
          preferCSSPageSize: false,
          generateTaggedPDF: true,
        },
      ],
    ]);
    expect([callsOf('window.show'), callsOf('window.destroy')]).toEqual([[], [[]]]);
  });

  it('waits for the page to call itself ready and for its fonts', async () => {
    answerSave(path.join(tempFolder(), 'card.pdf'));
    await desk().printRoute('/card/1', 'A4', 'card.pdf');
    const [code] = callsOf('webContents.executeJavaScript')[0] ?? [];
    expect(code).toMatch(/data-ready[\s\S]*document\.fonts\.ready/);
  });

  it('opens no window when the rep closed the dialog', async () => {
    answerSave('');
    await desk().printRoute('/card/1', 'A4', 'card.pdf');
    expect(FakeWindow.all).toEqual([]);
  });
});
