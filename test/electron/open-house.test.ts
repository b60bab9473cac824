import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openHouse } from '../../electron/open-house.ts';
import { realWorld } from '../../electron/real-world.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

function open(folder: string, remembered: boolean) {
  const world = realWorld({ zone: 'UTC' });
  const house = openHouse({ place: 'browser', folder, world, language: 'en' }, { remembered });
  onTestFinished(() => house.close());
  return house;
}

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
    const missing = { ok: false, error: { code: 'book-missing' } };
    expect(await house.answer('book.status', {})).toMatchObject(missing);
    expect(await house.answer('book.reopen', {})).toMatchObject(missing);
    expect(existsSync(folder)).toBe(false);
  });
});
