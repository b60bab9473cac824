import type { Ask } from '../../shared/contract/contract.ts';

type Channel = 'customer.giveCode' | `customField.${'order' | 'loose'}` | `gap.${'list' | 'next'}`;

/** Codes, fields of the rep's own, and what is missing. */
export const factsExamples = (
  ids: Readonly<Record<'customer' | 'customField', string>>,
): { [C in Channel]: Ask<C> } => ({
  'customer.giveCode': { id: ids.customer },
  'customField.order': { ids: [ids.customField] },
  'customField.loose': {},
  'gap.list': {},
  'gap.next': { code: 'area', except: [] },
});
