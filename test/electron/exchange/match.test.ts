import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Customer } from '../../../shared/domain/customer.ts';
import { asDay } from '../../../shared/domain/day.ts';
import type { Existing } from '../../../electron/exchange/compare-draft.ts';
import type { ImportDraft } from '../../../electron/exchange/draft.ts';
import { type ImportPlan, indexExisting, planImport } from '../../../electron/exchange/match.ts';
import { nameKeyOf } from '../../../electron/names/name-key.ts';
import { readPhones } from '../../../electron/names/read-phones.ts';

const draftOf = ({ cell = '', ...part }: Partial<ImportDraft> & { cell?: string }): ImportDraft => ({
  row: 2,
  kind: 'person',
  name: '王示例',
  phones: readPhones(cell, 'CN').phones,
  emails: [],
  addresses: [],
  tags: [],
  custom: {},
  rawLines: [],
  specialDays: [],
  people: [],
  ...part,
});

const AT = '2026-11-22T00:00:00.000Z';
const today = asDay('2026-11-22');

/** What the service makes of a draft that is created. */
function created(draft: ImportDraft, id: string): Existing {
  const { row: _, uid, nameOverride, intent, grade, specialDays, people, ...rest } = draft;
  const customer: Customer = {
    ...rest,
    id,
    createdAt: AT,
    changedAt: AT,
    nameKey: nameKeyOf(draft.name, draft.kind, nameOverride),
    ...(uid === undefined ? {} : { importUid: uid }),
    ...(intent === undefined ? {} : { intent: { code: intent, since: today } }),
    ...(grade === undefined ? {} : { horizon: { pinned: grade } }),
    addedOn: today,
    doNotContact: [],
    consent: [],
  };
  return { customer, specialDays, people };
}

/** What the service makes of a match. */
function filled(existing: Existing, fills: ImportPlan['matches'][number]['fills']): Existing {
  const { uid, intent, grade, specialDays = [], people = [], custom = {}, nameOverride, ...rest } = fills;
  return {
    customer: {
      ...existing.customer,
      ...rest,
      custom: { ...existing.customer.custom, ...custom },
      ...(nameOverride === undefined ? {} : { nameKey: { ...existing.customer.nameKey, override: nameOverride } }),
      ...(uid === undefined ? {} : { importUid: uid }),
      ...(intent === undefined ? {} : { intent: { code: intent, since: today } }),
      ...(grade === undefined ? {} : { horizon: { pinned: grade } }),
    },
    specialDays: [...existing.specialDays, ...specialDays],
    people: [...existing.people, ...people],
  };
}

const plan = (drafts: ImportDraft[], book: Existing[]) => planImport(drafts, indexExisting(book));

function applied(book: Existing[], { creates, matches }: ImportPlan): Existing[] {
  const fills = new Map(matches.map((match) => [match.customerId, match.fills]));
  const kept = book.map((existing) => filled(existing, fills.get(existing.customer.id) ?? {}));
  return [...kept, ...creates.map((draft, n) => created(draft, `new-${book.length}-${n}`))];
}

const says = ({ creates, matches }: ImportPlan) => ({
  creates: creates.length,
  matches: matches.map(({ customerId, fills, differences }) => ({ customerId, fills, differences })),
});

describe('a row finds its customer', () => {
  it('by UID, whatever else has changed', () => {
    const book = [created(draftOf({ uid: 'u1', name: '旧名', cell: '19900000123' }), 'a')];
    expect(says(plan([draftOf({ uid: 'u1', cell: '19900000124' })], book))).toEqual({
      creates: 0,
      matches: [
        {
          customerId: 'a',
          fills: {},
          differences: [{ field: 'phones', ours: '19900000123', theirs: '19900000124' }],
        },
      ],
    });
  });

  it('by phone and name, however the number is written', () => {
    const book = [created(draftOf({ cell: '+86 199 0000 0123' }), 'a')];
    expect(says(plan([draftOf({ cell: '19900000123', uid: 'u1', company: '示例厂' })], book))).toEqual({
      creates: 0,
      matches: [{ customerId: 'a', fills: { uid: 'u1', company: '示例厂' }, differences: [] }],
    });
  });

  it('not by the phone alone: a switchboard and a family share one', () => {
    const book = [created(draftOf({ cell: '19900000123' }), 'a')];
    expect(says(plan([draftOf({ name: '李示例', cell: '19900000123' })], book)).creates).toBe(1);
  });

  it('not by the name alone when the numbers differ', () => {
    const book = [created(draftOf({ cell: '19900000123' }), 'a')];
    expect(says(plan([draftOf({ cell: '19900000124' })], book)).creates).toBe(1);
  });

  it('by name and company where the row has no phone', () => {
    const book = [created(draftOf({ company: '甲示例', cell: '19900000123' }), 'a')];
    expect(says(plan([draftOf({ company: '甲示例' })], book)).matches[0]?.customerId).toBe('a');
    expect(says(plan([draftOf({ company: '乙示例' })], book)).creates).toBe(1);
  });

  it('by name and company where the customer has none, and brings it', () => {
    const book = [created(draftOf({ company: '甲示例' }), 'a')];
    const row = draftOf({ company: '甲示例', cell: '19900000123' });
    expect(says(plan([row], book)).matches).toEqual([
      { customerId: 'a', fills: { phones: row.phones }, differences: [] },
    ]);
    expect(says(plan([draftOf({ cell: '19900000123' })], [created(draftOf({}), 'a')])).creates).toBe(1);
  });

  it('a masked number counts as none', () => {
    const book = [created(draftOf({ company: '甲示例', cell: '199****0123' }), 'a')];
    expect(says(plan([draftOf({ company: '甲示例', cell: '199****0123' })], book)).creates).toBe(0);
  });
});

