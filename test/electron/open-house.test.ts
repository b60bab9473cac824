import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { chooseBookIn, openedBooksIn } from '../../electron/files/opened-books.ts';
import { preferencesIn } from '../../electron/files/preferences.ts';
import { openHouse } from '../../electron/open-house.ts';
import { realWorld } from '../../electron/real-world.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

function open(folder: string, remembered: boolean) {
  const world = realWorld({ zone: 'UTC' });
  const house = openHouse({ place: 'browser', folder, world, language: 'en' }, { remembered });
  onTestFinished(() => house.close());
  return house;
}

const missing = { ok: false, error: { code: 'book-missing' } };
const begun = { ok: true, value: { customers: 0 } };

describe('a folder without a book', () => {
  it('gets one where the rep names it, there or not', async () => {
    const folder = path.join(tempFolder(), 'new');
    expect(await open(folder, false).answer('book.status', {})).toMatchObject(begun);
  });

  it('gets one when it was chosen and is empty', async () => {
    const folder = path.join(tempFolder(), 'chosen');
    mkdirSync(folder);
    expect(await open(folder, true).answer('book.status', {})).toMatchObject(begun);
  });

  it('gets none when it is remembered and gone: it was moved, or its drive is away', async () => {
    const folder = path.join(tempFolder(), 'moved');
    const house = open(folder, true);
    expect(await house.answer('book.status', {})).toMatchObject(missing);
    expect(await house.answer('book.reopen', {})).toMatchObject(missing);
    expect(existsSync(folder)).toBe(false);
  });
});

describe('a folder that this machine remembers as a book', () => {
  /** A machine, a start of it on a folder that is the usual or a remembered one, and the rep pointing at one. */
  function makeMachine() {
    const root = tempFolder();
    const preferences = preferencesIn(path.join(root, 'preferences.json'), () => 'mark');
    const start = async <T>(folder: string, look: (house: ReturnType<typeof openHouse>) => Promise<T>): Promise<T> => {
      const world = realWorld({ zone: 'UTC' });
      const books = openedBooksIn(preferences);
      const remembered = (await preferences.read()).book === folder;
      const house = openHouse({ place: 'browser', folder, world, language: 'en' }, { remembered, books });
      return look(house).finally(() => house.close());
    };
    const status = (folder: string) => start(folder, (house) => house.answer('book.status', {}));
    return { folder: path.join(root, 'book'), preferences, start, status };
  }

  const unplug = (folder: string) => {
    renameSync(folder, `${folder}-elsewhere`);
    mkdirSync(folder);
  };

  it('gets no new one when it is empty: its cloud has not come, or its disk is not there', async () => {
    const { folder, start, status } = makeMachine();
    expect(await status(folder)).toMatchObject(begun);
    unplug(folder);
    await start(folder, async (house) => {
      expect(await house.answer('book.status', {})).toMatchObject(missing);
      expect(readdirSync(folder)).toEqual([]);
      renameSync(`${folder}-elsewhere`, folder);
      expect(await house.answer('book.reopen', {})).toMatchObject({ ok: true, value: { readOnly: false } });
    });
  });

  it('gets one again when the rep points at it once more', async () => {
    const { folder, preferences, status } = makeMachine();
    await status(folder);
    unplug(folder);
    await chooseBookIn(preferences, folder);
    expect(await status(folder)).toMatchObject(begun);
    expect(await preferences.read()).toEqual({ book: folder, opened: [folder] });
  });

  it('is one that held a book: what was refused or holds something else is not noted', async () => {
    const { folder, preferences, status } = makeMachine();
    mkdirSync(path.join(folder, 'letters'), { recursive: true });
    expect(await status(folder)).toMatchObject({ ok: false });
    expect(await preferences.read()).toEqual({});
  });
});
