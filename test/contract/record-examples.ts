import type { Ask, ChannelName } from '../../shared/contract/contract.ts';
import { asDay, type Day } from '../../shared/domain/day.ts';

type Ids = Readonly<
  Record<'customer' | 'want' | 'serviceVisit' | 'referral' | 'contract' | 'enrolment' | 'product' | 'batch', string>
>;

/** Asks about what starts a clock: wants, service, referrals, contracts, cadences, products and batches. */
export const recordExamples = ({ customer: customerId, ...IDS }: Ids, on: Day) =>
  ({
    'want.save': { customerId, product: '样车', productId: IDS.product, spec: '白色', since: on },
    'want.remove': { id: IDS.want },
    'serviceVisit.save': { customerId, what: '换了铰链', on },
    'serviceVisit.remove': { id: IDS.serviceVisit },
    'referral.save': { customerId, referredName: '样例己', on, reward: 'gift', what: '茶具', promisedOn: on },
    'referral.remove': { id: IDS.referral },
    'contract.save': { customerId, supplier: '别家', endsOn: asDay('2026-12-31'), rebate: '做满返 3%' },
    'contract.remove': { id: IDS.contract },
    'enrolment.save': { customerId, cadence: 'familiar-ear', anchorOn: on },
    'enrolment.remove': { id: IDS.enrolment },
    'product.list': {},
    'product.save': {
      name: '样车',
      prices: [{ from: on, amount: { minor: 12_580_000, currency: 'CNY' } }],
      priceEveryMonths: 3,
    },
    'product.remove': { id: IDS.product },
    'product.arrive': { id: IDS.product, spec: '白' },
    'batch.list': {},
    'batch.save': { kind: 'show', name: '样例展', startsOn: asDay('2026-11-18'), endsOn: on, prefix: 'Y-' },
    'batch.remove': { id: IDS.batch },
  }) as const satisfies { [C in ChannelName]?: Ask<C> };
