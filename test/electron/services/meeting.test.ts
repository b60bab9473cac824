import { describe, expect, it } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import { openRealHouse, type RealHouse } from '../../helpers/open-real-house.ts';

interface Meeting {
  readonly uid: string;
  readonly title: string;
  readonly start?: string;
  readonly lines?: readonly string[];
}

const fileOf = (...meetings: Meeting[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...meetings.flatMap(({ uid, title, start = '20261201T060000Z', lines = [] }) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `SUMMARY:${title}`,
      `DTSTART:${start}`,
      'DURATION:PT1H',
      ...lines,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ].join('\r\n');

async function bookOfThree(): Promise<RealHouse> {
  const book = await openRealHouse({ today: '2026-11-23' });
  const create = (name: string, more: object) =>
    book.ask('customer.create', { kind: 'organization', name, ...more } as never);
  await create('云岭冷链物流', { phones: [{ raw: '0755-5550 0101', label: 'work' }] });
  await create('半山木作', { emails: ['Shop@Banshan.example'] });
  const { id } = await book.ask('customer.create', { kind: 'organization', name: 'Nordhaven Kayaks' });
  await book.ask('person.save', { customerId: id, name: 'Marguerite Featherstone', phones: [], emails: [] });
  return book;
}

const offer = (book: RealHouse, text: string) =>
  book.ask('meeting.preview', {
    token: book.house.offer({ name: 'team.ics', bytes: new TextEncoder().encode(text) }),
  });

const appointments = async (book: RealHouse) => {
  const { files } = await book.ask('calendar.export', { layers: ['appointments', 'personal'], hold: true });
  return files.map(({ text }) => text).join('');
};

describe('a calendar file of others', () => {
  it('is about whoever its mail, a number or a name tells, and about nobody rather than about the wrong one', async () => {
    const book = await bookOfThree();
    const { rows } = await offer(
      book,
      fileOf(
        { uid: '1', title: 'Talk', lines: ['ATTENDEE:mailto:shop@banshan.example'] },
        { uid: '2', title: 'Call +86 755 5550 0101' },
        { uid: '3', title: 'Lunch', lines: ['ATTENDEE;CN=Marguerite Featherstone:mailto:m@else.example'] },
        { uid: '4', title: '去云岭冷链物流看冷库' },
        { uid: '5', title: '牙医' },
      ),
    );
    expect(rows.map(({ customer }) => [customer?.name, customer?.by])).toEqual([
      ['半山木作', 'mail'],
      ['云岭冷链物流', 'phone'],
      ['Nordhaven Kayaks', 'name'],
      ['云岭冷链物流', 'name'],
      [undefined, undefined],
    ]);
  });

  it('names a customer by whole words, and nobody where it names two', async () => {
    const book = await bookOfThree();
    for (const name of ['Ann', '半山', 'Nord']) await book.ask('customer.create', { kind: 'person', name });
    const titles = ['Planning', 'Lunch with Ann', 'ANN/Nord', '半山木作年会', '去半山家', 'Nordhaven Kayaks, Ann'];
    const { rows } = await offer(book, fileOf(...titles.map((title, at) => ({ uid: String(at), title }))));
    const found = new Map(rows.map(({ title, customer }) => [title, customer?.name]));
    expect(titles.map((title) => found.get(title))).toEqual([
      undefined,
      'Ann',
      undefined,
      '半山木作',
      '半山',
      undefined,
    ]);
  });

  it('is read in whatever a program wrote it, and refused in its own words where it is none', async () => {
    const book = await bookOfThree();
    const give = (bytes: Uint8Array<ArrayBuffer>) => ({ token: book.house.offer({ name: 'a.ics', bytes }) });
    const text = fileOf({ uid: '1', title: 'Talk' });
    const wide = Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
    expect((await book.ask('meeting.preview', give(wide))).rows).toMatchObject([{ title: 'Talk' }]);
    // 会 as GBK writes it.
    const gbk = Buffer.concat([
      Buffer.from(text.split('Talk')[0] ?? ''),
      Buffer.from([0xbb, 0xe1]),
      Buffer.from(text.split('Talk')[1] ?? ''),
    ]);
    expect((await book.ask('meeting.preview', give(gbk))).rows).toMatchObject([{ title: '会' }]);
    for (const none of [
      '姓名,手机\r\n云青柑,19900000123\r\n',
      '',
      'BEGIN:VCARD\r\nEND:VCARD\r\n',
      'BEGIN:VEVENT\r\nEND:VEVENT\r\n',
    ])
      expect((await book.refused('meeting.preview', give(Buffer.from(none)))).code).toBe('calendar-unreadable');
  });

  it('comes in once, is brought up to date after that, and goes with one undo', async () => {
    const book = await bookOfThree();
    const file = fileOf({ uid: '1', title: '云岭冷链物流 验收' }, { uid: '2', title: '团队例会' });
    const first = await offer(book, file);
    const taken = await book.ask('meeting.take', { previewId: first.previewId, uids: ['1', '2'] });
    expect(taken).toMatchObject({ created: 2, changed: 0 });
    const again = await offer(book, file);
    expect(again.rows.map(({ state }) => state)).toEqual(['known', 'known']);
    expect(await book.ask('meeting.take', { previewId: again.previewId, uids: ['1', '2'] })).toEqual({
      created: 0,
      changed: 0,
    });
    const moved = await offer(book, fileOf({ uid: '1', title: '云岭冷链物流 验收', start: '20261202T060000Z' }));
    expect(moved.rows.map(({ state }) => state)).toEqual(['changed']);
    await book.ask('meeting.take', { previewId: moved.previewId, uids: ['1'] });
    expect(await appointments(book)).toContain('DTSTART:20261202T060000Z');
    await book.ask('change.undo', {});
    await book.ask('change.undo', { seq: taken.change?.seq ?? 0 });
    expect(await appointments(book)).toBe('');
  });

  it('takes in only what the rep ticked, and nothing this book wrote itself', async () => {
    const book = await bookOfThree();
    const ours = (await book.ask('calendar.export', {})).files[0]?.text ?? '';
    const own = await offer(book, ours);
    expect(new Set(own.rows.map(({ state }) => state))).toEqual(new Set(['ours']));
    await book.ask('meeting.take', { previewId: own.previewId, uids: own.rows.map(({ uid }) => uid) });
    const two = await offer(book, fileOf({ uid: '1', title: '甲' }, { uid: '2', title: '乙' }));
    await book.ask('meeting.take', { previewId: two.previewId, uids: ['2'] });
    expect((await appointments(book)).match(/SUMMARY:.*/g)).toEqual(['SUMMARY:乙']);
  });

  it('calls off what it calls off, and does not plan anew what was held', async () => {
    const book = await bookOfThree();
    const first = await offer(book, fileOf({ uid: '1', title: '甲' }));
    await book.ask('meeting.take', { previewId: first.previewId, uids: ['1'] });
    const off = await offer(book, fileOf({ uid: '1', title: '甲', lines: ['STATUS:CANCELLED'] }));
    expect(off.rows).toMatchObject([{ state: 'changed' }]);
    await book.ask('meeting.take', { previewId: off.previewId, uids: ['1'] });
    expect(await appointments(book)).toBe('');
    const unknown = await offer(book, fileOf({ uid: '9', title: '乙', lines: ['STATUS:CANCELLED'] }));
    expect(unknown.rows).toMatchObject([{ state: 'called-off' }]);
    expect(asDay(unknown.rows[0]?.on ?? '')).toBe('2026-12-01');
  });
});
