import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { asDay } from '../../../shared/domain/day.ts';
import { parseImport } from '../../../electron/exchange/parse-import.ts';

function read(bytes: Uint8Array | string) {
  const octets = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  const parsed = parseImport(octets, 'a.vcf', { region: 'CN', today: asDay('2026-11-22') });
  if (!parsed.ok) throw new Error(parsed.error.code);
  return parsed.value;
}
const fixture = (file: string) => read(readFileSync(new URL(`../../fixtures/imports/${file}`, import.meta.url)));
const card = (...lines: string[]) =>
  ['BEGIN:VCARD', 'VERSION:3.0', 'FN:甲示例', ...lines, 'END:VCARD', ''].join('\r\n');
const days = (...lines: string[]) => read(card(...lines)).drafts[0]?.specialDays;

const lunar = { kind: 'birthday', calendar: 'lunar', leap: false };
const solar = { kind: 'birthday', calendar: 'solar', leap: false };

describe('version 2.1 of Android', () => {
  it('soft breaks, bare parameters, lunar birthdays, base64 up to a blank line', () => {
    const { drafts, problems } = fixture('android-21.vcf');
    expect(problems).toEqual([]);
    expect(drafts).toEqual([
      {
        row: 1,
        kind: 'person',
        name: '王示例',
        phones: [
          { raw: '199-0000-0137', e164: '+8619900000137', label: 'mobile' },
          { raw: '0755-55500105', e164: '+8675555500105', label: 'fax' },
          { raw: '1 990-000-0138', e164: '+8619900000138', label: 'mobile' },
        ],
        emails: ['wang@example.com'],
        addresses: [],
        tags: [],
        note: '地址很长很长的示例，要分几行写\n第二段',
        custom: {},
        rawLines: [
          'X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;某人;1;;;;;;;;;;;;;',
          'PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQ',
        ],
        specialDays: [
          { ...lunar, year: 1988, month: 8, day: 15 },
          { ...solar, year: 1988, month: 9, day: 25 },
        ],
        people: [],
      },
      {
        row: 19,
        kind: 'organization',
        name: '示例公司',
        phones: [{ raw: '0755-55500106', e164: '+8675555500106', label: 'work' }],
        emails: [],
        addresses: [],
        tags: [],
        custom: {},
        rawLines: [],
        specialDays: [],
        people: [],
      },
    ]);
  });

  it('GBK, whose second octets may be plain letters', () => {
    expect(fixture('old-phone-gbk.vcf').drafts).toMatchObject([{ name: '刘示例', company: '丂丄厂' }]);
  });
});

describe('version 3.0 of Apple', () => {
  it('groups, labels, lunar and year-less birthdays; everything unknown verbatim', () => {
    const [person, firm] = fixture('apple-30.vcf').drafts;
    expect(person).toEqual({
      row: 1,
      uid: 'EXAMPLE-UID-1',
      kind: 'person',
      name: '周示例',
      nameOverride: 'zhou shili',
      company: '示例科技, 深圳',
      title: '工程师',
      phones: [
        { raw: '+86 199 0000 0140', e164: '+8619900000140', label: 'mobile' },
        { raw: '0755-55500107', e164: '+8675555500107', label: 'fax' },
      ],
      emails: ['zhou@example.com'],
      wechat: 'zhou_example',
      website: 'https://example.com',
      addresses: [{ text: '中国广东省深圳市示例路3号 2楼 518000', area: '广东省深圳市' }],
      tags: ['老客户', '展会'],
      note: '一行\n二行，很长很长很长很长很长很长很长很长很长很长很长很长很长很长',
      custom: { NICKNAME: '小周', ORG: '研发部' },
      rawLines: [
        'PRODID:-//Apple Inc.//iPhone OS 18.0//EN',
        'item2.X-ABADR:cn',
        'item6.X-COLOR:red',
        'REV:2026-11-01T00:00:00Z',
        'item6.X-ABLabel:颜色',
      ],
      specialDays: [
        { ...solar, kind: 'wedding', year: 2010, month: 10, day: 1 },
        { ...solar, month: 5, day: 8 },
        { ...lunar, year: 2014, month: 3, day: 18 },
      ],
      people: [{ name: '吴示例', relation: 'spouse', phones: [] }],
    });
    expect(firm).toMatchObject({
      row: 34,
      kind: 'organization',
      name: '示例电器行',
      specialDays: [{ ...lunar, month: 6, day: 3, leap: true }],
    });
  });
});

it('version 4.0, and a file that breaks off', () => {
  const { drafts, problems } = fixture('version-4.vcf');
  expect(drafts).toMatchObject([
    {
      name: 'Dora Example',
      uid: 'urn:uuid:00000000-0000-4000-8000-00000000000d',
      phones: [
        { e164: '+8619900000141', label: 'mobile' },
        { e164: '+8675555500109', ext: '8002', label: 'work' },
      ],
      specialDays: [
        { ...solar, month: 5, day: 8 },
        { ...solar, kind: 'wedding', year: 2010, month: 10, day: 1 },
      ],
      rawLines: ['N:Example;Dora;;Dr.;', 'RELATED;TYPE=contact:urn:uuid:00000000-0000-4000-8000-00000000000e'],
    },
    { row: 15, name: 'Ed Example', custom: { BDAY: 'circa spring' } },
  ]);
  expect(problems.map(({ row, code, severity }) => [row, code, severity])).toEqual([
    [15, 'birthday-unread', 'warn'],
    [15, 'card-unclosed', 'warn'],
  ]);
});

