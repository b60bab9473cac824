import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CHANNEL_NAMES } from '../../../shared/contract/contract.ts';
import { bookCommand } from '../../helpers/book-command.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';

const CARDS = [
  'BEGIN:VCARD',
  'VERSION:3.0',
  'N:云;青柑;;;',
  'FN:云青柑',
  'TEL;TYPE=CELL:19900000123',
  'END:VCARD',
  '',
].join('\r\n');

describe('the terminal', () => {
  it('goes from a contacts file to an agenda and a calendar file, with paths from where the rep stands', {
    timeout: 30_000,
  }, async () => {
    const cwd = tempFolder();
    writeFileSync(path.join(cwd, 'cards.vcf'), CARDS);
    const today = ['--today', '2026-11-23'];
    expect((await bookCommand(['new', 'book', ...today], { cwd })).json()).toMatchObject({ records: 0 });
    const dry = await bookCommand(['import', 'cards.vcf', '--book', 'book', '--dry-run', ...today], { cwd });
    expect(dry.json()).toMatchObject({ created: 1, matched: 0, refused: [] });
    const done = await bookCommand(['import', 'cards.vcf', '--book', 'book', ...today], { cwd });
    expect(done.json()).toMatchObject({ created: 1, matched: 0, refused: [] });
    const again = await bookCommand(['import', 'cards.vcf', '--book', 'book', ...today], { cwd });
    expect(again.json()).toMatchObject({ created: 0, matched: 1, refused: [] });
    const agenda = await bookCommand(['agenda', '--book', 'book', '--on', '2026-11-23', ...today], { cwd });
    expect(agenda.json()).toMatchObject({
      days: [{ on: '2026-11-23', rows: [{ customer: { name: '云青柑' }, overdue: false }] }],
    });
    const ics = await bookCommand(['ics', '--book', 'book', '--out', 'out/week.ics', ...today], { cwd });
    expect(ics.json()).toMatchObject({ events: 1, files: [path.join(cwd, 'out/week.ics')] });
    expect(readFileSync(path.join(cwd, 'out/week.ics'), 'utf8')).toContain('云青柑');
    expect((await bookCommand(['check', '--book', 'book'], { cwd })).json()).toMatchObject({ ok: true, problems: [] });
  });

  it('says what is wrong as JSON on standard error, with exit code 1, and touches nothing', {
    timeout: 30_000,
  }, async () => {
    const cwd = tempFolder();
    const lines = [
      [['agenda', '--book', 'nowhere', '--on', '2026-11-23'], 'book-missing'],
      [['agenda', '--book', 'nowhere', '--on', '2026-02-30'], 'invalid-ask'],
      [['agenda'], 'invalid-ask'],
      [['dance', '--book', 'nowhere'], 'invalid-ask'],
      [['agenda', '--colour', 'red'], 'invalid-ask'],
      [['import', 'a.csv', 'b.csv', '--book', 'nowhere'], 'invalid-ask'],
      [['agenda', '--book', 'nowhere', '--zone', 'Mars/Base'], 'invalid-ask'],
    ] as const;
    for (const [argv, code] of lines) {
      const said = await bookCommand(argv, { cwd });
      expect([said.code, said.out]).toEqual([1, '']);
      const { error } = JSON.parse(said.err) as { error: { code: string; message: string } };
      expect(error.code).toBe(code);
      expect(error.message.length).toBeGreaterThan(5);
    }
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('takes an ask from standard input, and answers not-here for what needs a window', {
    timeout: 30_000,
  }, async () => {
    const cwd = tempFolder();
    await bookCommand(['new', 'book'], { cwd });
    const created = await bookCommand(['call', 'customer.create', '-', '--book', 'book'], {
      cwd,
      input: '{"kind":"person","name":"云青柑"}',
    });
    expect(created.json()).toMatchObject({ label: { code: 'customer.create' } });
    const printed = await bookCommand(['call', 'file.choose', '{}', '--book', 'book'], { cwd });
    expect(JSON.parse(printed.err)).toMatchObject({ error: { code: 'not-here' } });
    const nonsense = await bookCommand(['call', 'customer.create', '{"kind"', '--book', 'book'], { cwd });
    expect(JSON.parse(nonsense.err)).toMatchObject({ error: { code: 'invalid-ask' } });
  });

  it('describes every channel as JSON Schema, whole even through a pipe', { timeout: 30_000 }, async () => {
    const { channels } = (await bookCommand(['channels'])).json() as {
      channels: { name: string; ask: object; answer: object }[];
    };
    expect(channels.map((c) => c.name)).toEqual(CHANNEL_NAMES);
    for (const { ask, answer } of channels) expect([typeof ask, typeof answer]).toEqual(['object', 'object']);
  });

  it('checks a book that cannot be opened, names file and line, and leaves every byte', {
    timeout: 30_000,
  }, async () => {
    const cwd = tempFolder();
    await bookCommand(['new', 'book', '--sample', '--today', '2026-11-23'], { cwd });
    const file = path.join(cwd, 'book/book.json');
    const damaged = readFileSync(file, 'utf8').replace('"kind":"person"', '{{"kind":"person"');
    writeFileSync(file, damaged);
    const checked = await bookCommand(['check', '--book', 'book'], { cwd });
    expect(checked.json()).toMatchObject({
      ok: false,
      problems: [{ file: 'book.json', line: expect.any(Number) as number }],
    });
    expect(readFileSync(file, 'utf8')).toBe(damaged);
  });
});
