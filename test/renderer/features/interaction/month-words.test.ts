import { expect, it } from 'vitest';
import { entryDay, monthWords } from '../../../../renderer/features/interaction/month-words.ts';
import { asDay } from '../../../../shared/domain/day.ts';

it('says the month in full and the day short', () => {
  const day = asDay('2026-09-04');
  expect([monthWords('zh-CN', day), monthWords('en', day)]).toEqual(['2026年9月', 'September 2026']);
  expect([entryDay('zh-CN', day), entryDay('en', day)]).toEqual(['9/4', '4 Sep']);
});
