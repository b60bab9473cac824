import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { compose, createIn } from '../../electron/compose.ts';
import type { House } from '../../electron/house.ts';
import { realWorld } from '../../electron/real-world.ts';
import type { Answer, Ask, ChannelName } from '../../shared/contract/contract.ts';
import { asDay, dayIn } from '../../shared/domain/day.ts';
import type { Result } from '../../shared/result.ts';
import { utcSpan } from '../../electron/calendar/zoned-time.ts';
import { tempFolder } from './temp-folder.ts';

/** A book on a laptop whose clock and zone are set by hand. */
export interface RemindedBook {
  readonly folder: string;
  readonly ask: <C extends ChannelName>(channel: C, ask: Ask<C>) => Promise<Answer<C>>;
  /** `2026-11-24 09:00` on the laptop's clock. */
  setTo(moment: string): void;
  travelTo(zone: string): void;
  /** Looks, and answers whom or what is told by it. */
  look(): Promise<string[]>;
  /** What stands, in a few words. */
  standing(): Promise<string[]>;
  /** Keys of what stands. */
  keys(): Promise<string[]>;
  /** The program ends and begins again; `killed` leaves it no time to put anything down. */
  restart(how?: 'closed' | 'killed'): Promise<void>;
  /** Closes the book for another process, and opens it again. */
  leave(): Promise<void>;
  come(): Promise<void>;
  add(name: string, patch?: Partial<Ask<'customer.create'>>): Promise<string>;
}

/** A Tuesday. */
export const DAY = '2026-11-24';

/** Somebody the rep means to call at an hour. */
export async function timed(book: RemindedBook, name: string, time: string, on = DAY): Promise<string> {
  const id = await book.add(name);
  await book.ask('nextStep.set', { customerId: id, next: { mode: 'manual', on: asDay(on), time } });
  return id;
}

/** Something agreed, for an hour or a day. */
export const meeting = (
  book: RemindedBook,
  title: string,
  time: string | undefined,
  patch: Partial<Ask<'appointment.save'>> = {},
) =>
  book.ask('appointment.save', {
    kind: 'meeting',
    title,
    on: asDay(DAY),
    zone: 'Asia/Shanghai',
    state: 'planned',
    ...(time !== undefined && { time }),
    ...patch,
  });

const wordsOf = ({ customer, detail, time }: Answer<'reminder.list'>['reminders'][number]): string =>
  [time, customer?.name, detail].filter(Boolean).join(' ');

/** A clock that is set, in a zone one travels out of. */
function settableWorld(zone: string) {
  const clock = { here: zone, now: '2026-11-23T01:00:00.000Z' };
  const world = {
    ...realWorld(),
    now: () => clock.now,
    zone: () => clock.here,
    today: () => dayIn(clock.here, Date.parse(clock.now)),
  };
  return {
    world,
    setTo: (moment: string): void => {
      const [on = '', time = ''] = moment.split(' ');
      clock.now = utcSpan(clock.here, asDay(on), time, 0).start;
    },
    travelTo: (to: string): void => {
      clock.here = to;
    },
  };
}

export async function remindedBook(zone = 'Asia/Shanghai'): Promise<RemindedBook> {
  const folder = path.join(tempFolder(), 'book');
  const { world, setTo, travelTo } = settableWorld(zone);
  await createIn(folder, world);
  const open = async (): Promise<House> => {
    const house = await compose({ place: 'terminal', folder, world, language: 'en' });
    onTestFinished(() => house.close());
    return house;
  };
  let house = await open();
  const ask: RemindedBook['ask'] = async (channel, wanted) => {
    const result = (await house.answer(channel, wanted)) as Result<Answer<typeof channel>>;
    if (!result.ok) throw new Error(`${channel}: ${JSON.stringify(result.error)}`);
    return result.value;
  };
  const listed = async () => (await ask('reminder.list', {})).reminders;
  return {
    folder,
    ask,
    setTo,
    travelTo,
    async look() {
      const { told } = await ask('reminder.look', {});
      const known = new Map((await listed()).map((one) => [one.key, wordsOf(one)]));
      return told.map((key) => known.get(key) ?? key);
    },
    standing: async () => (await listed()).map(wordsOf),
    keys: async () => (await listed()).map(({ key }) => key),
    async restart(how = 'closed') {
      const text = how === 'killed' ? await keptIn(folder) : undefined;
      await house.close();
      if (text !== undefined) await putBack(folder, text);
      house = await open();
    },
    leave: () => house.close(),
    async come() {
      house = await open();
    },
    async add(name, patch = {}) {
      const { id } = await ask('customer.create', { kind: 'person', name, ...patch });
      await ask('nextStep.set', { customerId: id, next: { mode: 'none' } });
      return id;
    },
  };
}

const FILE = 'reminded.json';

/** What a kill leaves: the file as it is now, whatever closing the book would put down. */
const keptIn = async (folder: string): Promise<string> => readFile(path.join(folder, FILE), 'utf8').catch(() => '');

async function putBack(folder: string, text: string): Promise<void> {
  if (text === '') await rm(path.join(folder, FILE), { force: true });
  else await writeFile(path.join(folder, FILE), text);
}