describe('equal rows', () => {
  const twins = [draftOf({ cell: '19900000123' }), draftOf({ row: 3, cell: '19900000123' })];

  it('never match each other', () => {
    expect(says(plan(twins, [])).creates).toBe(2);
  });

  it('find as many customers as there are', () => {
    const [first] = twins;
    expect(first && says(plan(twins, [created(first, 'a')]))).toEqual({
      creates: 1,
      matches: [{ customerId: 'a', fills: {}, differences: [] }],
    });
  });

  it('find one customer each when they come again', () => {
    const book = applied([], plan(twins, []));
    expect(says(plan(twins, book))).toEqual({
      creates: 0,
      matches: book.map(({ customer }) => ({ customerId: customer.id, fills: {}, differences: [] })),
    });
  });
});

describe('a match', () => {
  it('fills what is empty, leaves what is there and tells what differs', () => {
    const birthday = { kind: 'birthday', calendar: 'solar', month: 5, day: 8, leap: false } as const;
    const ours = draftOf({
      cell: '19900000123',
      title: '经理',
      note: '旧',
      custom: { 车型: '一号' },
      specialDays: [birthday],
    });
    const theirs = draftOf({
      cell: '19900000123',
      title: '厂长',
      note: '旧',
      wechat: 'wang_example',
      intent: 'interested',
      grade: 'A',
      tags: ['展会'],
      custom: { 车型: '二号', 预算: '20000' },
      specialDays: [
        { ...birthday, year: 1988 },
        { ...birthday, calendar: 'lunar', month: 3, day: 23 },
      ],
    });
    expect(says(plan([theirs], [created(ours, 'a')])).matches).toEqual([
      {
        customerId: 'a',
        fills: {
          wechat: 'wang_example',
          intent: 'interested',
          grade: 'A',
          tags: ['展会'],
          custom: { 预算: '20000' },
          specialDays: [{ ...birthday, calendar: 'lunar', month: 3, day: 23 }],
        },
        differences: [
          { field: 'title', ours: '经理', theirs: '厂长' },
          { field: 'custom.车型', ours: '一号', theirs: '二号' },
          { field: 'specialDays.birthday', ours: '公历5月8日', theirs: '公历1988年5月8日' },
        ],
      },
    ]);
  });

  it('prefers the customer with whom the row agrees', () => {
    const book = [created(draftOf({ note: '甲' }), 'a'), created(draftOf({ note: '乙' }), 'b')];
    expect(says(plan([draftOf({ note: '乙' })], book)).matches[0]?.customerId).toBe('b');
  });

  it('moves an earlier row on where it stands in the way', () => {
    const book = [created(draftOf({ cell: '19900000123' }), 'a'), created(draftOf({ cell: '19900000124' }), 'b')];
    const drafts = [draftOf({ cell: '19900000123;19900000124' }), draftOf({ row: 3, cell: '19900000123' })];
    expect(says(plan(drafts, book)).matches.map(({ customerId }) => customerId)).toEqual(['b', 'a']);
  });
});

const cell = fc.constantFrom('', '', '19900000123', '19900000124', '19900000123;19900000124', '199****0123', '95588');
const anyDraft = fc
  .record(
    {
      name: fc.constantFrom('王示例', '李示例'),
      company: fc.constantFrom('甲示例', '乙示例'),
      title: fc.constantFrom('经理', '厂长'),
      note: fc.constantFrom('一', '二'),
      uid: fc.constantFrom('u1', 'u2'),
      tags: fc.subarray(['甲', '乙']),
      cell,
    },
    { requiredKeys: ['name', 'cell'] },
  )
  .map(draftOf);

it('a file that comes again creates nothing and changes nothing, whatever is in the book and in the file', () => {
  fc.assert(
    fc.property(fc.array(anyDraft, { maxLength: 6 }), fc.array(anyDraft, { maxLength: 8 }), (before, drafts) => {
      const book = applied([], plan(before, []));
      const after = applied(book, plan(drafts, book));
      const again = plan(drafts, after);
      expect(again.creates).toEqual([]);
      expect(again.matches.map(({ fills }) => fills)).toEqual(drafts.map(() => ({})));
      expect(new Set(again.matches.map(({ customerId }) => customerId)).size).toBe(drafts.length);
    }),
    { numRuns: 1_000 },
  );
});

it('20,000 namesakes without a phone are planned without a long wait', () => {
  const drafts = Array.from({ length: 20_000 }, (_, n) => draftOf({ row: n + 2 }));
  const book = drafts.map((draft, n) => created(draft, `old-${n}`));
  const started = performance.now();
  expect(plan(drafts, book).creates).toEqual([]);
  expect(performance.now() - started).toBeLessThan(5_000);
});
