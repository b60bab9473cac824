import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { WIRE } from '../../../electron/ipc/wire-names.ts';
import { app, calls, callsOf, cancellable, dialog, type FakeWindow, handlers } from '../../helpers/fake-electron.ts';
import { startDesktop } from '../../helpers/start-desktop.ts';

vi.mock('electron/main', () => import('../../helpers/fake-electron.ts'));
vi.mock('electron/common', () => import('../../helpers/fake-electron.ts'));

const call = (window: FakeWindow, channel: string, ask: unknown) => {
  const { webContents: sender } = window;
  const invoke = handlers.get(WIRE.call) as unknown as (...args: unknown[]) => Promise<unknown>;
  return invoke({ sender, senderFrame: sender.mainFrame }, channel, ask);
};

interface Item {
  readonly id?: string;
  readonly label?: string;
  readonly submenu?: readonly Item[];
  readonly click?: () => void;
}
const menus = () => callsOf('Menu.setApplicationMenu').map(([template]) => template as readonly Item[]);
const item = (id: string) =>
  menus()
    .at(-1)
    ?.flatMap(({ submenu }) => submenu ?? [])
    .find((one) => one.id === id);

/** What the window was told since its book was whole. */
const told = () => callsOf('webContents.send').filter(([, news]) => (news as { news: string }).news !== 'book-opening');

describe('the desktop', () => {
  it('begins a book beside the preferences and answers the window', async () => {
    const { machine, window } = await startDesktop();
    expect(await call(window, 'book.status', {})).toMatchObject({
      ok: true,
      value: { folder: path.join(machine, 'book'), place: 'desktop', today: '2026-11-22', customers: 0 },
    });
  });

  it('tells the window how far the opening of its book has come', async () => {
    await startDesktop();
    expect(callsOf('webContents.send').at(-1)).toMatchObject([WIRE.news, { news: 'book-opening', state: 'whole' }]);
  });

  it('tells the window when the book has changed', async () => {
    const { window } = await startDesktop();
    await call(window, 'customer.create', { kind: 'person', name: '样例甲' });
    expect(told()).toMatchObject([[WIRE.news, { news: 'book-changed', by: 'transaction' }]]);
  });

  it('words its menu anew when the rep changes the language', async () => {
    const { window } = await startDesktop();
    await call(window, 'settings.change', { patch: { language: 'zh-CN' } });
    await expect.poll(() => menus().map(([file]) => file?.label)).toEqual(['File', '文件']);
    await call(window, 'settings.change', { patch: { theme: 'dark' } });
    await call(window, 'book.status', {});
    expect(menus()).toHaveLength(2);
  });

  it('shows the window and tells it where to go when the menu is used', async () => {
    await startDesktop();
    item('import')?.click?.();
    expect(callsOf('window.show')).toHaveLength(1);
    expect(told()).toEqual([[WIRE.news, { news: 'go', to: 'import' }]]);
  });

  it('shows itself when it is started a second time', async () => {
    await startDesktop();
    app.emit('second-instance');
    expect([callsOf('window.show'), callsOf('window.focus')]).toEqual([[[]], [[]]]);
  });

  it('remembers where its window was', async () => {
    const { machine, window } = await startDesktop();
    window.emit('close', cancellable());
    const kept = () => readFileSync(path.join(machine, 'preferences.json'), 'utf8');
    await expect
      .poll(() => {
        try {
          return JSON.parse(kept()) as unknown;
        } catch {
          return undefined;
        }
      })
      .toEqual({
        opened: [path.join(machine, 'book')],
        window: { x: 1, y: 2, width: 1_000, height: 700, maximized: false },
      });
  });

  it('closes the book before it ends, and ends once', async () => {
    const { window } = await startDesktop();
    app.quit();
    app.quit();
    await expect.poll(() => callsOf('app.quit').length).toBe(3);
    expect(await call(window, 'customer.create', { kind: 'person', name: '样例甲' })).toMatchObject({ ok: false });
  });

  it('starts over with another book that the rep chose', async () => {
    const { machine } = await startDesktop();
    vi.spyOn(dialog, 'showOpenDialog').mockResolvedValue({ canceled: false, filePaths: [path.join(machine, 'other')] });
    item('choose-book')?.click?.();
    await expect.poll(() => callsOf('app.relaunch').length).toBe(1);
    const kept: unknown = JSON.parse(readFileSync(path.join(machine, 'preferences.json'), 'utf8'));
    expect(kept).toEqual({ book: path.join(machine, 'other'), opened: [path.join(machine, 'book')] });
  });

  it('begins no new book in the usual folder when it is empty and was one before', async () => {
    const { machine, window } = await startDesktop((folder) => {
      mkdirSync(path.join(folder, 'book'));
      writeFileSync(path.join(folder, 'preferences.json'), JSON.stringify({ opened: [path.join(folder, 'book')] }));
    });
    expect(await call(window, 'book.status', {})).toMatchObject({ ok: false, error: { code: 'book-missing' } });
    expect(readdirSync(path.join(machine, 'book'))).toEqual([]);
  });

  it('lets the window tell of a book that cannot be opened, and leaves it alone', async () => {
    const { window } = await startDesktop((machine) => {
      writeFileSync(path.join(machine, 'preferences.json'), JSON.stringify({ book: path.join(machine, 'renderer') }));
    });
    expect(await call(window, 'book.status', {})).toMatchObject({ ok: false });
    expect(calls.map(({ name }) => name)).not.toContain('app.exit');
  });
});
