import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import { openRealHouse, type RealHouse } from '../../helpers/open-real-house.ts';

let book: RealHouse;
beforeEach(async () => {
  book = await openRealHouse({ today: '2026-11-23' });
});
afterEach(() => book.house.close());

const HEADING = '姓名,公司,手机,农历生日,意向,预算';

function preview(text: string, name = 'contacts.csv') {
  const token = book.house.offer({ name, bytes: new Uint8Array(new TextEncoder().encode(text)) });
  return book.ask('import.preview', { token });
}

async function run(text: string) {
  const { previewId } = await preview(text);
  return book.ask('import.run', { previewId });
}

const everybody = async () => {
  const sort = { by: 'name', direction: 'up' } as const;
  return (await book.ask('customer.list', { query: '', filter: {}, sort, offset: 0, limit: 200 })).rows;
};

describe('taking in a contacts file', () => {
  it('shows every row before anything is written, with its number, column and reason', async () => {
    const seen = await preview(`${HEADING}\n云青柑,半山木作,19900000201,八月十五,有兴趣,十万\n单雨桐,,1.99E+10,,,\n`);
    expect(seen).toMatchObject({ format: 'csv', counts: { rows: 2, create: 1, match: 0, refuse: 1 } });
    const { rows } = await book.ask('import.rows', { previewId: seen.previewId, only: 'all', offset: 0, limit: 200 });
    expect(rows.map(({ row, state, name }) => [row, state, name])).toEqual([
      [2, 'create', '云青柑'],
      [3, 'refuse', '单雨桐'],
    ]);
    expect(rows[1]?.problems).toMatchObject([{ row: 3, column: '手机', code: 'phone-damaged', value: '1.99E+10' }]);
    expect(rows[1]?.problems[0]?.message).toContain('number');
    expect((await book.ask('book.status', {})).customers).toBe(0);
  });

  it('keeps what no field takes, dates in their own calendar, and puts it all back with one undo', async () => {
    const done = await run(
      `${HEADING}\n云青柑,半山木作,19900000201,八月十五,有兴趣,十万\n曾长亭,长亭药房,19900000203,,考虑,\n`,
    );
    expect(done).toMatchObject({ created: 2, matched: 0, filled: 0, refused: [] });
    const [first] = await everybody();
    const { customer, specialDays } = await book.ask('customer.get', { id: first?.id ?? '' });
    expect(customer).toMatchObject({
      name: '云青柑',
      intent: { code: 'interested', since: '2026-11-23' },
      custom: { 预算: '十万' },
    });
    expect(specialDays).toMatchObject([{ kind: 'birthday', calendar: 'lunar', month: 8, day: 15, leap: false }]);
    await book.ask('change.undo', {});
    expect((await book.ask('book.status', {})).customers).toBe(0);
    await book.ask('change.redo', {});
    expect((await book.ask('book.status', {})).customers).toBe(2);
  });

  it('adds nobody and changes nothing when the same file comes again, two equal rows included', async () => {
    const twice = `${HEADING}\n云青柑,半山木作,19900000201,,,\n云青柑,半山木作,19900000201,,,\n`;
    expect(await run(twice)).toMatchObject({ created: 2 });
    const { seq } = await book.ask('book.status', {});
    for (let again = 0; again < 3; again++) {
      expect(await run(twice)).toEqual({ created: 0, matched: 2, filled: 0, refused: [] });
    }
    expect((await book.ask('book.status', {})).seq).toBe(seq);
  });

  it('fills only what is empty in a match, and reports what differs instead of writing it over', async () => {
    await run(`${HEADING}\n云青柑,半山木作,19900000201,,,\n`);
    const seen = await preview(`姓名,公司,手机,职务\n云青柑,别家木作,19900000201,店主\n`);
    const { rows } = await book.ask('import.rows', { previewId: seen.previewId, only: 'match', offset: 0, limit: 200 });
    expect(rows[0]?.match).toMatchObject({
      fills: ['title'],
      differences: [{ field: 'company', ours: '半山木作', theirs: '别家木作' }],
    });
    expect(await book.ask('import.run', { previewId: seen.previewId })).toMatchObject({
      created: 0,
      matched: 1,
      filled: 1,
    });
    const [row] = await everybody();
    expect(row).toMatchObject({ company: '半山木作', title: '店主' });
  });

  it('decides who is matched when it writes, not when it looked', async () => {
    const text = `${HEADING}\n云青柑,半山木作,19900000201,,,\n`;
    const early = await preview(text);
    expect(early.counts.create).toBe(1);
    await book.ask('customer.create', {
      kind: 'person',
      name: '云青柑',
      phones: [{ raw: '199 0000 0201', label: 'mobile' }],
    });
    expect(await book.ask('import.run', { previewId: early.previewId })).toMatchObject({ created: 0, matched: 1 });
  });

  it('takes a token once, forgets a preview that was cancelled, and says plainly what a file is not', async () => {
    expect((await book.refused('import.preview', { token: 'nobody' })).code).toBe('token-unknown');
    const seen = await preview(`${HEADING}\n云青柑,,19900000201,,,\n`);
    expect(await book.ask('import.cancel', { previewId: seen.previewId })).toEqual({ cancelled: true });
    expect((await book.refused('import.run', { previewId: seen.previewId })).code).toBe('not-found');
    const zip = book.house.offer({ name: 'book.xlsx', bytes: new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]) });
    expect((await book.refused('import.preview', { token: zip })).code).toBe('file-unknown');
    const empty = book.house.offer({ name: 'empty.csv', bytes: new Uint8Array() });
    expect((await book.refused('import.preview', { token: empty })).code).toBe('file-empty');
  });

  it('reads a date that could mean two days again, as the rep says it', async () => {
    const seen = await preview(`姓名,生日\n云青柑,8月15\n`);
    const ask = { only: 'all', offset: 0, limit: 200 } as const;
    const { rows } = await book.ask('import.rows', { previewId: seen.previewId, ...ask });
    expect(rows[0]).toMatchObject({
      state: 'refuse',
      problems: [{ column: '生日', choices: ['公历8月15日', '农历8月15日'] }],
    });
    const corrections = [{ row: 2, column: '生日', value: '农历8月15日' }];
    const again = await book.ask('import.correct', { previewId: seen.previewId, corrections });
    expect(again.counts).toEqual({ rows: 1, create: 1, match: 0, refuse: 0, warn: 0 });
    expect((await book.ask('import.rows', { previewId: again.previewId, ...ask })).rows[0]).toMatchObject({
      birthday: 'Lunar 8-15',
    });
    expect((await book.refused('import.run', { previewId: seen.previewId })).code).toBe('not-found');
  });

  it('never pushes a purchase date aside with a letter from a file', async () => {
    await book.ask('customer.create', { kind: 'person', name: '云青柑', horizon: { expectedOn: asDay('2026-12-20') } });
    const seen = await preview(`姓名,级别\n云青柑,C\n`);
    const done = await book.ask('import.run', { previewId: seen.previewId });
    expect(done).toMatchObject({ matched: 1, filled: 0 });
    const [row] = await everybody();
    expect(row?.grade).toEqual({ scale: 'horizon', code: 'A' });
  });
});

