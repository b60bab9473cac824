import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import { contentIn } from '../../helpers/book-content.ts';
import { openRealHouse, type RealHouse } from '../../helpers/open-real-house.ts';

let book: RealHouse;
beforeEach(async () => {
  book = await openRealHouse({ today: '2026-11-23' });
});
afterEach(() => book.house.close());

const NAME = '云青柑';
const MAIL = 'qinggan@example.com';
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const offer = (name: string, bytes: Uint8Array) => book.house.offer({ name, bytes: new Uint8Array(bytes) });
const create = async (name: string, also: object = {}) =>
  (await book.ask('customer.create', { kind: 'person', name, ...also })).id;

/** Somebody with a bit of everything, known to another. */
async function known() {
  const id = await create(NAME, {
    phones: [{ raw: '138 0013 8000', label: 'mobile' }],
    emails: [MAIL],
    wechat: 'qing-gan',
  });
  const other = await create('周远');
  const { id: promise } = await book.ask('promise.save', {
    customerId: id,
    what: `给${NAME}的样品`,
    dueOn: asDay('2026-11-25'),
  });
  await book.ask('promise.remove', { id: promise });
  await book.ask('interaction.log', {
    ...{
      customerId: id,
      personIds: [],
      on: asDay('2026-11-23'),
      channel: 'call',
      direction: 'out',
      outcome: 'reached',
    },
    ...{ note: `${NAME}说信发到${MAIL}`, next: { mode: 'automatic' } },
  });
  await book.ask('attachment.add', { customerId: id, token: offer('card.png', PICTURE) });
  await book.ask('link.save', { customerId: other, otherId: id, kind: 'relative', note: `${NAME}的表兄` });
  const referral = { referredName: NAME, referredId: id, on: asDay('2026-11-20'), reward: 'thanks' as const };
  await book.ask('referral.save', { customerId: other, ...referral });
  await book.ask('customer.change', { id, patch: { note: `${NAME}爱喝茶` } });
  return { id, other };
}
const erase = (id: string) => book.ask('privacy.erase', { customerId: id, name: NAME });
const preview = async (csv: string) => book.ask('import.preview', { token: offer('list.csv', Buffer.from(csv)) });
const rows = async (previewId: string) =>
  (await book.ask('import.rows', { previewId, only: 'all', offset: 0, limit: 50 })).rows;

describe('erasing', () => {
  it('leaves nothing of them in the records, the bin, the history or the files', async () => {
    const { id } = await known();
    expect(await book.ask('privacy.preview', { customerId: id })).toMatchObject({
      records: 2,
      files: 1,
      deleted: 1,
      known: 3,
    });
    await erase(id);
    const content = await contentIn(book.folder);
    const words = JSON.stringify(content);
    for (const text of [NAME, MAIL, '13800138000', '138 0013 8000', 'qing-gan', id]) expect(words).not.toContain(text);
    expect(content.bin).toEqual({});
    const { changes } = await book.ask('change.list', { limit: 50 });
    for (const text of [NAME, MAIL, '爱喝茶', id]) expect(JSON.stringify(changes)).not.toContain(text);
    await book.house.close();
    expect(await readdir(join(book.folder, 'attachments')).catch(() => [])).toEqual([]);
    book = await openRealHouse({ folder: book.folder, today: '2026-11-23' });
    const again = await book.ask('change.list', { limit: 50 });
    expect(again.total).toBeGreaterThan(5);
    expect(JSON.stringify(again.changes)).not.toContain(NAME);
  });

  it('is not taken back by undo, nor is anything that would bring a part of them back', async () => {
    const { id, other } = await known();
    await erase(id);
    for (let n = 0; n < 20; n += 1) await book.house.answer('change.undo', {});
    expect(JSON.stringify(await contentIn(book.folder))).not.toContain(NAME);
    expect(other).toBeDefined();
  });

  it('wants the name to be typed', async () => {
    const { id } = await known();
    expect(await book.refused('privacy.erase', { customerId: id, name: '云' })).toMatchObject({ code: 'invalid-ask' });
    expect((await book.ask('customer.get', { id })).customer.name).toBe(NAME);
  });

  it('tells whose words name them, and leaves those as they are', async () => {
    const { id } = await known();
    const friend = await create('李强', { note: `和${NAME}是同学` });
    expect((await book.ask('privacy.preview', { customerId: id })).mentions).toEqual([{ id: friend, name: '李强' }]);
  });

  it('keeps their row out of every later import, and warns whoever types them in', async () => {
    const { id } = await known();
    await erase(id);
    const csv = `姓名,手机,邮箱\n${NAME},13800138000,\n青柑,,${MAIL.toUpperCase()}\n周小远,13900139000,\n`;
    const { previewId, counts } = await preview(csv);
    expect(counts).toMatchObject({ create: 1, refuse: 2 });
    const [first] = await rows(previewId);
    expect(first).toMatchObject({ state: 'refuse', name: NAME, problems: [{ code: 'erased' }] });
    expect(first?.problems[0]?.message).toContain('2026-11-23');
    expect(await book.ask('import.run', { previewId })).toMatchObject({
      created: 1,
      refused: [{ row: 2 }, { row: 3 }],
    });
    expect(await book.ask('double.check', { kind: 'person', name: '谁', phones: ['138-0013-8000'] })).toMatchObject({
      erasedOn: '2026-11-23',
    });
    expect(await book.ask('double.check', { kind: 'person', name: NAME })).toEqual({ like: [] });
  });

  it('uses one salt for a whole book, and hashes that tell nothing', async () => {
    const a = await create('云青柑', { emails: ['a@example.com'] });
    const b = await create('云青柑', { emails: ['b@example.com'] });
    await erase(a);
    await erase(b);
    const all = Object.values((await contentIn(book.folder)).suppressions);
    expect(new Set(all.map(({ salt }) => salt)).size).toBe(1);
    expect(all.map(({ hashes }) => (hashes as string[]).length)).toEqual([1, 1]);
  });
});

