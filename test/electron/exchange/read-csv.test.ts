import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it, test } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import type { ImportDraft } from '../../../electron/exchange/draft.ts';
import { parseImport } from '../../../electron/exchange/parse-import.ts';

function read(bytes: Uint8Array | string) {
  const octets = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  const parsed = parseImport(octets, 'a.csv', { region: 'CN', today: asDay('2026-11-22') });
  if (!parsed.ok) throw new Error(parsed.error.code);
  return parsed.value;
}
const fixture = (file: string) => read(readFileSync(new URL(`../../fixtures/imports/${file}`, import.meta.url)));
const one = (text: string): Partial<ImportDraft> => read(text).drafts[0] ?? {};

describe('Outlook', () => {
  it('classic, Chinese', () => {
    expect(fixture('outlook-classic-zh.gb18030.csv').drafts).toEqual([
      {
        row: 2,
        kind: 'person',
        name: '李示例芳',
        company: '示例贸易有限公司',
        title: '经理',
        phones: [
          { raw: '19900000126', e164: '+8619900000126', label: 'mobile' },
          { raw: '0755-55500102', e164: '+8675555500102', label: 'fax' },
          { raw: '0755-55500103', e164: '+8675555500103', label: 'work' },
        ],
        emails: ['li@example.com'],
        website: 'https://example.com',
        addresses: [{ text: '广东省深圳市示例路1号 3楼 518000', area: '广东省深圳市' }],
        tags: ['重要', '展会'],
        note: '爱喝茶',
        custom: { 中文称谓: '女士', 部门: '采购部' },
        rawLines: [],
        specialDays: [{ kind: 'birthday', calendar: 'solar', year: 1985, month: 12, day: 3, leap: false }],
        people: [{ name: '王示例', relation: 'spouse', phones: [] }],
      },
    ]);
  });

  it('classic, English: Title is Ms, Job Title the post, and its idle columns say nothing', () => {
    expect(fixture('outlook-classic-en.csv').drafts).toMatchObject([
      {
        name: 'Ann B. Example Jr.',
        company: 'Example Ltd',
        title: 'Buyer',
        emails: ['ann@example.com', 'ann2@example.com'],
        addresses: [{ text: '1 Example Road, Springfield, XX 12345, Nowhere', area: 'Springfield' }],
        note: 'first line\nsecond line',
        custom: { Title: 'Ms.', Department: 'Sales' },
        specialDays: [{ kind: 'birthday', year: 1980, month: 12, day: 25 }],
        people: [
          { name: 'Bob Helper', role: 'confidant' },
          { name: 'Carl', relation: 'child' },
          { name: 'Dora', relation: 'child' },
          { name: 'Eve', relation: 'spouse' },
        ],
      },
    ]);
  });

  it.each(['outlook-com.utf8-bom.csv', 'google-outlook.utf16le.csv'])('%s', (file) => {
    expect(fixture(file).drafts).toMatchObject([
      {
        name: '王示例芳',
        company: '示例厂',
        title: '厂长',
        phones: [{ e164: '+8619900000127' }],
        emails: ['wang@example.com'],
        tags: [],
        specialDays: [{ kind: 'birthday', calendar: 'solar', year: 1988, month: 5, day: 8 }],
      },
    ]);
  });

  it('.com tells how a name is read', () => {
    expect(fixture('outlook-com.utf8-bom.csv').drafts[0]?.nameOverride).toBe('wang fang');
  });
});

describe('Google', () => {
  it('new: labels, several values in a cell, events, ties and own fields', () => {
    expect(fixture('google-new.csv').drafts).toMatchObject([
      {
        name: '赵示例',
        company: '示例店',
        title: '店长',
        phones: [
          { raw: '19900000128', label: 'mobile' },
          { raw: '19900000129', label: 'mobile' },
          { raw: '0755-55500104', label: 'fax' },
        ],
        emails: ['zhao@example.com', 'zhao2@example.com'],
        addresses: [{ text: '示例路2号 深圳市', area: '广东省深圳市' }],
        tags: ['老客户'],
        custom: {},
        specialDays: [
          { kind: 'birthday', calendar: 'solar', month: 5, day: 8 },
          { kind: 'wedding', calendar: 'solar', year: 2010, month: 10, day: 1 },
          { kind: 'birthday', calendar: 'lunar', month: 8, day: 15 },
        ],
        people: [{ name: '钱示例', relation: 'spouse' }],
      },
    ]);
  });

  it('old', () => {
    expect(fixture('google-old.utf16le.csv').drafts).toMatchObject([
      { name: '孙示例', company: '示例行', title: '主管', tags: ['friends'], website: 'https://example.com' },
    ]);
  });
});

