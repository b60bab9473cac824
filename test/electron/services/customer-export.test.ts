import { describe, expect, it } from 'vitest';
import { openVcards } from '../../../electron/exchange/read-vcards.ts';
import { asDay } from '../../../shared/domain/day.ts';
import { openRealHouse } from '../../helpers/open-real-house.ts';

const SPECIAL = { kind: 'birthday' as const, leap: false, year: 1988 };

async function bookOfThree() {
  const book = await openRealHouse();
  const ann = await book.ask('customer.create', {
    kind: 'person',
    name: '王芳',
    company: '=HYPERLINK("示例")',
    title: '采购经理',
    phones: [{ raw: '+86 199 0000 0123', label: 'mobile' }],
    emails: ['wang@example.com'],
    tags: ['冷链', '展会'],
    diet: '不吃辣',
    note: '第一行\n第二行；还有, 逗号',
    sensitive: ['diet'],
    intent: { code: 'considering', since: asDay('2026-11-01') },
  });
  const ben = await book.ask('customer.create', { kind: 'organization', name: '示例家具厂' });
  const no = await book.ask('customer.create', { kind: 'person', name: '谢绝', doNotContact: ['all'] });
  await book.ask('specialDay.save', { ...SPECIAL, customerId: ann.id, calendar: 'lunar', month: 8, day: 15 });
  await book.ask('specialDay.save', { ...SPECIAL, customerId: no.id, calendar: 'solar', month: 5, day: 8 });
  return { book, ids: [ann.id, ben.id, no.id] };
}

describe('customers as a table', () => {
  it('opens clean in Excel: worded, nothing that runs, nothing that is nobody else’s business', async () => {
    const { book, ids } = await bookOfThree();
    const columns = ['name', 'company', 'phone', 'intent', 'tags', 'diet', 'birthday'];
    const made = await book.ask('customer.export', {
      ids,
      format: 'csv',
      columns,
      language: 'zh-CN',
      withBlocked: false,
    });
    expect(made).toMatchObject({ name: '客户 2026-11-23.csv', exported: 2, left: 1 });
    expect(made.text.split('\r\n')).toEqual([
      '\uFEFF姓名,公司,电话,意向,标签,饮食,生日',
      `王芳,"'=HYPERLINK(""示例"")",'+86 199 0000 0123,考虑犹豫,冷链；展会,,农历八月十五`,
      '示例家具厂,,,,,,',
      '',
    ]);
  });

  it('names who wants no contact only when that is asked for', async () => {
    const { book, ids } = await bookOfThree();
    const ask = { ids, format: 'csv', columns: ['name', 'doNotContact', 'birthday'], language: 'en' } as const;
    const made = await book.ask('customer.export', { ...ask, columns: [...ask.columns], withBlocked: true });
    expect(made.text).toContain('谢绝,any way,1988-05-08');
    expect(made).toMatchObject({ exported: 3, left: 0 });
  });
});

describe('customers as cards for a phone', () => {
  it('are read back as they were', async () => {
    const { book, ids } = await bookOfThree();
    const ask = { ids, format: 'vcard', columns: [], language: 'en', withBlocked: true } as const;
    const { text, name } = await book.ask('customer.export', { ...ask, columns: [] });
    expect(name).toBe('Customers 2026-11-23.vcf');
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    const file = openVcards(text, { region: 'CN', today: asDay('2026-11-23') });
    const [ann, ben, no] = file.ok ? [...file.value.records].map(({ draft }) => draft) : [];
    expect(ann).toMatchObject({
      name: '王芳 采购经理',
      company: '=HYPERLINK("示例")',
      title: '采购经理',
      phones: [{ e164: '+8619900000123', label: 'mobile' }],
      emails: ['wang@example.com'],
      tags: ['冷链', '展会'],
      note: '第一行\n第二行；还有, 逗号',
      specialDays: [{ kind: 'birthday', calendar: 'lunar', year: 1988, month: 8, day: 15, leap: false }],
    });
    expect(ben).toMatchObject({ name: '示例家具厂', kind: 'organization' });
    expect(no).toMatchObject({ specialDays: [{ calendar: 'solar', year: 1988, month: 5, day: 8 }] });
  });
});
