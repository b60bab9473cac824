import { describe, expect, it } from 'vitest';
import { draftIn, draftKey, factDraft, isOfNew, keptText, markOf } from '../../../renderer/api/kept-draft.ts';
import { DraftKeySchema } from '../../../shared/domain/draft.ts';

const ID = '00000000-0000-4000-8000-00000000000a';

describe('a kept draft', () => {
  const first = { what: '', dueOn: undefined as string | undefined, tags: [] as string[] };

  it('comes back as it was, what was empty included', () => {
    const draft = { what: '寄样', dueOn: undefined, tags: ['a'] };
    expect(draftIn(keptText(draft), { ...first, dueOn: '2026-11-23' })).toEqual(draft);
  });

  it.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['a word', '"x"'],
    ['another form', keptText({ what: '', amount: '' })],
    ['another sort of field', keptText({ what: 1, dueOn: undefined, tags: [] })],
    ['nothing that differs', keptText(first)],
  ])('is none where there is %s', (_, text) => {
    expect(draftIn(text, first)).toBeUndefined();
  });
});

describe('a kept draft of what is written already', () => {
  const from = { what: '寄样', dueOn: '2026-11-23', tags: ['a'] };
  const text = keptText({ ...from, what: '寄样两套' }, from);

  it('is whole while the record is as it was', () => {
    expect(draftIn(text, from)).toEqual({ ...from, what: '寄样两套' });
  });

  it('has only what was typed where the record has changed since', () => {
    const now = { what: '寄样', dueOn: '2026-12-01', tags: ['a', 'b'] };
    expect(draftIn(text, now)).toEqual({ ...now, what: '寄样两套' });
  });

  it('is none once the record says the same', () => {
    expect(draftIn(text, { ...from, what: '寄样两套' })).toBeUndefined();
  });

  it('keeps that something was emptied', () => {
    const emptied = keptText({ ...from, dueOn: undefined }, from);
    expect(
      draftIn(emptied, from as { what: string; dueOn: string | undefined; tags: string[] })?.dueOn,
    ).toBeUndefined();
  });
});

describe('the name of a draft', () => {
  it.each([
    draftKey('promise', undefined, ID),
    draftKey('product', undefined),
    draftKey('interest', { id: markOf({ what: '钓鱼', news: undefined }) }, ID),
    factDraft('business-purchasing', ID),
    factDraft(`own-${markOf('车位，几层？')}`, ID),
  ])('is one the book takes: %s', (key) => {
    expect(DraftKeySchema.safeParse(key).success).toBe(true);
  });

  it('tells what is new from what is written', () => {
    expect([isOfNew(draftKey('tags', undefined, ID)), isOfNew(draftKey('tags', { id: ID }, ID))]).toEqual([
      true,
      false,
    ]);
  });

  it('is another for another line, and the same for the same', () => {
    const marks = ['钓鱼', '钓 鱼', '鱼钓', '', 'a'].map((what) => markOf({ what }));
    expect(new Set(marks).size).toBe(marks.length);
    expect(markOf({ what: '钓鱼' })).toBe(marks[0]);
  });
});
