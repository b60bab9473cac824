import { describe, expect, it } from 'vitest';
import {
  askOfDay,
  draftOfDay,
  emptyDay,
  type SpecialDayDraft,
} from '../../../../renderer/features/special-day/special-day-draft.ts';
import { errorsOfDay } from '../../../../renderer/ui/yearly-day.ts';
import { CUSTOMER_ID, stamped } from '../../../helpers/make-dossier.ts';

const draft = (patch: Partial<SpecialDayDraft>): SpecialDayDraft => ({ ...emptyDay('birthday'), ...patch });

describe('the numbers of a day', () => {
  it.each([
    ['a leap day without a year', draft({ month: '2', day: '29' }), {}],
    ['a leap day of a common year', draft({ year: '2023', month: '2', day: '29' }), { day: 'dayWrong' }],
    ['the 31st of a short month', draft({ month: '4', day: '31' }), { day: 'dayWrong' }],
    ['a lunar 30th', draft({ calendar: 'lunar', month: '4', day: '30' }), {}],
    ['a lunar 31st', draft({ calendar: 'lunar', month: '1', day: '31' }), { day: 'dayWrong' }],
    ['no month', draft({ month: '', day: '9' }), { month: 'monthWrong' }],
    ['a thirteenth month', draft({ month: '13', day: '9' }), { month: 'monthWrong' }],
    ['nothing at all', draft({}), { month: 'monthWrong', day: 'dayWrong' }],
    ['a year of long ago', draft({ year: '1899', month: '1', day: '1' }), { year: 'yearWrong' }],
    ['words for a year', draft({ year: '马年', month: '1', day: '1' }), { year: 'yearWrong' }],
  ])('%s', (_, given, errors) => {
    expect(errorsOfDay(given)).toEqual(errors);
  });
});

describe('the ask for a day', () => {
  it('invents no year, and no leap month for a solar day', () => {
    expect(askOfDay(draft({ month: '8', day: '15', leap: true }), CUSTOMER_ID, undefined)).toEqual({
      customerId: CUSTOMER_ID,
      kind: 'birthday',
      calendar: 'solar',
      month: 8,
      day: 15,
      leap: false,
    });
  });

  it('is none while something is wrong', () => {
    expect(askOfDay(draft({ month: '2', day: '30' }), CUSTOMER_ID, undefined)).toBeUndefined();
  });

  it('writes back the day it was filled from', () => {
    const { id } = stamped(5);
    const fields = {
      customerId: CUSTOMER_ID,
      personId: stamped(6).id,
      kind: 'custom',
      label: '开业',
      calendar: 'lunar',
      year: 2014,
      month: 6,
      day: 3,
      leap: true,
    } as const;
    expect(askOfDay(draftOfDay({ ...stamped(5), ...fields }), CUSTOMER_ID, id)).toEqual({ ...fields, id });
  });
});
