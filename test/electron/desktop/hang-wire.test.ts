import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hangWire } from '../../../electron/desktop/hang-wire.ts';
import { pagesAt } from '../../../electron/desktop/pages.ts';
import { WIRE } from '../../../electron/ipc/wire-names.ts';
import { fail, ok } from '../../../shared/result.ts';
import { FakeContents, handlers } from '../../helpers/fake-electron.ts';
import { makeFakeHouse } from '../../helpers/fake-house.ts';
import { forgetElectron } from '../../helpers/start-desktop.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

vi.mock('electron/main', () => import('../../helpers/fake-electron.ts'));
vi.mock('electron/common', () => import('../../helpers/fake-electron.ts'));

type Invoke = (event: unknown, ...args: unknown[]) => Promise<unknown>;

function hang() {
  const house = makeFakeHouse();
  const wire = hangWire(house, pagesAt(undefined));
  const sender = new FakeContents();
  wire.trust(sender as never);
  const invoke = (channel: string) => handlers.get(channel) as unknown as Invoke;
  return { house, sender, call: invoke(WIRE.call), offer: invoke(WIRE.offer) };
}

beforeEach(forgetElectron);

describe('a call from a window', () => {
  it('is answered by the house', async () => {
    const { house, sender, call } = hang();
    const answered = await call({ sender, senderFrame: sender.mainFrame }, 'book.status', {});
    expect([answered, house.asked]).toEqual([ok('answer'), [{ channel: 'book.status', ask: {} }]]);
  });

  it.each<[string, (sender: FakeContents) => object]>([
    ['a frame inside the page', (sender) => ({ sender, senderFrame: { url: 'app://book/' } })],
    ['a frame that is gone', (sender) => ({ sender, senderFrame: null })],
    [
      'a window that went somewhere else',
      (sender) => {
        sender.mainFrame.url = 'https://evil.example/';
        return { sender, senderFrame: sender.mainFrame };
      },
    ],
    [
      'a window that is not ours',
      () => {
        const stranger = new FakeContents();
        return { sender: stranger, senderFrame: stranger.mainFrame };
      },
    ],
  ])('is refused from %s', async (_whom, eventOf) => {
    const { house, sender, call, offer } = hang();
    const event = eventOf(sender);
    expect(await call(event, 'book.status', {})).toEqual(fail('untrusted-sender'));
    expect(await offer(event, '/any/file')).toEqual(fail('untrusted-sender'));
    expect([house.asked, house.offered]).toEqual([[], []]);
  });

  it('is judged by where it came from, not by where its frame is a moment later', async () => {
    const { sender, call } = hang();
    const answered = call({ sender, senderFrame: sender.mainFrame }, 'book.status', {});
    sender.mainFrame.url = 'https://evil.example/';
    expect(await answered).toEqual(ok('answer'));
  });

  it('does not reach the house with a forbidden key', async () => {
    const { house, sender, call } = hang();
    const ask: unknown = JSON.parse('{"__proto__":{}}');
    const answered = await call({ sender, senderFrame: sender.mainFrame }, 'book.status', ask);
    expect(answered).toEqual(fail('invalid-ask', { path: '', problem: 'forbidden-key' }));
    expect(house.asked).toEqual([]);
  });
});

describe('a dropped file', () => {
  it('is read here and answered by a token, never by its path', async () => {
    const { house, sender, offer } = hang();
    const file = path.join(tempFolder(), '客户.csv');
    writeFileSync(file, 'a');
    expect(await offer({ sender, senderFrame: sender.mainFrame }, file)).toEqual(
      ok({ token: 'token-1', name: '客户.csv', bytes: 1 }),
    );
    expect(house.offered.map(({ name }) => name)).toEqual(['客户.csv']);
  });

  it('that the page made up has no path and is missing', async () => {
    const { sender, offer } = hang();
    expect(await offer({ sender, senderFrame: sender.mainFrame }, '')).toEqual(fail('file-missing', { file: '' }));
  });
});
