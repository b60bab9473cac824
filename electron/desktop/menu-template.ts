import type { MenuItemConstructorOptions } from 'electron/main';
import type { News } from '../../shared/contract/news.ts';
import type { Translate } from '../../shared/i18n/translate.ts';

export type Place = Extract<News, { news: 'go' }>['to'];

export interface MenuOptions {
  readonly t: Translate;
  readonly platform: NodeJS.Platform;
  readonly devTools: boolean;
  readonly go: (to: Place) => void;
  readonly chooseBook: () => void;
}

/** The menu bar as data. Roles word themselves, in the system's language. */
export function menuTemplate({ t, platform, devTools, go, chooseBook }: MenuOptions): MenuItemConstructorOptions[] {
  const to = (place: Place, label: string, accelerator?: string): MenuItemConstructorOptions => ({
    id: place,
    label,
    ...(accelerator !== undefined && { accelerator }),
    click: () => go(place),
  });
  const file: MenuItemConstructorOptions[] = [
    to('new-customer', t('menu:newCustomer'), 'CmdOrCtrl+N'),
    to('log', t('menu:log')),
    to('import', t('menu:import'), 'CmdOrCtrl+O'),
    { type: 'separator' },
    to('print', t('menu:print'), 'CmdOrCtrl+P'),
    { type: 'separator' },
    { id: 'choose-book', label: t('menu:chooseBook'), click: chooseBook },
    to('settings', t('menu:settings'), 'CmdOrCtrl+,'),
    { type: 'separator' },
    { role: platform === 'darwin' ? 'close' : 'quit' },
  ];
  const view: MenuItemConstructorOptions[] = [
    to('today', t('menu:today'), 'CmdOrCtrl+T'),
    to('palette', t('menu:palette'), 'CmdOrCtrl+K'),
    { type: 'separator' },
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { role: 'togglefullscreen' },
    ...(devTools ? ([{ role: 'reload' }, { role: 'toggleDevTools' }] as const) : []),
  ];
  return [
    ...(platform === 'darwin' ? ([{ role: 'appMenu' }] as const) : []),
    { id: 'file', label: t('menu:file'), submenu: file },
    { role: 'editMenu' },
    { id: 'view', label: t('menu:view'), submenu: view },
    { role: 'windowMenu' },
  ];
}
