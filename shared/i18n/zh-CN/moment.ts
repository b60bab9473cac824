/** When something was, by the clock of the rep, and how much room it takes. */
export const moment = {
  today: '今天 {{time}}',
  yesterday: '昨天 {{time}}',
  on: '{{day}} {{time}}',
  ago_other: '{{count}} 天前',
  kilobytes: '{{size}} KB',
  megabytes: '{{size}} MB',
  customers_other: '{{count, number}} 位客户',
  interactions_other: '{{count, number}} 笔联系',
  pair: '{{a}}，{{b}}',
} as const;
