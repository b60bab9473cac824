import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { compose, createIn } from '../../electron/compose.ts';
import type { House } from '../../electron/house.ts';
import { realWorld } from '../../electron/real-world.ts';
import type { DeskPort } from '../../electron/services/ports.ts';
import type { Answer, Ask, ChannelName } from '../../shared/contract/contract.ts';
import { asDay } from '../../shared/domain/day.ts';
import { ok, type Result } from '../../shared/result.ts';
import { rememberedFeed } from '../helpers/remembered-feed.ts';
import { tempFolder } from '../helpers/temp-folder.ts';
import { BACKUP, examples, FOLDER, KEY, PATH, TODAY, TOKEN, WAY } from './examples.ts';
import { IDS } from './example-ids.ts';

const CONTACTS = '姓名,手机,公司\n样例戊,199 0000 0124,样例公司\n';
const handed = { name: 'contacts.csv', bytes: new TextEncoder().encode(CONTACTS) };

const desk: DeskPort = {
  chooseFile: async () => ok(handed),
  chooseFolder: async () => ok('/the/chosen/folder'),
  saveText: async (name) => ok({ saved: true, name }),
  printRoute: async (_route, _size, name) => ok({ saved: true, name }),
};

/** A house on a new book in a temporary folder. */
export async function emptyHouse(place: 'desktop' | 'terminal' = 'desktop'): Promise<House> {
  const folder = path.join(tempFolder(), 'book');
  mkdirSync(folder, { recursive: true });
  const world = realWorld({ today: TODAY, zone: 'Asia/Shanghai' });
  const made = await createIn(folder, world);
  if (!made.ok) throw new Error(made.error.code);
  let second: string | undefined;
  const secondPlace: NonNullable<Parameters<typeof compose>[0]['secondPlace']> = {
    read: async () => second,
    async keep(chosen) {
      second = chosen;
      return ok(undefined);
    },
  };
  const feedPlace = rememberedFeed();
  const wanted = { place, folder, world, language: 'zh-CN', secondPlace, feedPlace } as const;
  const house = await compose({ ...wanted, ...(place === 'desktop' && { desk }) });
  onTestFinished(() => house.close());
  return house;
}

async function must<C extends ChannelName>(house: House, channel: C, ask: Ask<C>): Promise<Answer<C>> {
  const answered = (await house.answer(channel, ask)) as Result<Answer<C>>;
  if (!answered.ok) throw new Error(`${channel}: ${JSON.stringify(answered.error)}`);
  return answered.value;
}

/** An ask with what the book gave in the place of every stand-in. */
export type Fit = (ask: unknown) => unknown;

const fitter =
  (real: Readonly<Record<string, string>>): Fit =>
  (ask) =>
    Object.entries(real).reduce<unknown>(
      (fitted, [standIn, value]) => JSON.parse(JSON.stringify(fitted).replaceAll(standIn, value)),
      ask,
    );

/** A real picture, if a small one. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

async function attach(house: House, customerId: string): Promise<string> {
  const token = house.offer({ name: 'card.png', bytes: new Uint8Array(PICTURE) });
  return (await must(house, 'attachment.add', { customerId, token })).id;
}

/** Something deleted, waiting to be brought back. */
async function fillBin(house: House, ask: Ask<'promise.save'>): Promise<string> {
  await must(house, 'promise.remove', { id: (await must(house, 'promise.save', ask)).id });
  const { entries } = await must(house, 'bin.list', { limit: 1 });
  return entries[0]?.id ?? IDS.bin;
}

async function fillRecords(house: House, customer: string, late: string) {
  const { id: product } = await must(house, 'product.save', examples['product.save']);
  const fit = fitter({ [IDS.customer]: customer, [IDS.product]: product, [IDS.late]: late });
  const save = async <C extends ChannelName>(channel: C) => {
    const saved = (await must(house, channel, fit(examples[channel]) as Ask<C>)) as { id: string };
    return saved.id;
  };
  return {
    [IDS.customer]: customer,
    [IDS.person]: await save('person.save'),
    [IDS.specialDay]: await save('specialDay.save'),
    [IDS.quote]: await save('quote.save'),
    [IDS.deal]: await save('deal.save'),
    [IDS.promise]: await save('promise.save'),
    [IDS.gift]: await save('gift.save'),
    [IDS.ownDays]: await save('ownDays.save'),
    [IDS.sample]: await save('sample.save'),
    [IDS.want]: await save('want.save'),
    [IDS.serviceVisit]: await save('serviceVisit.save'),
    [IDS.referral]: await save('referral.save'),
    [IDS.contract]: await save('contract.save'),
    [IDS.enrolment]: await save('enrolment.save'),
    [IDS.product]: product,
    [IDS.batch]: await save('batch.save'),
    [IDS.feedback]: await save('feedback.save'),
    [IDS.comparison]: await save('comparison.save'),
    [IDS.timetable]: await save('timetable.save'),
    [IDS.competitor]: await save('competitor.save'),
    [IDS.story]: await save('story.save'),
    [IDS.script]: await save('script.save'),
    [IDS.ownAnswer]: await save('ownAnswer.save'),
    [IDS.request]: await save('request.save'),
    [IDS.link]: await save('link.save'),
    [IDS.greeting]: await save('greeting.save'),
    [IDS.stock]: await save('stock.save'),
    [IDS.appointment]: await save('appointment.save'),
    [IDS.customField]: (await must(house, 'customField.save', { name: '年审', kind: 'date', place: 2 })).id,
    [IDS.savedView]: await save('savedView.save'),
    [IDS.playbook]: await save('playbook.copy'),
    [IDS.bin]: await fillBin(house, fit(examples['promise.save']) as Ask<'promise.save'>),
  };
}

