import type { Ask, ChannelName } from '../../shared/contract/contract.ts';
import type { listingChannels } from '../../shared/contract/listing-channels.ts';

type Channels = Extract<ChannelName, keyof typeof listingChannels>;

const deed = { do: 'tag', add: ['样例'], remove: [] } as const;

/** One honest ask for each channel of lists, about one customer. */
export const listingExamples = (id: string, viewId: string): { [C in Channels]: Ask<C> } => ({
  'customer.fields': {},
  'customer.found': {
    query: '',
    filter: {},
    question: { match: 'all', conditions: [{ field: 'birthday', op: 'within-next', values: ['400'] }] },
    sort: { by: 'company', direction: 'up' },
    then: [{ by: 'name', direction: 'down' }],
  },
  'customer.previewMany': { ids: [id], deed: { ...deed, add: [...deed.add], remove: [] } },
  'customer.changeMany': { ids: [id], deed: { ...deed, add: [...deed.add], remove: [] } },
  'customer.export': { ids: [id], format: 'csv', columns: ['name', 'phone'], language: 'zh-CN', withBlocked: true },
  'savedView.move': { id: viewId, by: 1 },
  'card.printMany': { customerIds: [id], size: 'A4', blocks: ['personal'] },
});
