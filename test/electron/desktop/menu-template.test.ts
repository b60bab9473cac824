import type { MenuItemConstructorOptions } from 'electron/main';
import { describe, expect, it } from 'vitest';
import { menuTemplate } from '../../../electron/desktop/menu-template.ts';
import { translator } from '../../../shared/i18n/translate.ts';

const itemsOf = (template: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])]);

function menuIn(language: 'zh-CN' | 'en', platform: NodeJS.Platform = 'linux', devTools = false) {
  const gone: string[] = [];
  const items = itemsOf(
    menuTemplate({
      t: translator(language),
      platform,
      devTools,
      go: (to) => gone.push(to),
      chooseBook: () => gone.push('choose'),
    }),
  );
  return { items, gone };
}

const labels = (language: 'zh-CN' | 'en') =>
  menuIn(language).items.flatMap(({ label }) => (label === undefined ? [] : [label]));

describe('the menu bar', () => {
  it('speaks both languages', () => {
    expect([labels('zh-CN').slice(0, 5), labels('en').slice(0, 5)]).toEqual([
      ['文件', '新客户…', '记一笔…', '导入通讯录…', '打印客户卡…'],
      ['File', 'New customer…', 'Log a contact…', 'Import contacts…', 'Print card…'],
    ]);
  });

  it('tells the window where to go', () => {
    const { items, gone } = menuIn('en');
    for (const { click } of items) click?.({} as never, undefined, {});
    expect(gone).toEqual(['new-customer', 'log', 'import', 'print', 'choose', 'settings', 'today', 'palette']);
  });

  it('offers the developer tools only while developing', () => {
    const roles = (devTools: boolean) => menuIn('en', 'linux', devTools).items.map(({ role }) => role);
    expect([roles(false).includes('toggleDevTools'), roles(true).includes('toggleDevTools')]).toEqual([false, true]);
  });

  it('leaves quitting to the menu of the program on macOS', () => {
    const roles = (platform: NodeJS.Platform) => menuIn('en', platform).items.map(({ role }) => role);
    expect([roles('darwin').includes('quit'), roles('darwin')[0], roles('win32').includes('quit')]).toEqual([
      false,
      'appMenu',
      true,
    ]);
  });
});
