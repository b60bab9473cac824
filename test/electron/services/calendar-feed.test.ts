import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import { openRealHouse } from '../../helpers/open-real-house.ts';
import { readCalendar } from '../../helpers/read-calendar.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const NAME = 'account-book.ics';

async function withFeed() {
  const book = await openRealHouse({ today: '2026-11-23' });
  const folder = tempFolder();
  const { id } = await book.ask('customer.create', { kind: 'person', name: '云青柑' });
  const { file } = await book.ask('calendar.setFeed', { feed: { folder } });
  const read = () => readFileSync(`${folder}/${NAME}`, 'utf8');
  return { book, folder, id, file, read };
}

describe('a folder that is kept current', () => {
  it('gets its file at once, and no draft beside it', async () => {
    const { folder, file, read } = await withFeed();
    expect(file).toBe(`${folder}/${NAME}`);
    expect(readdirSync(folder)).toEqual([NAME]);
    expect(readCalendar(read()).events).toMatchObject([{ summary: 'Contact 云青柑' }]);
  });

  it('is not touched while the octets are the same', async () => {
    const { book, folder } = await withFeed();
    const before = statSync(`${folder}/${NAME}`).mtimeMs;
    expect(await book.ask('calendar.writeFeed', {})).toMatchObject({ written: false, events: 1 });
    expect(statSync(`${folder}/${NAME}`).mtimeMs).toBe(before);
  });

  it('says what was called off for thirty days, and looks thirteen months ahead', async () => {
    const { book, id, read } = await withFeed();
    const own = { zone: 'Asia/Shanghai', kind: 'meeting', customerId: id, state: 'planned' } as const;
    await book.ask('appointment.save', { ...own, title: '近', on: asDay('2026-12-20') });
    await book.ask('appointment.save', { ...own, title: '远', on: asDay('2027-12-23') });
    await book.ask('appointment.save', { ...own, title: '太远', on: asDay('2027-12-24') });
    await book.ask('calendar.writeFeed', {});
    const titles = () => readCalendar(read()).events.map(({ summary }) => summary);
    expect(titles()).toEqual(['Contact 云青柑', '云青柑 · 近', '云青柑 · 远']);
    await book.ask('customer.remove', { id });
    await book.ask('calendar.writeFeed', {});
    expect(read().match(/STATUS:CANCELLED/g)).toHaveLength(3);
    book.turnTo('2026-12-24');
    await book.ask('calendar.writeFeed', {});
    expect(titles()).toEqual([]);
  });

  it('can be written once by a terminal without being remembered', async () => {
    const book = await openRealHouse();
    const folder = tempFolder();
    await book.ask('customer.create', { kind: 'person', name: '云青柑' });
    expect(await book.ask('calendar.writeFeed', { folder })).toMatchObject({ written: true });
    expect(await book.ask('calendar.feed', {})).toEqual({});
    expect((await book.refused('calendar.writeFeed', {})).code).toBe('not-found');
  });

  it('that is not there is refused, and the one before stays', async () => {
    const { book, folder } = await withFeed();
    const wrong = { feed: { folder: `${folder}/none/none` } };
    expect((await book.refused('calendar.setFeed', wrong)).code).toBe('folder-not-writable');
    expect((await book.ask('calendar.feed', {})).feed?.folder).toBe(folder);
  });

  it('is told of when it is gone, hinders nothing, and catches up when it is back', async () => {
    const { book, folder, read } = await withFeed();
    const notices = async () => (await book.ask('book.status', {})).notices.map(({ code }) => code);
    rmSync(folder, { recursive: true });
    await book.ask('customer.create', { kind: 'person', name: '林样例' });
    expect((await book.refused('calendar.writeFeed', {})).code).toBe('file-write-failed');
    expect(await book.ask('calendar.feed', {})).toMatchObject({ problem: 'file-write-failed' });
    expect(await notices()).toContain('calendar-file-late');
    mkdirSync(folder);
    expect(await book.ask('calendar.writeFeed', {})).toMatchObject({ written: true, events: 2 });
    expect((await book.ask('calendar.feed', {})).problem).toBeUndefined();
    expect(await notices()).not.toContain('calendar-file-late');
    expect(read()).toContain('林样例');
  });

  it('is told of no more once another is chosen', async () => {
    const { book, folder } = await withFeed();
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'A file lies where the folder was.');
    await book.refused('calendar.writeFeed', {});
    await book.ask('calendar.setFeed', { feed: { folder: tempFolder() } });
    expect((await book.ask('book.status', {})).notices).toEqual([]);
  });

  it('is left alone once the rep gives it up', async () => {
    const { book, folder } = await withFeed();
    expect(await book.ask('calendar.setFeed', {})).toEqual({});
    expect(readdirSync(folder)).toEqual([NAME]);
  });
});
