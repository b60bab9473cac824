import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import type { ZodType } from 'zod';
import { expect, onTestFinished, test } from 'vitest';
import { readReply } from '../../renderer/api/reply.ts';
import { type Answer, type Ask, type ChannelName, contract } from '../../shared/contract/contract.ts';
import { askServed } from '../helpers/ask-served.ts';
import { valueOf } from '../helpers/book-kit.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

const SERVE = resolve(import.meta.dirname, '../../electron/serve.ts');

/** The program itself, on a book. */
async function start(book: string) {
  const child = spawn(process.execPath, [SERVE, '--book', book, '--port', '0'], {
    env: { ...process.env, ACCOUNT_BOOK_HOME: `${book}-machine` },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit');
  onTestFinished(() => void child.kill('SIGKILL'));
  const [address] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return {
    ask: <C extends ChannelName>(channel: C, asked: Ask<C>) =>
      readReply(contract[channel].answer as unknown as ZodType<Answer<C>>, channel, askServed(address, channel, asked)),
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}

type Program = Awaited<ReturnType<typeof start>>;

const textsIn = async (program: Program): Promise<string[]> =>
  valueOf(await program.ask('draft.list', {})).drafts.map(({ text }) => text);

/** Long enough that to write it takes a while. */
const LONG = '写了一半'.repeat(20_000);

/** Types on until the program is gone; how far it said that it had come. */
async function typeOn(program: Program, key: string): Promise<number> {
  for (let n = 1; ; n += 1) {
    const kept = await program.ask('draft.put', { key, text: `${n} ${LONG}` });
    if (!kept.ok) return n - 1;
  }
}

test('what was typed and not saved outlives kill -9, and a torn file of drafts takes nothing along', async () => {
  const book = join(tempFolder(), 'book');
  const first = await start(book);
  const { id: customerId } = valueOf(await first.ask('customer.create', { kind: 'person', name: '云青柑' }));
  const key = `promise.new.${customerId}`;
  valueOf(await first.ask('draft.put', { key, customerId, text: '寄样' }));
  const typing = typeOn(first, 'story.new.card');
  await wait(300);
  await first.kill();
  const acknowledged = await typing;
  expect(acknowledged).toBeGreaterThan(0);

  const second = await start(book);
  const [promise, story = ''] = await textsIn(second);
  expect(promise).toBe('寄样');
  expect(story.endsWith(LONG)).toBe(true);
  expect([acknowledged, acknowledged + 1]).toContain(Number.parseInt(story, 10));
  await second.kill();

  const file = join(book, 'drafts.json');
  const whole = readFileSync(file, 'utf8');
  writeFileSync(file, whole.slice(0, whole.length / 2));
  const third = await start(book);
  expect(await textsIn(third)).toEqual([]);
  expect(valueOf(await third.ask('customer.get', { id: customerId })).customer.name).toBe('云青柑');
  valueOf(await third.ask('draft.put', { key, customerId, text: '再写一遍' }));
  expect(await textsIn(third)).toEqual(['再写一遍']);
}, 60_000);
