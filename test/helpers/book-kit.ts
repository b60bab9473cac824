import type { Op, RecordOf } from '../../shared/domain/book.ts';
import { asDay } from '../../shared/domain/day.ts';
import type { Result } from '../../shared/result.ts';

/** A UUID that tells its number. */
export const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
export const AT = '2026-11-22T02:07:22.000Z';
export const LABEL = { code: 'test' };

/** A clock that moves a second each time it is asked, and ids that count. */
export function makeWorld() {
  let asked = 0;
  return {
    now: () => new Date(Date.parse(AT) + 1_000 * asked++).toISOString(),
    newId: () => idOf(900_000 + asked++),
  };
}

export const makeCustomer = (n: number, only: Partial<RecordOf<'customers'>> = {}): RecordOf<'customers'> => ({
  id: idOf(n),
  createdAt: AT,
  changedAt: AT,
  kind: 'person',
  name: `顾客 ${n}`,
  nameKey: { sort: `gu4 ke4 ${n}`, search: `gu ke gk ${n}` },
  phones: [],
  emails: [],
  addresses: [],
  tags: [],
  custom: {},
  addedOn: asDay('2026-11-22'),
  doNotContact: [],
  consent: [],
  rawLines: [],
  ...only,
});

export const makeInteraction = (
  n: number,
  customerId: string,
  only: Partial<RecordOf<'interactions'>> = {},
): RecordOf<'interactions'> => ({
  id: idOf(n),
  createdAt: AT,
  changedAt: AT,
  customerId,
  personIds: [],
  on: asDay('2026-11-21'),
  zone: 'Asia/Shanghai',
  loggedAt: AT,
  channel: 'call',
  direction: 'out',
  outcome: 'reached',
  note: '',
  ...only,
});

export const putCustomer = (n: number, only?: Partial<RecordOf<'customers'>>): Op => [
  'put',
  'customers',
  makeCustomer(n, only),
];

/** @throws when it was refused: for what must succeed so that the test can begin. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** A customer with interactions, all numbered from `n` on in a range of their own: `count` records that belong together. */
export const makeRecordsFrom = (n: number, count: number): Op[] => [
  putCustomer(n),
  ...Array.from({ length: count - 1 }, (_, i): Op => {
    const record = makeInteraction(1_000_000 + n * 1_000 + i, idOf(n), { note: '谈了报价。'.repeat(20) });
    return ['put', 'interactions', record];
  }),
];
