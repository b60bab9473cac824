import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import { ImportDraftSchema } from '../../../electron/exchange/draft.ts';
import { type ImportOptions, MAX_BYTES, parseImport } from '../../../electron/exchange/parse-import.ts';

const options: ImportOptions = { region: 'CN', today: asDay('2026-11-22') };
const fixture = (file: string) => readFileSync(new URL(`../../fixtures/imports/${file}`, import.meta.url));
const utf8 = (text: string) => new TextEncoder().encode(text);

function read(bytes: Uint8Array, fileName = 'a.csv', more: Partial<ImportOptions> = {}) {
  const parsed = parseImport(bytes, fileName, { ...options, ...more });
  if (!parsed.ok) throw new Error(parsed.error.code);
  for (const draft of parsed.value.drafts) ImportDraftSchema.parse(draft);
  return parsed.value;
}
const refusal = (bytes: Uint8Array, fileName = 'a.csv') => {
  const parsed = parseImport(bytes, fileName, options);
  return parsed.ok ? 'read' : parsed.error.code;
};

describe('the same table', () => {
  const expected = [
    {
      row: 2,
      kind: 'person',
      name: '陈示例',
      company: '示例机械有限公司',
      title: '采购经理',
      phones: [
        { raw: '199 0000 0123', e164: '+8619900000123', label: 'mobile' },
        { raw: '0755-55500101转8001', e164: '+8675555500101', ext: '8001', label: 'work' },
      ],
      emails: ['chen@example.com'],
      wechat: 'chen_example',
      addresses: [{ text: '深圳市示例路1号' }],
      tags: ['老客户', '展会'],
      source: '展会',
      intent: 'interested',
      grade: 'A',
      note: '喜欢茶\n不喝酒',
      custom: { 车型: '示例一号' },
      rawLines: [],
      specialDays: [{ kind: 'birthday', calendar: 'solar', year: 1988, month: 5, day: 8, leap: false }],
      people: [],
    },
    {
      row: 3,
      kind: 'person',
      name: '㐀𬀩',
      phones: [{ raw: '+8619900000124', e164: '+8619900000124', label: 'mobile' }],
      emails: [],
      addresses: [],
      tags: [],
      intent: 'considering',
      grade: 'O',
      custom: {},
      rawLines: [],
      specialDays: [{ kind: 'birthday', calendar: 'lunar', month: 6, day: 3, leap: true }],
      people: [],
    },
    {
      row: 4,
      kind: 'organization',
      name: '示例外贸行',
      phones: [{ raw: '95588', label: 'service' }],
      emails: [],
      addresses: [],
      tags: [],
      custom: {},
      rawLines: [],
      specialDays: [],
      people: [],
    },
  ];

  test.each([
    ['plain-zh.gb18030.csv', 'gb18030', ','],
    ['plain-zh.utf8-bom.csv', 'utf-8', ','],
    ['plain-zh.utf16le.tsv', 'utf-16le', '\t'],
    ['plain-zh.semicolon.csv', 'utf-8', ';'],
  ])('is the same people in %s', (file, encoding, delimiter) => {
    const parsed = read(fixture(file), file);
    expect(parsed).toMatchObject({ format: 'csv', encoding, delimiter });
    expect(parsed.drafts).toEqual(expected);
    expect(parsed.problems).toEqual([
      { row: 3, column: '级别', code: 'grade-read-as', severity: 'warn', value: 'H', detail: { readAs: 'O' } },
    ]);
  });

  it('tells which column fills what', () => {
    expect(read(fixture('plain-zh.gb18030.csv')).columns.map(({ heading, field }) => `${heading} ${field}`)).toEqual([
      '姓名 name',
      '公司 company',
      '职务 title',
      '手机 phone',
      '电话 phone',
      '邮箱 email',
      '微信 wechat',
      '地址 address',
      '生日 birthday',
      '农历生日 lunar-birthday',
      '意向 intent',
      '级别 grade',
      '来源 source',
      '备注 note',
      '标签 tags',
      '车型 custom',
    ]);
  });
});

