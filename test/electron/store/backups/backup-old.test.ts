import { expect, test } from 'vitest';
import type { Backup } from '../../../../shared/contract/backup-channels.ts';
import { backupOld, newestVerified } from '../../../../electron/store/backups/backup-old.ts';
import { hoursAfter, NOON } from '../../../helpers/backups-kit.ts';

const daysBefore = (days: number) => hoursAfter(NOON, -24 * days);

const backup = (days: number, seq: number, only: Partial<Backup> = {}): Backup => ({
  id: `${seq}`,
  place: 'book',
  kind: 'daily',
  savedAt: daysBefore(days),
  seq,
  bytes: 1,
  verifiedAt: daysBefore(days),
  ...only,
});

const old = (days: number, newest = true) => ({
  code: 'backup-old',
  days,
  ...(newest && { newestAt: daysBefore(days) }),
});

test.each<[string, Backup[], { seq: number; since: string | undefined }, object | undefined]>([
  ['a new book without any', [], { seq: 0, since: undefined }, undefined],
  ['a week’s book without any', [], { seq: 9, since: daysBefore(7) }, undefined],
  ['a book of more than a week without any', [], { seq: 9, since: daysBefore(8) }, old(8, false)],
  ['one of 7 days', [backup(7.9, 5)], { seq: 9, since: daysBefore(99) }, undefined],
  ['one of 8 days', [backup(8, 5)], { seq: 9, since: daysBefore(99) }, old(8)],
  ['one of 30 days that holds the present state', [backup(30, 9)], { seq: 9, since: daysBefore(99) }, undefined],
  ['an older one that is younger in state', [backup(1, 4), backup(20, 5)], { seq: 9, since: undefined }, old(20)],
  [
    'a young one that was never read back',
    [backup(1, 8, { verifiedAt: undefined }), backup(12, 5)],
    { seq: 9, since: undefined },
    old(12),
  ],
  ['a young one in the second place', [backup(1, 8, { place: 'second' })], { seq: 9, since: undefined }, undefined],
  ['one from the future beside an old one', [backup(-400, 6), backup(10, 5)], { seq: 9, since: undefined }, old(10)],
  ['one from the future alone', [backup(-400, 6)], { seq: 9, since: daysBefore(10) }, old(10, false)],
  ['a clock that was set back by an hour', [backup(-1 / 24, 6)], { seq: 9, since: daysBefore(10) }, undefined],
])('%s', (_, backups, book, notice) => {
  expect(backupOld(backups, book, NOON)).toEqual(notice);
});

test('the newest verified one is that of the latest state', () => {
  const [a, b] = [backup(3, 5), backup(9, 7)];
  expect(newestVerified([a, b, backup(-9, 8), backup(0, 9, { verifiedAt: undefined })], NOON)).toEqual(b);
  expect(newestVerified([], NOON)).toBeUndefined();
});
