import path from 'node:path';
import { expect, it } from 'vitest';
import { chooseBookIn, openedBooksIn } from '../../../electron/files/opened-books.ts';
import { preferencesIn } from '../../../electron/files/preferences.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const makeFile = () => preferencesIn(path.join(tempFolder(), 'preferences.json'), () => 'mark');

it('notes a folder once and knows it at the next start', async () => {
  const file = makeFile();
  const books = openedBooksIn(file);
  expect(await books.had('/books/one')).toBe(false);
  for (const folder of ['/books/one', '/books/two', '/books/one']) await books.note(folder);
  expect(await file.read()).toEqual({ opened: ['/books/one', '/books/two'] });
  expect(await openedBooksIn(file).had('/books/one')).toBe(true);
});

it('forgets the oldest of more than fifty', async () => {
  const file = makeFile();
  const many = Array.from({ length: 50 }, (_, n) => `/books/${n}`);
  await file.keep({ opened: many });
  await openedBooksIn(file).note('/books/new');
  expect(await file.read()).toEqual({ opened: [...many.slice(1), '/books/new'] });
});

it('takes a folder that was just chosen as one never seen', async () => {
  const file = makeFile();
  await file.keep({ opened: ['/books/one', '/books/two'] });
  await chooseBookIn(file, '/books/one');
  expect(await file.read()).toEqual({ book: '/books/one', opened: ['/books/two'] });
  await chooseBookIn(file, '/books/two');
  expect(await file.read()).toEqual({ book: '/books/two' });
});
