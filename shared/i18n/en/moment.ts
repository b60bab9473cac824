import type { Twin } from '../twin.ts';
import type { moment as zh } from '../zh-CN/moment.ts';

export const moment = {
  today: 'today {{time}}',
  yesterday: 'yesterday {{time}}',
  on: '{{day}}, {{time}}',
  ago_one: '{{count}} day ago',
  ago_other: '{{count}} days ago',
  kilobytes: '{{size}} KB',
  megabytes: '{{size}} MB',
  customers_one: '{{count, number}} customer',
  customers_other: '{{count, number}} customers',
  interactions_one: '{{count, number}} contact',
  interactions_other: '{{count, number}} contacts',
  pair: '{{a}}, {{b}}',
} as const satisfies Twin<typeof zh>;