describe('whoever is erased', () => {
  it('is named by no record any more, and everybody else keeps every record of theirs', async () => {
    await book.ask('book.addSample', {});
    const ids = Object.keys((await contentIn(book.folder)).customers);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ids), async (id) => {
        const before = await contentIn(book.folder);
        const name = before.customers[id]?.['name'];
        if (typeof name !== 'string') return;
        await book.ask('privacy.erase', { customerId: id, name });
        const after = await contentIn(book.folder);
        expect(JSON.stringify(after)).not.toContain(id);
        const others = (content: typeof before) =>
          Object.entries(content).flatMap(([collection, records]) =>
            ['bin', 'suppressions'].includes(collection)
              ? []
              : Object.values(records).filter((record) => !JSON.stringify(record).includes(id)),
          );
        const changed = others(before).filter((record) => !('referredName' in record));
        expect(others(after).filter((record) => !('referredName' in record))).toEqual(changed);
      }),
      { numRuns: 8 },
    );
  });
});

describe('everything about somebody', () => {
  it('is every record of theirs and what elsewhere names them', async () => {
    const { id } = await known();
    const all = await book.ask('privacy.everything', { customerId: id });
    expect(all.records.map(({ collection }) => collection).sort()).toEqual([
      'attachments',
      'interactions',
      'links',
      'referrals',
    ]);
    expect(all.bin.map(({ collection }) => collection)).toEqual(['promises']);
    expect(all.history.length).toBeGreaterThan(3);
    expect(JSON.stringify(all)).toContain('card.png');
  });

  it('is without what is nobody else’s business, unless that is asked for', async () => {
    const id = await create(NAME, {
      personal: '信佛',
      custom: { 血型: 'O', 车牌: '粤B' },
      sensitive: ['personal', 'custom:血型'],
    });
    await book.ask('customer.change', { id, patch: { personal: '信佛，吃素' } });
    const all = await book.ask('privacy.everything', { customerId: id });
    expect(all.leftOut).toEqual(['personal', 'custom:血型']);
    expect(all.customer.custom).toEqual({ 车牌: '粤B' });
    expect(JSON.stringify(all)).not.toContain('信佛');
    const whole = await book.ask('privacy.everything', { customerId: id, sensitive: true });
    expect(whole.customer.personal).toBe('信佛，吃素');
  });
});

describe('the review of what is kept', () => {
  const list = async () => (await book.ask('privacy.retention', { limit: 50 })).rows.map(({ name }) => name);

  it('lists whom nobody spoke with for so long, and not whose dossier was looked at', async () => {
    const id = await create(NAME);
    expect(await list()).toEqual([]);
    book.turnTo('2029-11-23');
    const late = await create('周远');
    expect(await list()).toEqual([NAME]);
    await book.ask('customer.change', { id, patch: { reviewedOn: asDay('2029-11-23') } });
    expect(await list()).toEqual([]);
    book.turnTo('2032-11-23');
    expect((await list()).sort()).toEqual([NAME, '周远'].sort());
    expect(late).toBeDefined();
  });

  it('asks about nobody who was spoken with since', async () => {
    const id = await create(NAME);
    book.turnTo('2029-11-24');
    expect(await list()).toEqual([NAME]);
    await book.ask('interaction.log', {
      ...{
        customerId: id,
        personIds: [],
        on: asDay('2029-11-24'),
        channel: 'call',
        direction: 'out',
        outcome: 'reached',
      },
      ...{ note: '', next: { mode: 'automatic' } },
    });
    expect(await list()).toEqual([]);
  });
});