/** Somebody met long ago whose next talk is overdue. */
async function fillLate(house: House): Promise<Record<string, string>> {
  const intent = { code: 'interested', since: asDay('2026-10-01') };
  const { id: customerId } = await must(house, 'customer.create', { kind: 'person', name: '样例乙', intent });
  const contact = examples['interaction.log'];
  const { id: talk } = await must(house, 'interaction.log', {
    ...contact,
    customerId,
    personIds: [],
    on: asDay('2026-11-02'),
    objections: ['price', 'doubts', 'no-need'].map((objection) => ({ objection })),
    next: { mode: 'automatic' },
  });
  return { [IDS.late]: customerId, [IDS.lateTalk]: talk };
}

/** A customer with one of everything, last met twenty days ago and followed by a cadence. */
async function fillBook(house: House): Promise<Record<string, string>> {
  const intent = { code: 'interested', since: asDay('2026-10-01') };
  const { id: customer } = await must(house, 'customer.create', {
    kind: 'person',
    name: '样例甲',
    intent,
    title: '经理',
  });
  const { id: interaction } = await must(house, 'interaction.log', {
    ...examples['interaction.log'],
    customerId: customer,
    on: asDay('2026-11-02'),
  });
  const late = await fillLate(house);
  await must(house, 'workDays.import', { text: 'date,type,name\n2028-01-01,放假,元旦' });
  return { ...(await fillRecords(house, customer, late[IDS.late] ?? '')), ...late, [IDS.interaction]: interaction };
}

/** What costs a process or reads everything back is made only for asks that name it. */
interface Wanted {
  readonly names: (standIn: string) => boolean;
}

async function readContacts(house: House, { names }: Wanted): Promise<Record<string, string>> {
  if (!names(IDS.preview)) return { [TOKEN]: house.offer(handed) };
  const token = house.offer(handed);
  const seen = (await house.answer('import.preview', { token })) as Result<Answer<'import.preview'>>;
  return { [IDS.preview]: seen.ok ? seen.value.previewId : IDS.preview, [TOKEN]: house.offer(handed) };
}

/** A photo on the customer. */
async function fillAttachment(house: House, { names }: Wanted, customerId: string): Promise<Record<string, string>> {
  return names(IDS.attachment) ? { [IDS.attachment]: await attach(house, customerId) } : {};
}

/** A backup, and the way back to it. */
async function fillBackups(house: House, { names }: Wanted): Promise<Record<string, string>> {
  if (!names(BACKUP) && !names(WAY)) return {};
  const { id } = await must(house, 'backup.make', {});
  const { ways } = await must(house, 'recovery.look', {});
  return { [BACKUP]: id, [WAY]: ways[0]?.id ?? WAY };
}

/** A house with something for every example ask to be about; `ask` is the one it is made for. */
export async function seededHouse(
  place: 'desktop' | 'terminal' = 'desktop',
  ask: unknown = {},
): Promise<{ house: House; fit: Fit }> {
  const house = await emptyHouse(place);
  const words = JSON.stringify(ask);
  const wanted: Wanted = { names: (standIn) => words.includes(standIn) };
  const records = await fillBook(house);
  const { row } = await must(house, 'customer.get', { id: records[IDS.customer] ?? '' });
  const file = path.join(tempFolder(), 'contacts.csv');
  writeFileSync(file, CONTACTS);
  const fit = fitter({
    ...records,
    ...(await fillAttachment(house, wanted, records[IDS.customer] ?? '')),
    ...(await fillBackups(house, wanted)),
    ...(await readContacts(house, wanted)),
    [KEY]: row.next.keys[0] ?? KEY,
    [PATH]: file,
    [FOLDER]: path.join(tempFolder(), 'elsewhere'),
  });
  return { house, fit };
}
