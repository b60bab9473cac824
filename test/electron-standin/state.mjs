// What the parts of the stand-in share: one browser, its windows, and how far the life of the app has come.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const word = () => Math.random().toString(36).slice(2);

let announce;
export const ready = new Promise((done) => {
  announce = done;
});

export const life = {
  browser: undefined,
  profile: undefined,
  isReady: false,
  quitting: false,
  /** Command line switches for Chromium, as the app appended them. */
  switches: [],
  windows: new Set(),
  /** Windows of the app on their way: a page that appears while there is none was opened by a page. */
  opening: 0,
  becomeReady() {
    life.isReady = true;
    announce();
  },
};

/** Names that a page cannot guess: the two channels between the worlds, and the two doors to the main process. */
export const keys = {
  toMain: word(),
  toPreload: word(),
  post: `post${word()}`,
  receive: `receive${word()}`,
  held: `held${word()}`,
};

const entry = process.env.STANDIN_APP ?? process.cwd();
export const appRoot = existsSync(join(entry, 'package.json')) ? entry : process.cwd();
export const appPackage = JSON.parse(readFileSync(join(appRoot, 'package.json'), 'utf8'));