describe('birthdays of a card', () => {
  test.each([
    ['BDAY:1988-05-08', { ...solar, year: 1988, month: 5, day: 8 }],
    ['BDAY:19880508', { ...solar, year: 1988, month: 5, day: 8 }],
    ['BDAY:1988-05-08T00:00:00Z', { ...solar, year: 1988, month: 5, day: 8 }],
    ['BDAY;VALUE=date-time:19880508T160000Z', { ...solar, year: 1988, month: 5, day: 8 }],
    ['BDAY:--05-08', { ...solar, month: 5, day: 8 }],
    ['BDAY:--0508', { ...solar, month: 5, day: 8 }],
    ['BDAY:1604-05-08', { ...solar, month: 5, day: 8 }],
    ['BDAY;X-APPLE-OMIT-YEAR=2000:2000-05-08', { ...solar, month: 5, day: 8 }],
    ['BDAY:0000-05-08', { ...solar, month: 5, day: 8 }],
    ['BDAY;VALUE=text:农历八月十五', { ...lunar, month: 8, day: 15 }],
    ['BDAY;CALSCALE=chinese:007800310318', { ...lunar, year: 2014, month: 3, day: 18 }],
    ['BDAY;CALSCALE=chinese:1988-08-15', { ...lunar, year: 1988, month: 8, day: 15 }],
    ['X-ALTBDAY;CALSCALE=chinese:--0815', { ...lunar, month: 8, day: 15 }],
    ['X-ALTBDAY;CALSCALE=chinese:0078000406L03', { ...lunar, year: 1987, month: 6, day: 3, leap: true }],
    ['X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;--08-15;0;阴历生日;;', { ...lunar, month: 8, day: 15 }],
    ['X-ANDROID-CUSTOM:vnd.com.miui.cursor.item/lunarBirthday;8-15;;', { ...lunar, month: 8, day: 15 }],
    [
      'X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2010-10-01;0;开业;;',
      { ...solar, kind: 'custom', label: '开业', year: 2010, month: 10, day: 1 },
    ],
  ])('%s', (line, expected) => {
    expect(days(line)).toEqual([expected]);
  });

  it('one that cannot be refuses the card', () => {
    const { drafts, problems } = read(card('BDAY:1988-02-30'));
    expect(drafts).toEqual([]);
    expect(problems.map(({ row, column, code }) => [row, column, code])).toEqual([[1, 'BDAY', 'birthday-impossible']]);
  });
});

describe('a card', () => {
  const draft = (...lines: string[]) => read(card(...lines)).drafts[0];

  it('keeps a photo of any size, in pieces that are folds', () => {
    const photo = `PHOTO;ENCODING=b;TYPE=JPEG:${'A'.repeat(50_000)}`;
    const lines = draft(photo)?.rawLines ?? [];
    expect(lines.map((line) => line.length)).toEqual([20_000, 20_000, photo.length - 39_998]);
    expect(lines.map((line, n) => (n === 0 ? line : line.slice(1))).join('')).toBe(photo);
  });

  it('passes over properties that say nothing', () => {
    expect(draft('TEL:', 'ADR:;;;;;;', 'X-EMPTY:', 'BDAY:')?.rawLines).toEqual([]);
  });

  it('keeps a number that looks damaged, because no spreadsheet has seen it', () => {
    expect(draft('TEL:2125550123')?.phones).toEqual([{ raw: '2125550123', label: 'other' }]);
  });

  it('keeps a line that is no property, and a name that says more', () => {
    expect(draft('no colon here', 'N:甲;示例;;博士;')?.rawLines).toEqual(['no colon here', 'N:甲;示例;;博士;']);
  });

  it('within a card belongs to the outer one', () => {
    const { drafts } = read(card('AGENT:', 'BEGIN:VCARD', 'FN:乙示例', 'END:VCARD', 'TITLE:经理'));
    expect(drafts.map(({ name, title }) => [name, title])).toEqual([['甲示例', '经理']]);
  });

  it('without a name takes its firm, and without both is refused', () => {
    const text = 'BEGIN:VCARD\nORG:示例厂\nEND:VCARD\nBEGIN:VCARD\nTEL:19900000123\nEND:VCARD\n';
    const { drafts, problems } = read(text);
    expect(drafts.map(({ name, kind }) => [name, kind])).toEqual([['示例厂', 'organization']]);
    expect(problems.map(({ row, code }) => [row, code])).toEqual([[4, 'name-missing']]);
  });

  it('cannot reach what every object has', () => {
    expect(draft('__PROTO__:x', 'CONSTRUCTOR:y')?.rawLines).toEqual(['__PROTO__:x', 'CONSTRUCTOR:y']);
  });
});

test('a note of any words comes back from folded lines and from quoted-printable', () => {
  const words = fc.stringMatching(/^[\p{Script=Han}a-z ,;=\\\n]{1,60}$/u).map((text) => `字${text.trim()}`);
  const escaped = (text: string) => text.replace(/[\\,;]/g, '\\$&').replace(/\n/g, '\\n');
  const folded = (line: string) => line.replace(/(.{20})/gu, '$1\r\n ');
  const quoted = (text: string) =>
    [...new TextEncoder().encode(text)]
      .map((octet) => `=${octet.toString(16).toUpperCase().padStart(2, '0')}`)
      .join('');
  fc.assert(
    fc.property(words, (text) => {
      const soft = quoted(escaped(text)).replace(/((?:=..){10})(?=.)/g, '$1=\r\n');
      const lines = [folded(`NOTE:${escaped(text)}`), `NOTE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:${soft}`];
      expect(lines.map((line) => read(card(line)).drafts[0]?.note)).toEqual([text, text]);
    }),
  );
});
