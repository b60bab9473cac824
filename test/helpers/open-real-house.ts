import { onTestFinished } from 'vitest';
import { compose, createIn } from '../../electron/compose.ts';
import type { House } from '../../electron/house.ts';
import { realWorld } from '../../electron/real-world.ts';
import type { WorldPort } from '../../electron/services/ports.ts';
import type { Answer, Ask, ChannelName } from '../../shared/contract/contract.ts';
import type { Place } from '../../shared/contract/place.ts';
import { asDay } from '../../shared/domain/day.ts';
import { type Failure, ok, type Result } from '../../shared/result.ts';
import { rememberedFeed } from './remembered-feed.ts';
import { tempFolder } from './temp-folder.ts';

export interface RealHouse {
  readonly house: House;
  readonly folder: string;
  /** Asks and expects an answer; throws with the code when it was refused. */
  readonly ask: <C extends ChannelName>(channel: C, ask: Ask<C>) => Promise<Answer<C>>;
  /** Asks and expects a refusal; throws when it was answered. */
  readonly refused: <C extends ChannelName>(channel: C, ask: Ask<C>) => Promise<Failure>;
  /** Lets another day begin. */
  turnTo(day: string): void;
  /** Closes the book and opens it again from disk. */
  reopen(): Promise<RealHouse>;
}

interface Options {
  readonly folder?: string;
  readonly today?: string;
  readonly place?: Place;
  /** Folder for second backups, as the machine would remember it. */
  readonly second?: string;
}

/** What the machine remembers, without a machine. */
function remembered(second: string | undefined): NonNullable<Parameters<typeof compose>[0]['secondPlace']> {
  let kept = second;
  return {
    read: async () => kept,
    async keep(folder) {
      kept = folder;
      return ok(undefined);
    },
  };
}

/** A real book in a temporary folder behind its real services; closed and removed with the test. */
export async function openRealHouse({
  folder,
  today = '2026-11-23',
  place = 'terminal',
  second,
}: Options = {}): Promise<RealHouse> {
  const dir = folder ?? `${tempFolder()}/book`;
  let day = asDay(today);
  const world: WorldPort = { ...realWorld({ zone: 'Asia/Shanghai' }), today: () => day };
  if (folder === undefined) await createIn(dir, world);
  const feedPlace = rememberedFeed();
  const house = await compose({
    place,
    folder: dir,
    world,
    language: 'en',
    secondPlace: remembered(second),
    feedPlace,
  });
  onTestFinished(() => house.close());
  return {
    house,
    folder: dir,
    async ask(channel, ask) {
      const result = (await house.answer(channel, ask)) as Result<Answer<typeof channel>>;
      if (!result.ok) throw new Error(`${channel}: ${JSON.stringify(result.error)}`);
      return result.value;
    },
    async refused(channel, ask) {
      const result = await house.answer(channel, ask);
      if (result.ok) throw new Error(`${channel} was answered`);
      return result.error;
    },
    turnTo(next) {
      day = asDay(next);
    },
    async reopen() {
      await house.close();
      return openRealHouse({ folder: dir, today: day, place });
    },
  };
}
