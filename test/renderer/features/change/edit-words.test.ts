import { describe, expect, it } from 'vitest';
import { conflictWords } from '../../../../renderer/features/change/conflict-words.ts';
import { toldEdits } from '../../../../renderer/features/change/edit-words.ts';
import { recordWords } from '../../../../renderer/features/change/field-words.ts';
import { labelWords } from '../../../../renderer/features/change/label-words.ts';
import type { HistoryRow } from '../../../../shared/contract/change-channels.ts';
import { COLLECTION_NAMES } from '../../../../shared/domain/book.ts';
import { translator } from '../../../../shared/i18n/translate.ts';
import { fail } from '../../../../shared/result.ts';

type Edit = HistoryRow['edits'][number];
const ID = '00000000-0000-4000-8000-0000000000aa';

const told = (language: 'zh-CN' | 'en', edit: Omit<Edit, 'id'>, name = 'Ann Example') => {
  const world = { t: translator(language), language, today: '2026-11-22' };
  return toldEdits(world, { label: { code: 'x', params: { name } }, edits: [{ id: ID, ...edit }] }).map(
    (words) => `${words.name}: ${words.before ?? ''} → ${words.after ?? ''}`,
  );
};

describe('what became of a field', () => {
  it.each<[Omit<Edit, 'id'>, string, string]>([
    [
      { collection: 'customers', field: 'wanted', before: 'green', after: '' },
      '要买: green → 空',
      'Wants: green → empty',
    ],
    [
      { collection: 'customers', field: 'addresses', after: '[{"text":"1 Test Road"}]' },
      '地址: 空 → 1 Test Road',
      'Address: empty → 1 Test Road',
    ],
    [
      { collection: 'customers', field: 'tags', before: '[]', after: '["a","b"]' },
      '标签: 空 → a、b',
      'Tags: empty → a, b',
    ],
    [
      { collection: 'customers', field: 'phones', after: '[{"raw":"199 0000 0123","label":"mobile"}]' },
      '电话: 空 → 199 0000 0123',
      'Phone: empty → 199 0000 0123',
    ],
    [
      { collection: 'customers', field: 'intent', after: '{"code":"considering","since":"2026-11-20"}' },
      '意向: 空 → 考虑犹豫',
      'Intent: empty → considering',
    ],
    [
      { collection: 'customers', field: 'manualNext', after: '{"on":"2026-11-30","time":"10:30","what":"call"}' },
      '下一步: 空 → 11月30日 10:30 call',
      'Next step: empty → 30 Nov 10:30 call',
    ],
    [
      { collection: 'customers', field: 'doNotContact', after: '["all","call"]' },
      '请勿联系: 空 → 任何方式、电话',
      'Do not contact: empty → not in any way, Call',
    ],
    [
      { collection: 'deals', field: 'amount', before: '{"minor":12580000,"currency":"CNY"}' },
      '金额: ¥125,800 → 空',
      'Amount: ¥125,800 → empty',
    ],
    [
      { collection: 'deals', field: 'stage', before: 'open', after: 'paid' },
      '进度: 进行中 → 已付款',
      'Stage: open → paid',
    ],
    [
      { collection: 'promises', field: 'dueOn', after: '2027-01-02' },
      '到期: 空 → 2027年1月2日',
      'Due: empty → 2 Jan 2027',
    ],
    [
      { collection: 'specialDays', field: 'kind', after: 'birthday' },
      '什么日子: 空 → 生日',
      'What day: empty → birthday',
    ],
    [
      { collection: 'specialDays', field: 'leap', before: 'false', after: 'true' },
      '闰月: 否 → 是',
      'Leap month: No → Yes',
    ],
    [{ collection: 'deals', field: 'signedOn', after: '2026-11-20' }, '签约: 空 → 11月20日', 'Signed: empty → 20 Nov'],
    [
      { collection: 'customers', field: 'frozen', after: '{"on":"2026-11-20","until":"2026-11-30","reason":"away"}' },
      '冻结: 空 → 11月20日 11月30日 away',
      'Frozen: empty → 20 Nov 30 Nov away',
    ],
    [
      { collection: 'customers', field: 'givenUp', after: '{"on":"2026-11-20","reason":"costs-more"}' },
      '放弃: 空 → 11月20日 花得比赚得多',
      'Given up: empty → 20 Nov costs more than it brings',
    ],
    [
      {
        collection: 'products',
        field: 'prices',
        before: '[]',
        after: '[{"from":"2026-11-01","amount":{"minor":12580000,"currency":"CNY"},"why":"steel"}]',
      },
      '价格: 空 → 11月1日 ¥125,800 steel',
      'Prices: empty → 1 Nov ¥125,800 steel',
    ],
    [{ collection: 'samples', field: 'verdict', after: 'silent' }, '结论: 空 → 没回音', 'Answer: empty → no answer'],
    [
      { collection: 'referrals', field: 'on', before: '2026-11-01', after: '2026-11-02' },
      '介绍那天: 11月1日 → 11月2日',
      'Referred: 1 Nov → 2 Nov',
    ],
    [
      { collection: 'enrolments', field: 'exit', after: '{"on":"2026-11-20"}' },
      '停掉: 空 → 11月20日',
      'Stopped: empty → 20 Nov',
    ],
    [
      { collection: 'settings', field: 'weekend', before: 'double', after: 'alternate' },
      '周末: 双休 → 大小周',
      'Weekend: Saturday and Sunday → every other Saturday worked',
    ],
    [
      { collection: 'customers', field: 'maritalState', before: 'single', after: 'married' },
      '婚姻: 单身 → 已婚',
      'Marital: single → married',
    ],
    [
      { collection: 'customers', field: 'hours', after: '[{"kind":"busy","days":[6],"from":"09:00","to":"12:00"}]' },
      '时间: 空 → 在忙 09:00 12:00',
      'Hours: empty → Busy 09:00 12:00',
    ],
    [
      { collection: 'customers', field: 'trips', after: '[{"from":"2026-11-29","to":"2026-12-02","where":"Port"}]' },
      '出行: 空 → 11月29日 12月2日 Port',
      'Trips: empty → 29 Nov 2 Dec Port',
    ],
    [
      { collection: 'customers', field: 'traits', after: '{"habits":"late orders"}' },
      '特点: 空 → 采购习惯：late orders',
      'Traits: empty → Buying habits: late orders',
    ],
    [
      { collection: 'customers', field: 'sensitive', after: '["diet","traits.seen","custom:车牌"]' },
      '敏感: 空 → 饮食、现场所见、车牌',
      'Sensitive: empty → Diet, Seen on site, 车牌',
    ],
    [
      {
        collection: 'customers',
        field: 'incidents',
        after: '[{"on":"2026-11-01","what":"late","settledOn":"2026-11-03"}]',
      },
      '信用事故: 空 → 11月1日 late 11月3日',
      'Incidents: empty → 1 Nov late 3 Nov',
    ],
    [{ collection: 'customers', field: 'note', after: '[1]' }, '备注: 空 → [1]', 'Note: empty → [1]'],
  ])('%j is told in words', (edit, zh, en) => {
    expect([told('zh-CN', edit), told('en', edit)]).toEqual([[zh], [en]]);
  });

  it('keeps the words of a value whose JSON was cut', () => {
    const cut = '[{"raw":"199 0000 0123","label":"mobile"},{"raw":"0755-55';
    expect(told('en', { collection: 'customers', field: 'phones', after: cut })).toEqual([
      'Phone: empty → 199 0000 0123, mobile, 0755-55…',
    ]);
  });
});

