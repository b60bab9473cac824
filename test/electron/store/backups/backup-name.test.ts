import { expect, test } from 'vitest';
import { backupName, readBackupName } from '../../../../electron/store/backups/backup-name.ts';

const savedAt = '2026-11-22T02:07:22.345Z';

test.each([
  ['20261122T020722Z-000000012345-today.json.gz', { kind: 'today' }],
  ['20261122T020722Z-000000012345-daily.json.gz', { kind: 'daily' }],
  ['20261122T020722Z-000000012345-weekly.json.gz', { kind: 'weekly' }],
  ['20261122T020722Z-000000012345-kept-schema1.json.gz', { kind: 'kept', why: 'schema1' }],
] as const)('%s tells when, which state and why', (name, purpose) => {
  expect(backupName({ savedAt, seq: 12_345, ...purpose })).toBe(name);
  expect(readBackupName(name)).toEqual({ name, savedAt: '2026-11-22T02:07:22.000Z', seq: 12_345, ...purpose });
});

test.each([
  'book-000000012345.json',
  'catalog.json',
  '20261122T020722Z-000000012345-yearly.json.gz',
  '20261122T020722Z-12345-today.json.gz',
  '20261322T020722Z-000000012345-today.json.gz',
  '20261122T020722Z-000000012345-kept-.json.gz',
  '20261122T020722Z-000000012345-kept-../../x.json.gz',
  '20261122T020722Z-000000012345-today.json.gz.tmp',
  'photo of 20261122T020722Z-000000012345-today.json.gz',
])('%s is none of our business', (name) => {
  expect(readBackupName(name)).toBeUndefined();
});

test('a reason that could not be read back is no name', () => {
  expect(() => backupName({ savedAt, seq: 1, kind: 'kept', why: 'Erase!' })).toThrow(RangeError);
  expect(() => backupName({ savedAt: 'yesterday', seq: 1, kind: 'today' })).toThrow(RangeError);
});
