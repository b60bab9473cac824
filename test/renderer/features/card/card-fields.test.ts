import { expect, it } from 'vitest';
import { cardFields } from '../../../../renderer/features/card/card-fields.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import { translator } from '../../../../shared/i18n/translate.ts';
import { CUSTOMER_ID, makeCustomer, makeDossier, stamped } from '../../../helpers/make-dossier.ts';

const TODAY = asDay('2026-09-17');
const somebody = (n: number, name: string) => ({
  ...stamped(n),
  customerId: CUSTOMER_ID,
  name,
  phones: [],
  emails: [],
});

it('tells of a person where they work, every number but the fax, and when the next contact is', () => {
  const customer = makeCustomer({
    company: '测试公司',
    title: '厂长',
    phones: [
      { raw: '199 0000 0123', label: 'mobile' },
      { raw: '0755-5550 0102', label: 'fax' },
    ],
    emails: ['test@example.com'],
    wechat: 'test-only',
    preferredChannel: 'wechat',
  });
  const next = {
    state: 'manual',
    on: asDay('2026-09-18'),
    time: '14:30',
    channel: 'call',
    overdue: false,
    daysLate: 0,
    reasons: [],
    keys: [],
  } as const;
  const base = makeDossier({ customer });
  const dossier = { ...base, row: { ...base.row, intent: 'interested', next: { ...next, reasons: [], keys: [] } } };
  expect(cardFields(translator('zh-CN'), 'zh-CN', dossier, TODAY)).toEqual({
    contact: '测试公司　厂长',
    phones: '199\u00a00000\u00a00123',
    fax: '0755-5550\u00a00102',
    email: 'test@example.com / test-only',
    address: '',
    bestBy: '微信',
    relation: '潜在 · 有兴趣',
    next: '9月18日 周五 14:30，电话',
  });
});

it('tells of an organization who decides there', () => {
  const customer = makeCustomer({ kind: 'organization', name: '测试公司' });
  const people = [
    { ...somebody(1, '旁人') },
    { ...somebody(2, '内线'), role: 'coach' as const },
    { ...somebody(3, '拍板'), role: 'decision-maker' as const, title: '副总' },
  ];
  const t = translator('en');
  expect(cardFields(t, 'en', makeDossier({ customer, people }), TODAY).contact).toBe('拍板, 副总');
  expect(cardFields(t, 'en', makeDossier({ customer, people: people.slice(0, 2) }), TODAY).contact).toBe('内线');
  expect(cardFields(t, 'en', makeDossier({ customer }), TODAY)).toMatchObject({ contact: '', next: 'not set' });
});
