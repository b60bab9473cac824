import { describe, expect, it, vi } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { type Cancellable, calls, callsOf, cancellable, defaultSession, schemes } from '../../helpers/fake-electron.ts';
import { startDesktop } from '../../helpers/start-desktop.ts';

vi.mock('electron/main', () => import('../../helpers/fake-electron.ts'));
vi.mock('electron/common', () => import('../../helpers/fake-electron.ts'));

const OURS = 'app://book/#/today';
const FOREIGN = [
  'https://evil.example/',
  'http://127.0.0.1:4711/',
  'file:///etc/passwd',
  'app://other/',
  'app://book.evil.example/',
  'app://name@book/',
  'data:text/html,x',
  'javascript:alert(1)',
  'about:blank',
  '',
];

describe("Electron's security checklist", () => {
  it('1, 18: loads our own scheme and nothing else, no file://', async () => {
    await startDesktop();
    expect(callsOf('window.loadURL')).toEqual([['app://book/']]);
    expect([...schemes.keys()]).toEqual(['app']);
  });

  it('2, 3, 4, 6, 8, 9, 10, 11: opens every window with the same strict preferences', async () => {
    const { window } = await startDesktop();
    expect(window.options.webPreferences).toEqual({
      preload: '/the/preload.cjs',
      devTools: false,
      sandbox: true,
      contextIsolation: true,
      webSecurity: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      backgroundThrottling: false,
    });
  });

  it.each([
    ['clipboard-sanitized-write', OURS, true],
    ['clipboard-sanitized-write', 'https://evil.example/', false],
    ['clipboard-read', OURS, false],
    ['notifications', OURS, false],
    ['geolocation', OURS, false],
    ['media', OURS, false],
    ['openExternal', OURS, false],
  ])('5: answers the permission %s for %s with %s', async (permission, url, granted) => {
    await startDesktop();
    const decided: boolean[] = [];
    const { requestPermission, checkPermission, device } = defaultSession as unknown as Record<
      string,
      (...a: unknown[]) => unknown
    >;
    requestPermission?.({}, permission, (given: boolean) => decided.push(given), { requestingUrl: url });
    expect([...decided, checkPermission?.({}, permission, url), device?.({})]).toEqual([granted, granted, false]);
  });

  it('7: sends the strict policy with a fresh nonce on every page', async () => {
    await startDesktop();
    const ask = async () => schemes.get('app')?.(new Request('app://book/'));
    const [first, second] = [await ask(), await ask()];
    const nonce = /'nonce-([^']{24})'/.exec(first?.headers.get('content-security-policy') ?? '')?.[1] ?? 'none';
    expect(await first?.text()).toBe(`<meta name="csp-nonce" content="${nonce}">`);
    expect(second?.headers.get('content-security-policy')).not.toContain(nonce);
  });

  it('12: attaches no webview', async () => {
    const { window } = await startDesktop();
    const event = cancellable();
    window.webContents.emit('will-attach-webview', event);
    expect(event.defaultPrevented).toBe(true);
  });

  it.each(['will-navigate', 'will-redirect', 'will-frame-navigate'])('13: %s stays on our pages', async (name) => {
    const { window } = await startDesktop();
    const prevented = [OURS, ...FOREIGN].map((url) => {
      const event: Cancellable = cancellable({ url });
      window.webContents.emit(name, event);
      return event.defaultPrevented;
    });
    expect(prevented).toEqual([false, ...FOREIGN.map(() => true)]);
  });

  it('14: opens no second window, whatever asks for one', async () => {
    const { window } = await startDesktop();
    const actions = [OURS, ...FOREIGN].map((url) => window.webContents.openHandler?.({ url }).action);
    expect(new Set(actions)).toEqual(new Set(['deny']));
  });

  it('15: hands only plain addresses to the system', async () => {
    const { window } = await startDesktop();
    for (const url of [OURS, ...FOREIGN, 'tel:+86 199-0000-0123']) window.webContents.openHandler?.({ url });
    expect(callsOf('shell.openExternal')).toEqual([['https://evil.example/'], ['tel:+8619900000123']]);
  });

  it('16: stands on the current Electron', () => {
    expect(manifest.devDependencies.electron).toMatch(/^45\./);
  });

  it('keeps off the network: no request, no download, no dictionary', async () => {
    await startDesktop();
    const { beforeRequest } = defaultSession as unknown as {
      beforeRequest: (d: object, cb: (r: object) => void) => void;
    };
    const cancelled = [
      'app://book/a.js',
      'blob:app://book/1',
      'data:image/png,',
      ...FOREIGN.slice(0, 6),
      'ws://evil.example/',
    ].map((url) => {
      let answer: object = {};
      beforeRequest({ url }, (given) => (answer = given));
      return (answer as { cancel: boolean }).cancel;
    });
    expect(cancelled).toEqual([false, false, false, ...Array.from({ length: 7 }, () => true)]);
    const download = cancellable();
    defaultSession.emit('will-download', download);
    expect(download.defaultPrevented).toBe(true);
    expect(callsOf('session.setSpellCheckerEnabled')).toEqual([[false]]);
  });

  it('keeps names out of the title', async () => {
    const { window } = await startDesktop();
    const event = cancellable();
    window.emit('page-title-updated', event);
    expect([window.options.title, event.defaultPrevented]).toEqual(['Account Book 客户账本', true]);
  });

  it('asks the system for nothing else', async () => {
    await startDesktop();
    expect(new Set(calls.map(({ name }) => name))).toEqual(
      new Set(['session.setSpellCheckerEnabled', 'window.loadURL', 'Menu.setApplicationMenu', 'webContents.send']),
    );
  });
});
