import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { compose, createIn, repairTo } from '../../../electron/compose.ts';
import { realWorld } from '../../../electron/real-world.ts';
import { type Entrance, runLine } from '../../../electron/terminal/run-line.ts';
import { fail, ok } from '../../../shared/result.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const TODAY = ['--today', '2026-11-23', '--zone', 'Asia/Shanghai'] as const;

interface Told {
  readonly id: string;
  readonly seq: number;
  readonly saved: { readonly id: string };
  readonly backups: readonly { readonly id: string; readonly kind: string }[];
  readonly ways: readonly { readonly id: string; readonly kind: string }[];
  readonly kept: string;
}

/** Runs lines of the terminal in a folder of the test, in this very process: a line is carried out as it is by a process of its own. */
function makeTerminal() {
  const cwd = tempFolder();
  const entrance: Entrance = {
    language: 'en',
    resolve: (typed) => path.resolve(cwd, typed),
    readInput: async () => '',
    writeText: async (file) => ok(file),
    open: (folder, world, readOnly = false) => compose({ place: 'terminal', folder, world, language: 'en', readOnly }),
    create: createIn,
    repair: (folder, to) => repairTo(folder, to, realWorld()),
    serve: async () => fail('not-here'),
  };
  const line = (...argv: string[]) => runLine([...argv, ...TODAY], entrance);
  const told = async (...argv: string[]): Promise<Told> => {
    const said = await line(...argv, '--book', 'book');
    if (!said.ok || !('value' in said.value)) throw new Error(JSON.stringify(said));
    return said.value.value as Told;
  };
  const refused = async (...argv: string[]) => {
    const said = await line(...argv, '--book', 'book');
    return said.ok ? [] : [said.error.code, said.error.detail?.['path']];
  };
  return { cwd, line, told, refused, begin: () => line('new', 'book', '--sample') };
}

const customers = (count: number) => ({ content: { customers: count } });

describe('the terminal keeps a book safe', () => {
  it('backs up, lists, and puts a backup back', async () => {
    const { told, begin } = makeTerminal();
    await begin();
    const made = await told('backup');
    expect(made).toMatchObject({ place: 'book', ...customers(200) });
    await told('call', 'customer.create', '{"kind":"person","name":"样例"}');
    const restored = await told('restore', made.id);
    expect(restored.saved).toMatchObject({ kind: 'kept', ...customers(201) });
    const { backups } = await told('backup', 'list');
    expect(backups.map(({ id }) => id)).toEqual(expect.arrayContaining([made.id, restored.saved.id]));
    expect(await told('check')).toMatchObject({ ok: true, problems: [] });
    expect(await told('call', 'book.status')).toMatchObject({ customers: 200 });
  });

  it('copies the book into a new folder and into no other', async () => {
    const { cwd, told, refused, begin } = makeTerminal();
    await begin();
    expect(await told('copy', '--to', 'elsewhere')).toMatchObject({
      folder: path.join(cwd, 'elsewhere'),
      ...customers(200),
    });
    expect(existsSync(path.join(cwd, 'elsewhere/book.json'))).toBe(true);
    expect(await refused('copy', '--to', 'elsewhere')).toEqual(['folder-not-empty', undefined]);
    expect(await refused('copy', '--to', 'book/within')).toEqual(['folder-not-writable', undefined]);
    expect(await refused('copy')).toEqual(['invalid-ask', '--to']);
  });

  it('refuses what it cannot understand', async () => {
    const { refused } = makeTerminal();
    expect(await refused('backup', 'dance')).toEqual(['invalid-ask', 'dance']);
    expect(await refused('restore')).toEqual(['invalid-ask', 'ID']);
    expect(await refused('check', '--repair')).toEqual(['invalid-ask', '--to']);
    expect(await refused('check', '--to', 'new')).toEqual(['invalid-ask', '--repair']);
    expect(await refused('copy', 'elsewhere', '--to', 'new')).toEqual(['invalid-ask', 'elsewhere']);
  });
});

describe('the terminal on a book that cannot be opened', () => {
  async function damaged() {
    const terminal = makeTerminal();
    await terminal.begin();
    const made = await terminal.told('backup');
    const file = path.join(terminal.cwd, 'book/book.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"kind":"person"', '{{"kind":"person"'));
    return { ...terminal, made, file };
  }

  it('saves what can be saved into another folder, and leaves the book as it is', async () => {
    const { line, told, file } = await damaged();
    const before = readFileSync(file);
    expect(await told('check', '--repair', '--to', 'saved')).toMatchObject(customers(200));
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(await line('check', '--book', 'saved')).toMatchObject(ok({ value: { ok: true, problems: [] } }));
  });

  it('lists its backups and the ways out, and takes one', async () => {
    const { cwd, told, refused, made } = await damaged();
    expect((await refused('agenda', '--on', '2026-11-23'))[0]).toBe('book-unreadable');
    expect((await told('backup', 'list')).backups.map(({ id }) => id)).toContain(made.id);
    const { ways } = await told('recover');
    const way = ways.find(({ kind }) => kind === 'backup');
    const { kept } = await told('recover', way?.id ?? '');
    expect(existsSync(path.join(cwd, 'book', kept, 'book.json'))).toBe(true);
    expect(await told('call', 'book.status')).toMatchObject({ customers: 200 });
    expect((await refused('recover', 'none'))[0]).toBe('not-found');
  });

  it('begins nothing where there is no book', async () => {
    const { cwd, refused } = makeTerminal();
    mkdirSync(path.join(cwd, 'book'));
    expect((await refused('backup'))[0]).toBe('book-missing');
    expect((await refused('restore', 'none'))[0]).toBe('not-found');
    rmSync(path.join(cwd, 'book'), { recursive: true });
    expect((await refused('copy', '--to', 'new'))[0]).toBe('book-missing');
  });
});