describe('a whole record', () => {
  it('is new or removed, and named by its words or by what it is', () => {
    expect([
      told('en', { collection: 'interactions', field: '', after: 'Asked which two' }),
      told('zh-CN', { collection: 'specialDays', field: '', before: 'birthday' }),
    ]).toEqual([['New: contact:  → Asked which two'], ['去掉：日子: 生日 → ']]);
  });

  it('is not told where the name of the change says as much, nor where no rep has written it', () => {
    expect([
      told('en', { collection: 'customers', field: '', after: 'Ann Example' }),
      told('en', { collection: 'settings', field: '', after: '' }),
      told('en', { collection: 'bin', field: 'title', after: 'x' }),
    ]).toEqual([[], [], []]);
  });
});

describe('what a change is called', () => {
  const nouns = ['sample', 'want', 'serviceVisit', 'referral', 'contract', 'enrolment', 'product', 'batch'];
  const codes = [...nouns.flatMap((noun) => ['create', 'change', 'remove'].map((verb) => `${noun}.${verb}`))];

  it.each([...codes, 'enrolment.exit', 'product.arrive'])('%s has words of its own, with the name', (code) => {
    for (const language of ['zh-CN', 'en'] as const)
      expect(labelWords(translator(language), language, { code, params: { name: 'Ann Example' } })).toContain(
        'Ann Example',
      );
  });

  it.each(['en', 'zh-CN'] as const)('tells in %s which list every record stands in', (language) => {
    const unnamed = COLLECTION_NAMES.filter((name) => recordWords(translator(language), name) === undefined);
    expect(unnamed.sort()).toEqual(['bin', 'exports']);
  });
});

describe('a scale that was set', () => {
  const label = { code: 'customer.change', params: { name: 'Ann Example' } };
  const world = { t: translator('en'), language: 'en', today: '2026-11-22' } as const;
  const graded: Edit = { id: ID, collection: 'gradings', field: '', after: 'A' };

  it('is told once, by the field of the customer; what nobody set is told by its history', () => {
    const edit: Edit = { id: ID, collection: 'customers', field: 'intent', after: '{"code":"considering"}' };
    expect(toldEdits(world, { label, edits: [edit, graded] }).map(({ name }) => name)).toEqual(['Intent']);
    expect(toldEdits(world, { label, edits: [graded] })).toHaveLength(1);
  });
});

describe('a change that cannot be taken back', () => {
  it('says by how many it was built upon, and names the last', () => {
    const { error } = fail('undo-conflict', { changes: 2, label: 'customer.change', name: 'Ann Example' });
    expect(conflictWords(translator('en'), 'en', error)).toContain('2 times since (last: Changed Ann Example)');
    expect(conflictWords(translator('zh-CN'), 'zh-CN', error)).toContain('2 次（最近一次：改了 Ann Example）');
  });

  it('says the plain thing when the book told no more, and any other failure in its own sentence', () => {
    const t = translator('en');
    expect([
      conflictWords(t, 'en', fail('undo-conflict').error),
      conflictWords(t, 'en', fail('book-read-only').error),
    ]).toEqual([t('activity:conflictPlain'), t('failure:book-read-only')]);
  });
});
