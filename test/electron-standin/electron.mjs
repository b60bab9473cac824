// What `import … from 'electron/main'` means under the stand-in. A name that is missing here is a SyntaxError there.
import { app } from './app.mjs';
import { BrowserWindow } from './browser-window.mjs';
import { clipboard, dialog, nativeTheme, powerMonitor, safeStorage, screen, shell } from './desk.mjs';
import { nativeImage } from './image.mjs';
import { ipcMain } from './ipc-main.mjs';
import { Menu, MenuItem, Notification, Tray } from './menu.mjs';
import { protocol } from './protocol.mjs';
import { session } from './session.mjs';
import { calls } from './strict.mjs';
import { utilityProcess } from './utility-process.mjs';
import { webContents } from './web-contents.mjs';

/** Not in Electron: what tests read back. */
const standin = { calls };

export {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeImage,
  nativeTheme,
  Notification,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  standin,
  Tray,
  utilityProcess,
  webContents,
};
