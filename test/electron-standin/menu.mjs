import { EventEmitter } from 'node:events';
import { app } from './app.mjs';
import { BrowserWindow } from './browser-window.mjs';
import { record, strict } from './strict.mjs';

export class MenuItem {
  constructor(options) {
    const { label = options.role ?? '', submenu, type = submenu === undefined ? 'normal' : 'submenu' } = options;
    Object.assign(this, { enabled: true, visible: true, checked: false, ...options, label, type });
    this.submenu = Array.isArray(submenu) ? Menu.buildFromTemplate(submenu) : submenu;
    this.click = (...args) => {
      if (type === 'checkbox') this.checked = !this.checked;
      if (options.click) options.click(this, BrowserWindow.getFocusedWindow() ?? undefined, ...args);
      else if (options.role === 'quit') app.quit();
    };
  }
}

export class Menu {
  static current = null;
  items = [];
  static buildFromTemplate(template) {
    const menu = new Menu();
    for (const options of template) menu.append(new MenuItem(options));
    return menu;
  }
  static setApplicationMenu(menu) {
    Menu.current = menu;
  }
  static getApplicationMenu = () => Menu.current;
  constructor() {
    return strict('Menu', this);
  }
  append(item) {
    this.items.push(item);
  }
  getMenuItemById(id) {
    for (const item of this.items) {
      const found = item.id === id ? item : (item.submenu?.getMenuItemById(id) ?? null);
      if (found !== null) return found;
    }
    return null;
  }
  popup = () =>
    record(
      'menu.popup',
      this.items.map((item) => item.label),
    );
}

export class Tray extends EventEmitter {
  menu = undefined;
  toolTip = '';
  constructor(picture) {
    super();
    if (typeof picture !== 'string' && picture.isEmpty()) throw new Error('electron stand-in: the tray image is empty');
    record('tray');
    return strict('Tray', this);
  }
  setToolTip(text) {
    this.toolTip = text;
    record('tray.setToolTip', text);
  }
  setContextMenu(menu) {
    this.menu = menu;
  }
  setImage = () => record('tray.setImage');
  setTitle = (title) => record('tray.setTitle', title);
  popUpContextMenu = () => record('tray.popUpContextMenu');
  isDestroyed = () => false;
  destroy = () => record('tray.destroy');
}

export class Notification extends EventEmitter {
  static isSupported = () => true;
  constructor(options = {}) {
    super();
    Object.assign(this, options);
    this.options = options;
    return strict('Notification', this);
  }
  show() {
    record('notification', this.options);
    this.emit('show');
  }
  close() {
    this.emit('close');
  }
}
