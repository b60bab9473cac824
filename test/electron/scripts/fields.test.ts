import { describe, expect, it } from 'vitest';
import type { ScriptFacts } from '../../../electron/scripts/field.ts';
import { FIELDS, fieldNamed } from '../../../electron/scripts/fields.ts';
import { asDay } from '../../../shared/domain/day.ts';
import type { Language } from '../../../shared/domain/record.ts';
import { CUSTOMER_ID, makeContact, makeDossier, stamped } from '../../helpers/make-dossier.ts';
import { scriptFacts, TODAY } from './script-facts.ts';

const of = { customerId: CUSTOMER_ID };
const money = { minor: 12_580_000, currency: 'CNY' };
const product = stamped(40).id;

const rich = makeDossier({
  interactions: [
    makeContact(1, '2026-11-22', { outcome: 'no-answer', note: '没接' }),
    makeContact(2, '2026-11-20', { note: '太太嫌样子像集装箱\n改天再来' }),
  ],
  quotes: [
    {
      ...stamped(3),
      ...of,
      title: '报价一',
      amount: money,
      sentOn: asDay('2026-11-19'),
      validUntil: asDay('2027-01-05'),
    },
  ],
  promises: [
    { ...stamped(4), ...of, what: '寄资料', dueOn: asDay('2026-11-30') },
    { ...stamped(5), ...of, what: '送样本', dueOn: asDay('2026-11-25') },
    { ...stamped(6), ...of, what: '回电话', dueOn: asDay('2026-11-01'), keptOn: asDay('2026-11-01') },
  ],
  wants: [
    { ...stamped(7), ...of, product: '旧款', since: asDay('2026-01-01'), closedOn: asDay('2026-02-01') },
    {
      ...stamped(8),
      ...of,
      product: '样车',
      productId: product,
      spec: '白',
      since: asDay('2026-11-01'),
      arrivedOn: TODAY,
    },
  ],
  deals: [
    { ...stamped(9), ...of, product: '柜子', on: asDay('2026-03-01'), deliveredOn: asDay('2026-04-02') },
    { ...stamped(10), ...of, product: '桌子', on: asDay('2026-10-01') },
  ],
  serviceVisits: [{ ...stamped(11), ...of, what: '换铰链', on: asDay('2026-11-18') }],
  specialDays: [
    {
      ...stamped(12),
      ...of,
      kind: 'birthday',
      calendar: 'solar',
      month: 12,
      day: 3,
      leap: false,
      nextOn: asDay('2026-12-03'),
    },
  ],
  row: {
    ...makeDossier().row,
    next: {
      state: 'manual',
      on: asDay('2026-11-27'),
      time: '10:00',
      overdue: false,
      daysLate: 0,
      reasons: [],
      keys: [],
    },
  },
});

const facts = scriptFacts(
  rich,
  {},
  {
    product: (id) =>
      id === product
        ? {
            ...stamped(40),
            name: '样车',
            prices: [
              { from: asDay('2026-12-01'), amount: { minor: 1, currency: 'CNY' } },
              { from: asDay('2026-01-01'), amount: money },
            ],
          }
        : undefined,
    show: '样品展',
    referrer: '云青柑',
  },
);

const say = (code: string, language: Language, from: ScriptFacts = facts): string | undefined =>
  fieldNamed(code)?.of?.(from, language);

describe('a field', () => {
  it.each([
    ['product', '样车 白', '样车 白'],
    ['arrived', '样车', '样车'],
    ['price', '¥125,800', '¥125,800'],
    ['quote', '报价一', '报价一'],
    ['quoteAmount', '¥125,800', '¥125,800'],
    ['quoteDay', '11月19日', '19 November'],
    ['quoteUntil', '2027年1月5日', '5 January 2027'],
    ['promise', '送样本', '送样本'],
    ['promiseDay', '11月25日', '25 November'],
    ['nextDay', '11月27日 周五', 'Fri 27 Nov'],
    ['nextTime', '10点', '10:00'],
    ['lastDay', '11月20日', '20 November'],
    ['lastWords', '太太嫌样子像集装箱', '太太嫌样子像集装箱'],
    ['bought', '柜子', '柜子'],
    ['boughtDay', '4月2日', '2 April'],
    ['service', '换铰链', '换铰链'],
    ['birthday', '12月3日', '3 December'],
    ['show', '样品展', '样品展'],
    ['referrer', '云青柑', '云青柑'],
    ['me', '林青', '林青'],
    ['myPhone', '199 0000 0199', '199 0000 0199'],
    ['supplier', undefined, undefined],
    ['when', undefined, undefined],
  ])('%s says %s and %s', (code, zh, en) => {
    expect([say(code, 'zh-CN'), say(code, 'en')]).toEqual([zh, en]);
  });

  it('says nothing of somebody the book knows nothing about, but who it is, who calls and what day it is', () => {
    const bare = scriptFacts();
    const told = FIELDS.filter(({ of: value }) => value?.(bare, 'zh-CN')).map(({ code }) => code);
    expect(told).toEqual(['salutation', 'name', 'me', 'myPhone', 'today']);
  });

  it('has a word and a meaning in both languages, and no word is another one’s', () => {
    const names = FIELDS.flatMap(({ word, meaning }) => {
      expect(Object.values(meaning).every((text) => text !== '')).toBe(true);
      return [word['zh-CN'], word.en];
    });
    expect(new Set(names).size).toBe(names.length);
  });

  it('names the festival of the next two weeks and what is wished on it', () => {
    const near = scriptFacts({}, {}, { today: asDay('2026-06-12') });
    expect([say('festival', 'zh-CN', near), say('wish', 'zh-CN', near)]).toEqual(['端午节', '端午安康']);
    expect(say('festival', 'zh-CN', scriptFacts({}, {}, { today: asDay('2026-04-02') }))).toBeUndefined();
    const december = scriptFacts({}, {}, { today: asDay('2026-12-15') });
    expect([say('wish', 'en', december), say('wish', 'zh-CN', december)]).toEqual(['Merry Christmas', '冬至安康']);
  });

  it('speaks to the one with the most say at a firm, unless somebody is named', () => {
    const person = (n: number, name: string, role: 'user' | 'decision-maker', title?: string) => ({
      ...stamped(n),
      ...of,
      name,
      role,
      phones: [],
      emails: [],
      ...(title === undefined ? {} : { title }),
    });
    const people = [person(20, '李小用', 'user'), person(21, '王拍板', 'decision-maker', '总经理')];
    const firm = scriptFacts({ people }, { kind: 'organization', name: '样例公司' });
    expect([say('salutation', 'zh-CN', firm), say('company', 'zh-CN', firm)]).toEqual(['王总', '样例公司']);
    expect(say('salutation', 'zh-CN', { ...firm, person: people[0] })).toBe('李小用');
    expect(say('salutation', 'zh-CN', scriptFacts({}, { kind: 'organization', name: '样例公司' }))).toBeUndefined();
  });
});