describe('headings', () => {
  test.each<[string, Partial<ImportDraft>]>([
    [
      'Mobile 2,NAME\n19900000123,Ann',
      { name: 'Ann', phones: [{ raw: '19900000123', e164: '+8619900000123', label: 'mobile' }] },
    ],
    ['姓名（必填）,联系电话*\n甲示例,19900000123', { name: '甲示例' }],
    ['客户名称,联系人\n示例厂,甲示例', { name: '甲示例', company: '示例厂', kind: 'person' }],
    ['客户名称,手机\n甲示例,', { name: '甲示例', kind: 'person' }],
    ['单位,姓名\n示例厂,', { name: '示例厂', kind: 'organization' }],
    [
      '姓名,生日(农历)\n甲示例,8-15',
      { specialDays: [{ kind: 'birthday', calendar: 'lunar', month: 8, day: 15, leap: false }] },
    ],
    [
      '姓名,省,城市,地址\n甲示例,广东省,深圳市,示例路1号',
      { addresses: [{ text: '广东省深圳市示例路1号', area: '广东省深圳市' }] },
    ],
    [
      '姓名,公司地址,家庭地址\n甲示例,示例路1号,示例路2号',
      { addresses: [{ text: '示例路1号' }, { text: '示例路2号' }] },
    ],
    [
      '姓名,上次联系,上次联系,\n甲示例,2026-01-02,电话,无题',
      { custom: { 上次联系: '2026-01-02', '上次联系 (2)': '电话', D: '无题' } },
    ],
    ['姓名,__proto__,constructor\n甲示例,一,二', { custom: { '__proto__ (2)': '一', 'constructor (2)': '二' } }],
    ['客户表\n姓名,手机\n甲示例,19900000123', { row: 3, name: '甲示例' }],
    ["姓名,备注\n甲示例,'=1+1", { note: '=1+1' }],
    [
      "姓名,手机\n甲示例,'+86 199 0000 0123",
      { phones: [{ raw: '+86 199 0000 0123', e164: '+8619900000123', label: 'mobile' }] },
    ],
    ["姓名,备注\n甲示例,'tis", { note: "'tis" }],
  ])('%j', (text, expected) => {
    expect(one(text)).toMatchObject(expected);
  });
});

describe('rows are counted as a spreadsheet counts', () => {
  it('blank rows count, cells of several lines do not', () => {
    expect(
      read('姓名,备注\n甲示例,"一\n二\r\n三"\n\n,\n乙示例,四\n').drafts.map(({ row, note }) => [row, note]),
    ).toEqual([
      [2, '一\n二\n三'],
      [5, '四'],
    ]);
  });

  it('three sorts of line ends may meet in one file', () => {
    expect(read('姓名\r\n甲示例\r乙示例\n丙示例').drafts.map(({ row }) => row)).toEqual([2, 3, 4]);
  });

  it('a row with a quotation mark out of place is refused, because its cells are a guess', () => {
    const { drafts, problems } = read('姓名,备注\n甲示例,"一"二\n乙示例,三\n');
    expect(problems.map(({ row, code }) => [row, code])).toEqual([[2, 'quotes-broken']]);
    expect(drafts.map(({ name }) => name)).toEqual(['乙示例']);
  });

  it('an inch is no quotation mark, and one that never closes takes the rest of the file with it, as in a spreadsheet', () => {
    expect(one('姓名,备注\n甲示例,5" 管\n').note).toBe('5" 管');
    const { drafts, problems } = read('姓名,备注\n甲示例,一\n乙示例,"二\n丙示例,三\n');
    expect(drafts.map(({ name }) => name)).toEqual(['甲示例']);
    expect(problems.map(({ row, code, detail }) => [row, code, detail])).toEqual([[3, 'quotes-broken', { lines: 2 }]]);
  });

  it('cells beyond the heading are kept under the letters of their column', () => {
    const { drafts, problems } = read('姓名\n甲示例,多,余\n');
    expect(drafts[0]?.custom).toEqual({ B: '多', C: '余' });
    expect(problems.map(({ code, column }) => [code, column])).toEqual([['cells-beyond-heading', 'B']]);
  });
});

describe('texts too long for their field', () => {
  it('are kept by their heading', () => {
    const { drafts, problems } = read(`姓名,职务\n甲示例,${'长'.repeat(501)}\n`);
    expect(drafts[0]?.custom).toEqual({ 职务: '长'.repeat(501) });
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([['kept-as-custom', 'warn']]);
  });

  it('refuse the row where no place can hold them', () => {
    const { drafts, problems } = read(`姓名,自定\n甲示例,${'长'.repeat(20_001)}\n${'长'.repeat(201)},\n`);
    expect(drafts).toEqual([]);
    expect(problems.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, '自定', 'text-too-long'],
      [3, '姓名', 'text-too-long'],
    ]);
  });
});

test('any words come back from any separator and encoding', () => {
  const word = fc.stringMatching(/^[\p{Script=Han}a-z0-9 ,;"\t\n=+@-]{1,20}$/u).map((text) => `字${text.trim()}`);
  const encodings = {
    'utf-8': (text: string) => Buffer.from(text),
    'utf-8 with mark': (text: string) => Buffer.from(`\ufeff${text}`),
    'utf-16le': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  };
  fc.assert(
    fc.property(
      fc.array(fc.record({ 姓名: word, 备注: word, 自定: word }), { minLength: 1, maxLength: 8 }),
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n'),
      fc.constantFrom(...Object.values(encodings)),
      (rows, delimiter, newline, encode) => {
        const { drafts, problems } = read(encode(Papa.unparse(rows, { delimiter, newline })));
        expect(problems).toEqual([]);
        expect(drafts.map(({ name, note, custom }) => [name, note, custom])).toEqual(
          rows.map((row) => [row.姓名.replace(/[\n\t]+/g, ' '), row.备注, { 自定: row.自定 }]),
        );
      },
    ),
  );
});
