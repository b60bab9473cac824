import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { preferencesIn, readPreferences } from '../../../electron/files/preferences.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const window = { x: 10, y: 20, width: 1_000, height: 700, maximized: false };

describe('the preferences of this machine', () => {
  it('come back as they were kept', async () => {
    const file = path.join(tempFolder(), 'preferences.json');
    await preferencesIn(file, () => 'mark').keep({ book: '/books/one', window });
    expect(await readPreferences(file)).toEqual({ book: '/books/one', window });
  });

  it('keep what another entrance wrote meanwhile, and forget what is taken out', async () => {
    const file = path.join(tempFolder(), 'machine/preferences.json');
    const desktop = preferencesIn(file, () => 'desktop');
    const browser = preferencesIn(file, () => 'browser');
    await desktop.keep({ book: '/books/one' });
    await browser.keep({ backups: '/stick' });
    await Promise.all([desktop.keep({ window }), desktop.keep({ book: '/books/two' })]);
    expect(await desktop.read()).toEqual({ book: '/books/two', window, backups: '/stick' });
    await browser.keep({ backups: undefined });
    expect(await desktop.read()).toEqual({ book: '/books/two', window });
  });

  it('remember the book when the window position makes no sense', async () => {
    const file = path.join(tempFolder(), 'preferences.json');
    writeFileSync(
      file,
      JSON.stringify({ book: '/books/one', window: { ...window, width: 0 }, opened: ['/books/one'], later: 1 }),
    );
    expect(await readPreferences(file)).toEqual({ book: '/books/one', opened: ['/books/one'] });
  });

  it.each(['', '{', '[]', 'null', '{"book":7}'])('are the defaults where the file says %j', async (text) => {
    const file = path.join(tempFolder(), 'preferences.json');
    writeFileSync(file, text);
    expect(await readPreferences(file)).toEqual({});
  });

  it('are the defaults where there is no file', async () => {
    expect(await readPreferences(path.join(tempFolder(), 'none.json'))).toEqual({});
  });
});