describe('a large file', () => {
  const rows = (from: number, count: number) =>
    Array.from({ length: count }, (_, n) => `顾客${from + n},,199000${String(10_000 + from + n)},,,`).join('\n');
  const startsOf = async () => {
    const starts = new Map<string, string | undefined>();
    for (const { id, name } of await everybody())
      starts.set(name, (await book.ask('customer.get', { id })).customer.startOn);
    return starts;
  };

  it('spreads the first contacts by the calls of a day over working days, in the order of its rows', async () => {
    book.turnTo('2026-09-23');
    await book.ask('settings.change', { patch: { callsADay: 2 } });
    await run(`${HEADING}\n${rows(1, 1)}\n`);
    // The first row is known by now: only who is new is spread. 25 to 27 September 2026 are off, for Mid-Autumn.
    await run(`${HEADING}\n${rows(1, 8)}\n`);
    expect(await startsOf()).toEqual(
      new Map([
        ['顾客1', undefined],
        ['顾客2', undefined],
        ['顾客3', undefined],
        ['顾客4', '2026-09-24'],
        ['顾客5', '2026-09-24'],
        ['顾客6', '2026-09-28'],
        ['顾客7', '2026-09-28'],
        ['顾客8', '2026-09-29'],
      ]),
    );
    await book.ask('change.undo', {});
    expect([...(await startsOf()).keys()]).toEqual(['顾客1']);
  });

  it('is spread by the visits of a day where the first contact is one', async () => {
    await book.ask('settings.change', { patch: { playbook: 'otc', callsADay: 20, visitsADay: 2 } });
    await run(`${HEADING}\n${rows(1, 3)}\n`);
    expect([...(await startsOf()).values()]).toEqual([undefined, undefined, '2026-11-24']);
  });

  it('that fits into a day is due at once', async () => {
    await run(`${HEADING}\n${rows(1, 20)}\n`);
    expect(new Set((await startsOf()).values())).toEqual(new Set([undefined]));
  });
});
