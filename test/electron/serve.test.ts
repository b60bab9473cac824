import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openServer } from '../../electron/serve.ts';
import { asDay } from '../../shared/domain/day.ts';
import { askServed } from '../helpers/ask-served.ts';
import { tempFolder } from '../helpers/temp-folder.ts';

async function open(folder: string, port = 0, usual = false) {
  const renderer = tempFolder();
  writeFileSync(path.join(renderer, 'index.html'), '<title>book</title>');
  const opened = await openServer({ folder, usual, port, today: asDay('2026-11-22'), zone: 'Asia/Shanghai', renderer });
  if (opened.ok) onTestFinished(() => opened.value.close());
  return opened;
}

describe('the browser entrance', () => {
  it('begins a book where there is none and answers with an address that holds the token', async () => {
    const folder = path.join(tempFolder(), 'book');
    const opened = await open(folder);
    if (!opened.ok) throw new Error(opened.error.code);
    expect(opened.value.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#token=[A-Za-z0-9_-]{43}$/);
    expect(await askServed(opened.value.address, 'book.status')).toMatchObject({
      ok: true,
      value: { folder, place: 'browser', today: '2026-11-22', zone: 'Asia/Shanghai', customers: 0 },
    });
  });

  it('opens the window also where a folder holds something else, and leaves that alone', async () => {
    const folder = tempFolder();
    mkdirSync(path.join(folder, 'letters'));
    const opened = await open(folder);
    if (!opened.ok) throw new Error(opened.error.code);
    expect(await askServed(opened.value.address, 'book.status')).toMatchObject({ ok: false });
    expect(existsSync(path.join(folder, 'book.json'))).toBe(false);
  });

  it('refuses a port that is taken, and frees the book again', async () => {
    const first = await open(path.join(tempFolder(), 'book'));
    if (!first.ok) throw new Error(first.error.code);
    const folder = path.join(tempFolder(), 'book');
    const taken = Number(new URL(first.value.address).port);
    expect(await open(folder, taken)).toMatchObject({ ok: false, error: { code: 'invalid-ask' } });
    expect(await open(folder)).toMatchObject({ ok: true });
  });

  it('prints one line, and ends cleanly on a signal', async () => {
    const entrance = path.resolve(import.meta.dirname, '../../electron/serve.ts');
    const env = { ...process.env, ACCOUNT_BOOK_HOME: tempFolder() };
    const child = spawn(process.execPath, [entrance], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    onTestFinished(() => void child.kill('SIGKILL'));
    const [printed, faults] = [text(child.stdout), text(child.stderr)];
    await once(child.stdout, 'data');
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(await printed).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#token=\S{43}\n$/);
    expect(await faults).toBe('');
  });

  it('begins no new book in the usual folder that was one before; it does in one that was named', async () => {
    const home = tempFolder();
    vi.stubEnv('ACCOUNT_BOOK_HOME', home);
    onTestFinished(() => void vi.unstubAllEnvs());
    const folder = path.join(home, 'book');
    const statusOf = async (usual: boolean) => {
      const opened = await open(folder, 0, usual);
      if (!opened.ok) throw new Error(opened.error.code);
      const status = await askServed(opened.value.address, 'book.status');
      await opened.value.close();
      return status;
    };
    expect(await statusOf(true)).toMatchObject({ ok: true });
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    expect(await statusOf(true)).toMatchObject({ ok: false, error: { code: 'book-missing' } });
    expect(await statusOf(false)).toMatchObject({ ok: true });
  });
});
