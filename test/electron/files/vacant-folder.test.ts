import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { isMissing, isVacant } from '../../../electron/files/vacant-folder.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

it('calls a folder vacant that is missing, empty or holds only what the system left there', async () => {
  const [empty, marked, full] = [tempFolder(), tempFolder(), tempFolder()];
  writeFileSync(path.join(marked, '.DS_Store'), '');
  writeFileSync(path.join(full, 'book.json'), '');
  const folders = [path.join(empty, 'none'), empty, marked, full, path.join(full, 'book.json')];
  expect(await Promise.all(folders.map(isVacant))).toEqual([true, true, true, false, false]);
});

it('tells a folder that is missing from one that is empty', async () => {
  const empty = tempFolder();
  expect(await Promise.all([path.join(empty, 'none'), empty].map(isMissing))).toEqual([true, false]);
});
