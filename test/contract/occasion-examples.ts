import type { Ask, ChannelName } from '../../shared/contract/contract.ts';
import { asDay } from '../../shared/domain/day.ts';

const BIRTHDAY = { kind: 'birthday', calendar: 'lunar', year: 1987, month: 6, day: 3, leap: true } as const;

type Ids = Readonly<Record<'greeting' | 'stock' | 'appointment', string>>;

type Asks = { readonly [C in ChannelName]?: Ask<C> };

/** Asks about what an occasion brings with it: words, gifts, hours. */
export const occasionExamples = (customerId: string, ids: Ids) =>
  ({
    'greeting.save': {
      customerId,
      occasion: 'mid-autumn',
      year: 2026,
      channel: 'wechat',
      text: '中秋安好',
      state: 'prepared',
    },
    'greeting.remove': { id: ids.greeting },
    'greeting.occasions': {},
    'greeting.run': { code: 'days' },
    'greeting.send': {
      rows: [{ customerId, occasion: 'midautumn', year: 2026, channel: 'wechat', text: '中秋快乐，人月两圆' }],
    },
    'date.ahead': { days: 60, kinds: ['birthday', 'festival'] },
    'date.aheadFile': { days: 60, language: 'zh-CN' },
    'date.years': { day: BIRTHDAY, years: 10 },
    'date.yearsFile': { day: BIRTHDAY, years: 10, title: '生日', language: 'en' },
    'stock.list': {},
    'stock.save': { item: '茶叶', count: 12, cost: { minor: 12_800, currency: 'CNY' } },
    'stock.remove': { id: ids.stock },
    'appointment.save': {
      customerId,
      kind: 'showroom',
      title: '试驾',
      on: asDay('2026-11-28'),
      time: '14:00',
      minutes: 60,
      zone: 'Asia/Shanghai',
      state: 'planned',
    },
    'appointment.remove': { id: ids.appointment },
  }) satisfies Asks;
