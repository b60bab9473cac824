import { describe, expect, it } from 'vitest';
import {
  askOfOwnDays,
  draftOfOwnDays,
  EMPTY_OWN_DAYS,
  errorsOfOwnDays,
} from '../../../../renderer/features/work-days/own-days-draft.ts';
import {
  askOfPaste,
  EMPTY_PASTE,
  isCountryWrong,
  textOfFile,
} from '../../../../renderer/features/work-days/paste-draft.ts';
import { asDay } from '../../../../shared/domain/day.ts';

describe('what is pasted', () => {
  it('asks nothing while the box is empty or the country is no code', () => {
    expect(askOfPaste(EMPTY_PASTE)).toBeUndefined();
    expect(askOfPaste({ ...EMPTY_PASTE, text: ' \n' })).toBeUndefined();
    expect(askOfPaste({ ...EMPTY_PASTE, text: 'x', country: 'U' })).toBeUndefined();
    expect([isCountryWrong({ ...EMPTY_PASTE, country: 'U' }), isCountryWrong(EMPTY_PASTE)]).toEqual([true, false]);
  });

  it('asks with year and country where they were typed, in any case', () => {
    expect(askOfPaste({ text: 'x', year: ' 2027 ', country: ' us' })).toEqual({ text: 'x', year: 2027, country: 'US' });
    expect(askOfPaste({ text: 'x', year: '27', country: '' })).toEqual({ text: 'x' });
  });

  it('may come from a file in UTF-8 or, as Chinese spreadsheets write it, in GB 18030', () => {
    expect(textOfFile(new TextEncoder().encode('放假').buffer)).toBe('放假');
    expect(textOfFile(new Uint8Array([0xb7, 0xc5, 0xbc, 0xd9]).buffer)).toBe('放假');
  });
});

describe('own days', () => {
  const draft = { ...EMPTY_OWN_DAYS, from: asDay('2026-11-23') };

  it('of one day need no end, and are called as usual when no name was typed', () => {
    expect(askOfOwnDays(draft, '请假', undefined)).toEqual({
      from: '2026-11-23',
      until: '2026-11-23',
      isOffDay: true,
      name: '请假',
    });
  });

  it('need a beginning, and an end within a year after it', () => {
    expect(errorsOfOwnDays(EMPTY_OWN_DAYS)).toEqual({ from: 'fromMissing' });
    expect(errorsOfOwnDays({ ...draft, until: asDay('2026-11-22') })).toEqual({ until: 'untilWrong' });
    expect(errorsOfOwnDays({ ...draft, until: asDay('2027-11-24') })).toEqual({ until: 'untilWrong' });
    expect(errorsOfOwnDays({ ...draft, until: asDay('2027-11-23') })).toEqual({});
    expect(askOfOwnDays(EMPTY_OWN_DAYS, '请假', undefined)).toBeUndefined();
  });

  it('come back from the book as they went in', () => {
    const id = '00000000-0000-4000-8000-0000000000aa';
    const stamps = { createdAt: '2026-11-22T00:00:00.000Z', changedAt: '2026-11-22T00:00:00.000Z' };
    const kept = { from: asDay('2026-11-28'), until: asDay('2026-11-28'), isOffDay: false, name: '展会' };
    expect(askOfOwnDays(draftOfOwnDays({ id, ...stamps, ...kept }), '加班', id)).toEqual({ ...kept, id });
  });
});
