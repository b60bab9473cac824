import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compose, createIn } from '../../../electron/compose.ts';
import type { House } from '../../../electron/house.ts';
import { realWorld } from '../../../electron/real-world.ts';
import type { Answer, Ask, ChannelName } from '../../../shared/contract/contract.ts';
import { CALENDAR_CLIENTS, CALENDAR_LAYERS, CALENDAR_PRIVACIES } from '../../../shared/domain/calendar-target.ts';
import { asDay } from '../../../shared/domain/day.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { writeAtomically } from '../../../electron/files/atomic-write.ts';

const TODAY = asDay('2026-11-23');
const HOSTILE = 'A, B; C\\ "D" \u{1F469}‍\u{1F467}\r\nATTENDEE:mailto:x@example.com\u2028END:VEVENT';

async function ask<C extends ChannelName>(house: House, channel: C, wanted: Ask<C>): Promise<Answer<C>> {
  const result = (await house.answer(channel, wanted)) as Result<Answer<C>>;
  if (!result.ok) throw new Error(`${channel}: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** Beside the sample book: somebody whose words try everything, days of every kind, an appointment of several days. */
async function addOddOnes(house: House): Promise<void> {
  const { id: customerId } = await ask(house, 'customer.create', { kind: 'person', name: '样例甲' });
  const own = { customerId, kind: 'visit', zone: 'Asia/Shanghai', state: 'planned' } as const;
  await ask(house, 'appointment.save', {
    ...own,
    title: '看样机',
    on: TODAY,
    time: '09:30',
    place: 'Hall 3; left',
    note: HOSTILE,
  });
  await ask(house, 'appointment.save', {
    ...own,
    title: '展会 '.repeat(40).trim(),
    on: TODAY,
    until: asDay('2026-11-27'),
  });
  const day = { customerId, kind: 'custom', month: 2, day: 29, leap: false } as const;
  await ask(house, 'specialDay.save', {
    ...day,
    calendar: 'solar',
    year: 1996,
    label: HOSTILE.replaceAll(/[\r\n]+/g, ' '),
  });
  await ask(house, 'specialDay.save', { ...day, calendar: 'lunar', month: 12, day: 30 });
  await ask(house, 'specialDay.save', { ...day, calendar: 'lunar', month: 6, day: 30, leap: true });
}

const feedPlace = {
  read: async () => undefined,
  keep: async () => ok(undefined),
  isAbsolute: (folder: string) => path.isAbsolute(folder),
  prepare: async (folder: string) => void mkdirSync(folder, { recursive: true }),
  async write(folder: string, name: string, text: string) {
    const file = path.join(folder, name);
    const written = await writeAtomically(file, text, 'sample');
    return written.ok ? ok({ file, written: true }) : written;
  },
};

async function writeIn(folder: string, language: 'zh-CN' | 'en'): Promise<string[]> {
  const book = path.join(folder, language);
  const world = realWorld({ today: TODAY, zone: 'Asia/Shanghai' });
  await createIn(book, world);
  const house = await compose({ place: 'terminal', folder: book, world, language, feedPlace });
  try {
    await ask(house, 'book.addSample', {});
    await addOddOnes(house);
    const paths: string[] = [];
    for (const client of [undefined, ...CALENDAR_CLIENTS])
      for (const privacy of CALENDAR_PRIVACIES) {
        const chosen = { ...(client && { client }), privacy, layers: [...CALENDAR_LAYERS], hold: true };
        const { files } = await ask(house, 'calendar.export', chosen);
        for (const [at, { text }] of files.entries()) {
          const file = path.join(folder, `${language}-${client ?? 'any'}-${privacy}-${at + 1}.ics`);
          writeFileSync(file, text);
          paths.push(file);
        }
      }
    const { file } = await ask(house, 'calendar.writeFeed', { folder: path.join(folder, `${language}-feed`) });
    return [...paths, file];
  } finally {
    await house.close();
  }
}

/** Calendar files of the sample book: every profile, every privacy, both languages, and one kept file of each. */
export const writeSampleFiles = async (folder: string): Promise<string[]> => [
  ...(await writeIn(folder, 'zh-CN')),
  ...(await writeIn(folder, 'en')),
];
