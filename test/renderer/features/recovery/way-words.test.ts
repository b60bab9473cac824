import { describe, expect, it } from 'vitest';
import { lastWords, lossWords, problemWords, wayTitle } from '../../../../renderer/features/recovery/way-words.ts';
import type { RecoveryWay } from '../../../../shared/contract/backup-channels.ts';
import { translator } from '../../../../shared/i18n/translate.ts';

const t = translator('en');
const way: RecoveryWay = {
  id: 'salvage',
  kind: 'salvage',
  seq: 7,
  content: { customers: 2, interactions: 3, records: 6 },
  lostLines: 0,
  lostChanges: 0,
};

describe('what a way out loses', () => {
  it.each([
    [0, 0, undefined],
    [1, 0, '1 line that cannot be read'],
    [0, 3, '3 changes made since'],
    [2, 1, '2 lines that cannot be read, 1 change made since'],
  ])('%d lines and %d changes: %s', (lostLines, lostChanges, words) => {
    expect(lossWords(t, { ...way, lostLines, lostChanges })).toBe(words);
  });
});

it('names the last customer touched, when there is one', () => {
  const last = { name: 'Ann Example', at: '2026-11-20T12:00:00.000Z' };
  expect(lastWords(t, 'en', way)).toBeUndefined();
  expect(lastWords(t, 'en', { ...way, content: { ...way.content, last } })).toMatch(
    /^last touched: Ann Example, .*20 Nov/,
  );
});

it('says which file and line a fault is in', () => {
  expect(problemWords(t, { code: 'unreadable', file: 'book.json', line: 12 })).toMatch(/^book[.]json, line 12: ./);
  expect(problemWords(t, { code: 'unreadable', file: 'book.json' })).toMatch(/^book[.]json: ./);
});

it('tells one backup from the next by its moment', () => {
  const backup = { ...way, kind: 'backup', savedAt: '2026-11-20T12:00:00.000Z' } as const;
  expect([wayTitle(t, 'en', way), wayTitle(t, 'en', backup)]).toEqual([
    t('recovery:kinds.salvage'),
    expect.stringMatching(/^Go back to the backup of .*20 Nov/),
  ]);
});
