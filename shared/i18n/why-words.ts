import type { Clock, Shift } from '../domain/agenda.ts';
import type { Channel } from '../domain/channel.ts';
import type { Language } from '../domain/record.ts';

/** The pieces "why today?" is made of. Days arrive as words; numbers are days. */
export interface WhyWords {
  readonly repeat: (name: string, rhythm: string | undefined, from: number, until: number) => string;
  readonly sequence: (name: string, place: number, of: number, day: number) => string;
  readonly single: (name: string, rhythm: string | undefined) => string;
  readonly unknown: (code: string) => string;
  readonly byHand: (day: string) => string;
  readonly promised: (day: string) => string;
  readonly clock: Readonly<Record<Clock['by'], (day: string) => string>>;
  readonly clockAndWindow: (clock: string, window: string) => string;
  readonly shift: Readonly<Record<Shift['cause'], (from: string, to: string) => string>>;
  /** A promise due on a day off: to the working day before. */
  readonly earlier: (from: string, to: string) => string;
  readonly blocked: (channel: string) => string;
  readonly channel: Readonly<Record<Channel, string>>;
  readonly ahead: (days: number) => string;
  readonly left: (days: number) => string;
  readonly lastDay: string;
  /** Of a single date instead of a window. */
  readonly inDays: (days: number) => string;
  readonly thisDay: string;
  readonly late: (days: number) => string;
}

const span = (from: number, until: number, dash: string): string =>
  from === until ? String(from) : `${from}${dash}${until}`;

const zh: WhyWords = {
  repeat: (name, rhythm, from, until) =>
    rhythm === undefined
      ? `${name}：隔 ${span(from, until, '–')} 天`
      : `${name}：${rhythm}（隔 ${span(from, until, '–')} 天）`,
  sequence: (name, place, of, day) => `${name}：共 ${of} 步，这是第 ${place} 步（第 ${day} 天）`,
  single: (name, rhythm) => (rhythm === undefined ? name : `${name}：${rhythm}`),
  unknown: (code) => `跟进节奏“${code}”`,
  byHand: (day) => `你自己定的日期：${day}`,
  promised: (day) => `答应对方 ${day}前办到`,
  clock: {
    added: (day) => `${day}录入，还没联系过`,
    talk: (day) => `上次联系上 ${day}`,
    sending: (day) => `上次发出 ${day}`,
    'first-contact': (day) => `首次联系 ${day}`,
    quote: (day) => `报价 ${day}，还没回音`,
    manual: (day) => `定在 ${day}`,
    promise: (day) => `答应的日子 ${day}`,
    skip: (day) => `上次跳过 ${day}`,
  },
  clockAndWindow: (clock, window) => `${clock}，窗口 ${window}`,
  shift: {
    'day-off': (from, to) => `原定 ${from}，休息日，顺延到 ${to}`,
    snoozed: (from, to) => `原定 ${from}，你推后到 ${to}`,
    frozen: (from, to) => `原定 ${from}，冻结期间不跟进，${to}起接着来`,
  },
  earlier: (from, to) => `${from}是休息日，提前到 ${to}`,
  blocked: (channel) => `对方不接受${channel}，改用别的方式`,
  channel: {
    call: '电话',
    sms: '短信',
    wechat: '微信',
    messenger: '即时消息',
    email: '邮件',
    fax: '传真',
    post: '寄送',
    visit: '上门',
    showroom: '到店邀约',
    event: '活动邀请',
    social: '聚会邀约',
    note: '备注',
  },
  ahead: (days) => `还有 ${days} 天进入窗口`,
  left: (days) => `在窗口内，还剩 ${days} 天`,
  lastDay: '今天是窗口最后一天',
  inDays: (days) => `还有 ${days} 天`,
  thisDay: '就是今天',
  late: (days) => `已过期 ${days} 天`,
};

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

const en: WhyWords = {
  repeat: (name, rhythm, from, until) =>
    rhythm === undefined
      ? `${name}: every ${span(from, until, '–')} days`
      : `${name}: ${rhythm} (every ${span(from, until, '–')} days)`,
  sequence: (name, place, of, day) => `${name}: step ${place} of ${of} (day ${day})`,
  single: (name, rhythm) => (rhythm === undefined ? name : `${name}: ${rhythm}`),
  unknown: (code) => `Cadence “${code}”`,
  byHand: (day) => `The date you set: ${day}`,
  promised: (day) => `You promised it by ${day}`,
  clock: {
    added: (day) => `Added ${day}, never contacted`,
    talk: (day) => `Last talk ${day}`,
    sending: (day) => `Last sent ${day}`,
    'first-contact': (day) => `First contact ${day}`,
    quote: (day) => `Quoted ${day}, no answer yet`,
    manual: (day) => `Set for ${day}`,
    promise: (day) => `Promised for ${day}`,
    skip: (day) => `Last skipped ${day}`,
  },
  clockAndWindow: (clock, window) => `${clock}, window ${window}`,
  shift: {
    'day-off': (from, to) => `Planned for ${from}, a day off: moved to ${to}`,
    snoozed: (from, to) => `Planned for ${from}, snoozed to ${to}`,
    frozen: (from, to) => `Planned for ${from} while frozen: goes on from ${to}`,
  },
  earlier: (from, to) => `${from} is a day off: moved up to ${to}`,
  blocked: (channel) => `They do not want ${channel}: another way is proposed`,
  channel: {
    call: 'calls',
    sms: 'text messages',
    wechat: 'WeChat',
    messenger: 'instant messages',
    email: 'e-mail',
    fax: 'faxes',
    post: 'post',
    visit: 'visits',
    showroom: 'showroom invitations',
    event: 'event invitations',
    social: 'social invitations',
    note: 'notes',
  },
  ahead: (count) => `The window opens in ${days(count)}`,
  left: (count) => `In the window, ${days(count)} left`,
  lastDay: 'Today is the last day of the window',
  inDays: (count) => `In ${days(count)}`,
  thisDay: 'Today is the day',
  late: (count) => `${days(count)} overdue`,
};

export const WHY_WORDS: Readonly<Record<Language, WhyWords>> = { 'zh-CN': zh, en };
