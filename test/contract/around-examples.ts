import type { Ask, ChannelName } from '../../shared/contract/contract.ts';
import type { Day } from '../../shared/domain/day.ts';

type Ids = Readonly<Record<'customer' | 'promise' | 'feedback' | 'request' | 'link' | 'late', string>>;

/** Asks about what stands around a customer, the ledgers and drafts. */
export const aroundExamples = ({ customer: customerId, promise, ...IDS }: Ids, on: Day) =>
  ({
    'feedback.save': { customerId, kind: 'complaint', on, words: '铰链响' },
    'feedback.remove': { id: IDS.feedback },
    'request.save': { customerId, what: '要白色座椅', notedOn: on, state: 'noted' },
    'request.remove': { id: IDS.request },
    'link.save': { customerId, otherId: IDS.late, kind: 'works-with' },
    'link.remove': { id: IDS.link },
    'around.get': { customerId },
    'person.write': {
      person: { customerId, name: '样例寅', relation: 'child', phones: [], emails: [] },
      birthday: { calendar: 'lunar', month: 8, day: 15, leap: false },
    },
    'hint.dismiss': { customerId, code: 'unknowns', evidence: 'money authority need' },
    'interaction.page': { customerId, offset: 0 },
    'complaint.open': { customerId, on, words: '门关不严', fix: { what: '上门调门', dueOn: on } },
    'promise.keep': { id: promise, madeGood: '当晚送到，多带了一套样本' },
    'chart.print': { customerId },
    'ledger.promises': {},
    'ledger.requests': { settled: false },
    'ledger.feedback': { kind: 'complaint' },
    'ledger.gaps': {},
    'ledger.leaks': {},
    'draft.list': {},
    'draft.put': { key: `promise.new.${customerId}`, customerId, text: '{"what":"寄样"}' },
    'draft.drop': { key: `promise.new.${customerId}` },
  }) as const satisfies { [C in ChannelName]?: Ask<C> };
