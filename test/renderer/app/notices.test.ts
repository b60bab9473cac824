import { describe, expect, it } from 'vitest';
import { noticeWords } from '../../../renderer/app/notices.tsx';
import { translator } from '../../../shared/i18n/translate.ts';

type Notice = Parameters<typeof noticeWords>[1];

const NOTICES: readonly Notice[] = [
  { code: 'torn-tail', file: 'j', bytes: 3, kept: 'quarantine/x' },
  { code: 'edited-outside', file: 'book.json' },
  { code: 'journal-missing', file: 'j' },
  { code: 'read-only-folder', folder: '/b' },
  { code: 'in-use', host: 'h', pid: 7 },
  { code: 'newer-schema', schema: 9 },
  { code: 'migrated', from: 1, to: 2, kept: 'backups/x' },
  { code: 'migrated', from: 2, to: 2, kept: 'backups/x' },
  { code: 'backup-old', days: 9, newestAt: '2026-11-13T02:00:00.000Z' },
  { code: 'backup-old', days: 9 },
  { code: 'second-place-missing', folder: '/second', problem: 'ENOENT' },
  { code: 'cloud-folder', service: 'OneDrive', conflicts: [] },
  { code: 'cloud-folder', service: 'OneDrive', conflicts: ['book (1).json'] },
  { code: 'other-machine', host: 'h', since: '2026-11-13T02:00:00.000Z' },
  { code: 'space-low', needs: 2_000_000, free: 1_000_000 },
  { code: 'attachments-missing', count: 2 },
];

describe('what opening the book found', () => {
  it.each(['zh-CN', 'en'] as const)(
    'has a sentence of its own for each, with nothing left to fill in: %s',
    (language) => {
      const said = NOTICES.map((notice) => noticeWords(translator(language), notice));
      expect(new Set(said).size).toBe(NOTICES.length);
      expect(said.filter((sentence) => sentence === '' || sentence.includes('{{'))).toEqual([]);
    },
  );
});