describe('a damaged cell refuses its row, and only its row', () => {
  it('with the row, the column, the code and the text', () => {
    const { drafts, problems } = read(fixture('damaged.csv'));
    expect(drafts.map(({ row, name }) => `${row} ${name}`)).toEqual(['2 好示例', '9 怪意向']);
    expect(problems.map((p) => [p.row, p.column, p.code, p.severity, p.value])).toEqual([
      [3, '手机', 'phone-damaged', 'refuse', '1.99E+10'],
      [4, '手机', 'phone-damaged', 'refuse', '75555500101'],
      [5, '手机', 'phone-damaged', 'refuse', '19900000131.0'],
      [6, '生日', 'birthday-impossible', 'refuse', '2月30日'],
      [7, '生日', 'birthday-ambiguous', 'refuse', '5/8/1988'],
      [8, '姓名', 'name-missing', 'refuse', ''],
      [9, '意向', 'intent-unknown', 'warn', '随缘'],
    ]);
  });

  it('until the rep has answered, by any of the choices, by the order of the file or with another number', () => {
    const choices = read(fixture('damaged.csv')).problems.find(({ row }) => row === 7)?.choices ?? [];
    const birthdays = choices.map((value) => {
      const corrections = [{ row: 7, column: '生日', value }];
      return read(fixture('damaged.csv'), 'a.csv', { corrections }).drafts.find(({ row }) => row === 7)?.specialDays;
    });
    const day = { kind: 'birthday', calendar: 'solar', year: 1988, leap: false };
    expect(birthdays).toEqual([[{ ...day, month: 5, day: 8 }], [{ ...day, month: 8, day: 5 }]]);
    const ordered = read(fixture('damaged.csv'), 'a.csv', { dateOrder: 'day-first' });
    expect(ordered.drafts.find(({ row }) => row === 7)?.specialDays).toEqual([{ ...day, month: 8, day: 5 }]);
    const corrections = [{ row: 3, column: '手机', value: '19900000139' }];
    expect(read(fixture('damaged.csv'), 'a.csv', { corrections }).drafts[1]?.phones[0]?.e164).toBe('+8619900000139');
  });
});

describe('a file that is none', () => {
  test.each([
    ['nothing', utf8(''), 'file-empty'],
    ['blanks', utf8(' \r\n \r\n'), 'file-empty'],
    ['a heading alone', utf8('姓名,手机\n'), 'file-empty'],
    ['a workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 0x20]), 'file-unknown'],
    ['words', utf8('Dear Ann,\nhow are you?\n'), 'file-unknown'],
    ['octets', Uint8Array.from([0xff, 0x41, 0xff]), 'encoding-unknown'],
  ])('%s', (_, bytes, code) => {
    expect(refusal(bytes)).toBe(code);
  });
});

describe('limits', () => {
  it('50 MB', () => {
    expect(refusal(new Uint8Array(MAX_BYTES + 1))).toBe('file-too-large');
  });

  it('200,000 rows below the heading', () => {
    expect(refusal(utf8(`姓名\n${'甲\n'.repeat(200_001)}`))).toBe('too-many-rows');
    expect(refusal(utf8(`姓名\n${'\n'.repeat(300_000)}甲\n`))).toBe('too-many-rows');
  });

  it('256 columns, in whichever row', () => {
    expect(refusal(utf8(`姓名${',x'.repeat(255)}\n甲\n`))).toBe('read');
    expect(refusal(utf8(`姓名${',x'.repeat(256)}\n甲\n`))).toBe('too-many-columns');
    expect(refusal(utf8(`姓名\n甲\n${','.repeat(20_000_000)}\n`))).toBe('too-many-columns');
  });

  it('tell of progress on the way', () => {
    const heard: number[][] = [];
    parseImport(utf8(`姓名\n${'甲\n'.repeat(2_500)}`), 'a.csv', {
      ...options,
      onProgress: (...now) => heard.push(now),
    });
    expect(heard).toEqual([
      [1_000, 2_500],
      [2_000, 2_500],
      [2_500, 2_500],
    ]);
  });
});

test('blanks, marks and colons without end are read without a long wait', () => {
  const long = 100_000;
  const started = performance.now();
  for (const filler of [' ', '\t', '"', "'", '-', ':', ';', '=', '(', '闰', '1', '，', '/', '::: ']) {
    const text = filler.repeat(long / filler.length);
    refusal(utf8(`姓名,手机,生日,地址,意向,邮箱\n甲示例${text},${text}\n`));
    refusal(utf8(`${text}姓名${text},手机\n甲示例,${text}x\n`));
    refusal(
      utf8(
        `姓名,生日,手机,邮箱\n甲示例,${text.slice(0, 19_000)}x,${text.slice(0, 19_000)}x,${text.slice(0, 19_000)}x\n`,
      ),
    );
    refusal(
      utf8(
        `BEGIN:VCARD\nFN:甲示例\nBDAY:${text}x\nX${text}:y\nADR:${text}\nTEL:${text}x\nNOTE;QUOTED-PRINTABLE:${text}\n${text}\nEND:VCARD\n`,
      ),
      'a.vcf',
    );
  }
  expect(performance.now() - started).toBeLessThan(10_000);
});
