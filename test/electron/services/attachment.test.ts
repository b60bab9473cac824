import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Jimp } from 'jimp';
import { describe, expect, it } from 'vitest';
import { openRealHouse, type RealHouse } from '../../helpers/open-real-house.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const photo = async (color: number) =>
  new Uint8Array(await new Jimp({ width: 800, height: 600, color }).getBuffer('image/png'));
const RED = 0xaa2211ff;

async function withCustomer(options: Parameters<typeof openRealHouse>[0] = {}) {
  const real = await openRealHouse(options);
  const { id } = await real.ask('customer.create', { kind: 'person', name: 'Sample Customer' });
  return { real, customerId: id };
}

const attach = async (
  { house, ask }: RealHouse,
  customerId: string,
  name = 'card.png',
  bytes?: Uint8Array<ArrayBuffer>,
) => ask('attachment.add', { customerId, token: house.offer({ name, bytes: bytes ?? (await photo(RED)) }) });

const filesOf = ({ folder }: RealHouse) => readdirSync(join(folder, 'attachments')).sort();

describe('a photo on a customer', () => {
  it('is told, measured, and shown small and whole', async () => {
    const { real, customerId } = await withCustomer();
    const { id } = await attach(real, customerId, 'C:\\Users\\rep\\card.png');
    const { attachments } = await real.ask('attachment.list', { customerId });
    expect(attachments).toMatchObject([
      { id, customerId, name: 'card.png', mediaType: 'image/png', picture: { width: 800, height: 600 } },
    ]);
    const small = await real.ask('attachment.read', { id, size: 'thumbnail' });
    const read = await Jimp.read(Buffer.from(small.base64, 'base64'));
    expect([small.mediaType, read.width, read.height]).toEqual(['image/jpeg', 320, 240]);
    const whole = await real.ask('attachment.read', { id, size: 'whole' });
    expect(new Uint8Array(Buffer.from(whole.base64, 'base64'))).toEqual(await photo(RED));
  });

  it('lies on the disk once for two customers, and stays for the second when the first lets it go for good', async () => {
    const { real, customerId } = await withCustomer();
    const { id: other } = await real.ask('customer.create', { kind: 'person', name: 'Another Customer' });
    const { id } = await attach(real, customerId);
    const { id: second } = await attach(real, other);
    expect(filesOf(real)).toHaveLength(2);
    await real.ask('attachment.remove', { id });
    const [entry] = (await real.ask('bin.list', { limit: 9 })).entries;
    await real.ask('bin.erase', { id: entry?.id ?? '' });
    expect((await real.ask('attachment.read', { id: second, size: 'whole' })).mediaType).toBe('image/png');
  });

  it('goes to the bin, comes back, and leaves the disk with the last word', async () => {
    const { real, customerId } = await withCustomer();
    const { id } = await attach(real, customerId);
    await real.ask('attachment.remove', { id });
    expect(await real.refused('attachment.read', { id, size: 'whole' })).toMatchObject({ code: 'not-found' });
    const binned = async () => (await real.ask('bin.list', { limit: 9 })).entries[0]?.id ?? '';
    await real.ask('bin.restore', { id: await binned() });
    expect((await real.ask('attachment.read', { id, size: 'thumbnail' })).mediaType).toBe('image/jpeg');
    await real.ask('attachment.remove', { id });
    await real.ask('bin.erase', { id: await binned() });
    await real.house.close();
    expect(filesOf(real)).toEqual([]);
  });

  it('outlives the bin of a book that was restored, for the book that was saved then', async () => {
    const { real, customerId } = await withCustomer();
    const { id } = await attach(real, customerId);
    await real.ask('attachment.remove', { id });
    const then = await real.ask('backup.make', {});
    await real.ask('bin.restore', { id: (await real.ask('bin.list', { limit: 9 })).entries[0]?.id ?? '' });
    real.turnTo('2027-02-01');
    const { saved } = await real.ask('backup.restore', { id: then.id, place: 'book' });
    await expect.poll(async () => (await real.ask('bin.list', { limit: 9 })).total).toBe(0);
    await real.ask('backup.restore', { id: saved.id, place: 'book' });
    expect((await real.ask('attachment.read', { id, size: 'whole' })).mediaType).toBe('image/png');
  });

  it('is taken back and done again like everything else', async () => {
    const { real, customerId } = await withCustomer();
    const { id } = await attach(real, customerId);
    await real.ask('change.undo', {});
    expect((await real.ask('attachment.list', { customerId })).attachments).toEqual([]);
    await real.ask('change.redo', {});
    expect((await real.ask('attachment.read', { id, size: 'whole' })).mediaType).toBe('image/png');
  });

  it('goes along with a copy of the book', async () => {
    const { real, customerId } = await withCustomer();
    const { id } = await attach(real, customerId);
    const folder = join(tempFolder(), 'copy');
    await real.ask('book.copy', { folder });
    const copy = await openRealHouse({ folder });
    expect((await copy.ask('attachment.read', { id, size: 'whole' })).mediaType).toBe('image/png');
    expect((await copy.ask('attachment.read', { id, size: 'thumbnail' })).mediaType).toBe('image/jpeg');
  });

  it('lies in the second place after a backup', async () => {
    const second = tempFolder();
    const { real, customerId } = await withCustomer();
    await real.ask('backup.setPlace', { folder: second });
    await attach(real, customerId);
    await real.ask('backup.make', {});
    const all = readdirSync(second, { recursive: true }).map(String);
    const [whole] = filesOf(real);
    expect(all.some((name) => name.endsWith(join('attachments', whole ?? '?')))).toBe(true);
  });

  it('can be called otherwise', async () => {
    const { real, customerId } = await withCustomer();
    const { id } = await attach(real, customerId);
    await real.ask('attachment.change', { id, name: '名片.png', note: 'front' });
    const { attachments } = await real.ask('attachment.list', { customerId });
    expect(attachments).toMatchObject([{ id, name: '名片.png', note: 'front' }]);
  });
});

describe('a file on a customer', () => {
  it('has no small picture when it is none', async () => {
    const { real, customerId } = await withCustomer();
    const { id } = await attach(real, customerId, 'contract.txt', new Uint8Array(Buffer.from('合同')));
    expect(await real.refused('attachment.read', { id, size: 'thumbnail' })).toMatchObject({ code: 'not-found' });
    expect((await real.ask('attachment.read', { id, size: 'whole' })).mediaType).toBe('text/plain');
  });

  it.each([
    ['empty', 0, 'file-empty'],
    ['too large', 26_214_401, 'attachment-too-large'],
  ])('is refused when it is %s, and nothing lies on the disk', async (_what, size, code) => {
    const { real, customerId } = await withCustomer();
    const token = real.house.offer({ name: 'a', bytes: new Uint8Array(size) });
    expect(await real.refused('attachment.add', { customerId, token })).toMatchObject({ code });
    expect((await real.ask('attachment.list', { customerId })).attachments).toEqual([]);
    expect(readdirSync(real.folder)).not.toContain('attachments');
  });

  it('belongs to a customer who is in the book, and to a person of theirs', async () => {
    const { real, customerId } = await withCustomer();
    const token = () => real.house.offer({ name: 'a', bytes: new Uint8Array([1]) });
    const nobody = '00000000-0000-4000-8000-000000000000';
    expect(await real.refused('attachment.add', { customerId: nobody, token: token() })).toMatchObject({
      code: 'not-found',
    });
    const ask = { customerId, personId: nobody, token: token() };
    expect(await real.refused('attachment.add', ask)).toMatchObject({ code: 'not-found', detail: { noun: 'person' } });
  });
});
