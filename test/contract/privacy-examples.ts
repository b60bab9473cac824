import type { Ask, ChannelName } from '../../shared/contract/contract.ts';

type Channels = Extract<ChannelName, `double.${string}` | `privacy.${string}`>;

/** One honest ask for each channel of doubles and of privacy; the customer is called 样例甲. */
export const privacyExamples = ({
  customer,
  late,
}: Readonly<Record<'customer' | 'late', string>>): { [C in Channels]: Ask<C> } => ({
  'double.check': { kind: 'person', name: '样例甲', phones: ['13800138000'], emails: ['jia@example.com'] },
  'double.list': { kind: 'same' },
  'double.preview': { keptId: customer, goneId: late, picks: { intent: 'gone' } },
  'double.merge': { keptId: customer, goneId: late, isOne: true },
  'double.distinguish': { firstId: customer, secondId: late },
  'privacy.everything': { customerId: customer, sensitive: true },
  'privacy.print': { customerId: customer },
  'privacy.preview': { customerId: customer },
  'privacy.erase': { customerId: customer, name: '样例甲' },
  'privacy.retention': { limit: 50 },
});
