import type { Dossier } from '../../shared/contract/customer-view.ts';
import type { Customer } from '../../shared/domain/customer.ts';
import { asDay } from '../../shared/domain/day.ts';
import type { Interaction } from '../../shared/domain/interaction.ts';

export const CUSTOMER_ID = '00000000-0000-4000-8000-00000000000a';
const STAMP = '2026-09-01T02:00:00.000Z';

/** What every record carries; `n` makes the id. */
export const stamped = (n: number) => ({
  id: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  createdAt: STAMP,
  changedAt: STAMP,
});

/** A customer of whom nothing is known; say only what matters. */
export const makeCustomer = (patch: Partial<Customer> = {}): Customer => ({
  ...stamped(10),
  id: CUSTOMER_ID,
  kind: 'person',
  name: '张测试',
  nameKey: { sort: 'zhang1 ce4 shi4', search: 'zhangceshi zcs' },
  phones: [],
  emails: [],
  addresses: [],
  tags: [],
  custom: {},
  addedOn: asDay('2026-09-01'),
  doNotContact: [],
  consent: [],
  rawLines: [],
  ...patch,
});

export const makeContact = (n: number, on: string, patch: Partial<Interaction> = {}): Interaction => ({
  ...stamped(n),
  customerId: CUSTOMER_ID,
  personIds: [],
  on: asDay(on),
  zone: 'UTC',
  loggedAt: STAMP,
  channel: 'call',
  direction: 'out',
  outcome: 'reached',
  note: '',
  ...patch,
});

/** A dossier with nothing in it but the customer. */
export function makeDossier(patch: Partial<Dossier> = {}): Dossier {
  const customer = patch.customer ?? makeCustomer();
  const { id, kind, name, tags } = customer;
  return {
    customer,
    row: {
      id,
      kind,
      name,
      relationship: 'lead',
      tags,
      next: { state: 'none', overdue: false, daysLate: 0, reasons: [], keys: [] },
    },
    talks: 0,
    people: [],
    specialDays: [],
    interactions: [],
    interactionTotal: 0,
    quotes: [],
    deals: [],
    promises: [],
    gifts: [],
    samples: [],
    wants: [],
    serviceVisits: [],
    referrals: [],
    contracts: [],
    enrolments: [],
    feedback: [],
    comparisons: [],
    timetables: [],
    gradings: [],
    conversions: [],
    placed: { buying: {}, unknown: [] },
    revenue: {
      from: asDay('2025-09-11'),
      until: asDay('2026-09-10'),
      sum: { minor: 0, currency: 'CNY' },
      uncounted: [],
    },
    ...patch,
  };
}
