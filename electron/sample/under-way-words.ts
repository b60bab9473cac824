import type { Customer } from '../../shared/domain/customer.ts';
import type { Language } from '../../shared/domain/record.ts';

type Named = Pick<Customer, 'kind' | 'name'>;

/** What those customers and their records are called. */
export interface UnderWayWords {
  readonly currency: string;
  readonly tag: string;
  /** Of the customer at `place`, in a range that no other sample customer has. */
  readonly phone: (place: number) => string;
  readonly show: { readonly name: string; readonly place: string; readonly prefix: string; readonly source: string };
  /** A, B, C. */
  readonly leads: readonly (Named & { readonly company: string; readonly lookedAt: string; readonly said: string })[];
  readonly stand: string;
  readonly lamp: string;
  readonly green: string;
  readonly priceWhy: string;
  readonly sampler: Named & { readonly said: string };
  readonly bound: Named & { readonly said: string; readonly supplier: string; readonly rebate: string };
  readonly referrer: Named & { readonly said: string; readonly reward: string };
  readonly byReferral: string;
  readonly delivered: Named & { readonly said: string };
  readonly signed: Named & { readonly said: string };
  readonly serviced: Named & { readonly said: string; readonly what: string };
}

export const UNDER_WAY_WORDS: Readonly<Record<Language, UnderWayWords>> = {
  'zh-CN': {
    currency: 'CNY',
    tag: '样例',
    phone: (place) => `199 0000 04${String(place).padStart(2, '0')}`,
    show: { name: '纸船秋季展（样例）', place: '虚构会展中心 3 号馆', prefix: 'ZC-', source: '展会' },
    leads: [
      {
        kind: 'person',
        name: '白桃女士',
        company: '纸鸢文具',
        lookedAt: '折叠展架',
        said: '年内开两家店，预算批了，她自己定。',
      },
      {
        kind: 'person',
        name: '桂花先生',
        company: '石榴书店',
        lookedAt: '阅读灯',
        said: '明年装修要用，还要问合伙人。',
      },
      { kind: 'person', name: '山楂先生', company: '竹蜻蜓玩具', lookedAt: '折叠展架', said: '先拿份目录看看。' },
    ],
    stand: '折叠展架',
    lamp: '阅读灯',
    green: '墨绿',
    priceWhy: '铝材涨了',
    sampler: { kind: 'person', name: '紫苏先生', said: '展架先看样品；灯一定要墨绿的。' },
    bound: {
      kind: 'organization',
      name: '莲子药房',
      said: '跟别家签到年底，返利拿到手再谈。',
      supplier: '甘草陈列（虚构）',
      rebate: '做满返 3%',
    },
    referrer: { kind: 'person', name: '陈皮女士', said: '介绍了枸杞先生，他正要开店。', reward: '一套茶具' },
    byReferral: '转介绍',
    delivered: { kind: 'person', name: '枸杞先生', said: '货到齐了，当场装好。' },
    signed: { kind: 'person', name: '百合女士', said: '合同签了，定金说这几天打。' },
    serviced: { kind: 'organization', name: '银耳食品厂', said: '有一盏灯不亮。', what: '换了一盏灯的电源' },
  },
  en: {
    currency: 'USD',
    tag: 'sample',
    phone: (place) => `+1 202-555-01${String(2 * place + 1).padStart(2, '0')}`,
    show: { name: 'Paper Boat Fair (sample)', place: 'Imaginary Halls, hall 3', prefix: 'PB-', source: 'trade show' },
    leads: [
      {
        kind: 'person',
        name: 'Ms Juniper',
        company: 'Kite Stationers',
        lookedAt: 'folding stand',
        said: 'Opens two shops this year; the money is there and she decides.',
      },
      {
        kind: 'person',
        name: 'Mr Clover',
        company: 'Pomegranate Books',
        lookedAt: 'reading lamp',
        said: 'Refits next year, has to ask his partner.',
      },
      {
        kind: 'person',
        name: 'Mr Bramble',
        company: 'Spinning Top Toys',
        lookedAt: 'folding stand',
        said: 'Took a catalogue.',
      },
    ],
    stand: 'folding stand',
    lamp: 'reading lamp',
    green: 'dark green',
    priceWhy: 'aluminium is dearer',
    sampler: {
      kind: 'person',
      name: 'Mr Basil',
      said: 'Wants a sample of the stand first; the lamps must be dark green.',
    },
    bound: {
      kind: 'organization',
      name: 'Fennel Apothecary',
      said: 'Bound to another until the contract ends; waits for the rebate before talking.',
      supplier: 'Liquorice Displays (invented)',
      rebate: '3 % once the quota is met',
    },
    referrer: {
      kind: 'person',
      name: 'Ms Tarragon',
      said: 'Named Mr Saffron, who is about to open a shop.',
      reward: 'a tea set',
    },
    byReferral: 'referral',
    delivered: { kind: 'person', name: 'Mr Saffron', said: 'Everything arrived and was put up on the spot.' },
    signed: { kind: 'person', name: 'Ms Coriander', said: 'Signed; the deposit is to come within days.' },
    serviced: {
      kind: 'organization',
      name: 'Nutmeg Foods',
      said: 'One of the lamps stays dark.',
      what: 'new power supply for one lamp',
    },
  },
};
