import { describe, expect, it } from 'vitest';
import { differenceWords, holdsWords, placeProblemWords } from '../../../../renderer/features/backup/backup-words.ts';
import type { Backup } from '../../../../shared/contract/backup-channels.ts';
import { asDay } from '../../../../shared/domain/day.ts';
import { translator } from '../../../../shared/i18n/translate.ts';

const t = translator('en');
const clock = { zone: 'Asia/Shanghai', today: asDay('2026-11-22') };
const backup: Backup = {
  id: 'b',
  place: 'book',
  kind: 'daily',
  savedAt: '2026-11-21T13:00:00.000Z',
  seq: 9,
  bytes: 1_000,
};

describe('what a backup holds', () => {
  it('is unknown until it was counted, and names the last customer touched', () => {
    const content = { customers: 3, interactions: 1, records: 5 };
    const last = { name: 'Ann Example', at: '2026-11-21T12:00:00.000Z' };
    expect([
      holdsWords(t, 'en', clock, backup),
      holdsWords(t, 'en', clock, { ...backup, content }),
      holdsWords(t, 'en', clock, { ...backup, content: { ...content, last } }),
    ]).toEqual([
      undefined,
      '3 customers, 1 contact',
      '3 customers, 1 contact · last touched: Ann Example, yesterday 20:00',
    ]);
  });

  it('is held against the book as it is now', () => {
    expect([differenceWords(t, 4, 4), differenceWords(t, 3, 4), differenceWords(t, 6, 4)]).toEqual([
      'the same',
      '1 fewer',
      '2 more',
    ]);
  });
});

it('words the system’s codes for a person, and keeps one it does not know', () => {
  expect(['ENOENT', 'EACCES', 'EROFS', 'ENOSPC', 'EWEIRD'].map((code) => placeProblemWords(t, code))).toEqual([
    t('backups:problem.missing', { code: '' }),
    t('backups:problem.forbidden', { code: '' }),
    t('backups:problem.readOnly', { code: '' }),
    t('backups:problem.full', { code: '' }),
    'EWEIRD',
  ]);
});
