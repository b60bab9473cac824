import { asDay } from '../../shared/domain/day.ts';

type Ids = Readonly<Record<'greeting' | 'stock' | 'appointment', string>>;

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
  }) as const;
