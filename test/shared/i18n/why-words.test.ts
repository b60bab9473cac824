import { describe, expect, it } from 'vitest';
import {
  CLOCK_SOURCES,
  QUOTE_ENDING,
  type Reason,
  REWARD,
  SHIFT_CAUSES,
  type Shift,
  UNRETURNED,
} from '../../../shared/domain/agenda.ts';
import { asDay } from '../../../shared/domain/day.ts';
import { lastingWhyLines, sayClock, whyLines } from '../../../shared/i18n/why.ts';
import { WHY_WORDS } from '../../../shared/i18n/why-words.ts';
import { playbooks } from '../../helpers/facts-kit.ts';

const TODAY = asDay('2026-09-10');
const LANGUAGES = ['zh-CN', 'en'] as const;
const DAY = { 'zh-CN': '9月1日', en: '1 Sep' } as const;

const reasonOf = (patch: Partial<Reason>): Reason => ({
  cadence: 'grade.A',
  step: 'call',
  key: 'k',
  clock: { on: asDay('2026-09-01'), by: 'talk' },
  window: { from: asDay('2026-09-07'), until: asDay('2026-09-09') },
  shifts: [],
  ...patch,
});
const linesOf = (patch: Partial<Reason>, language: (typeof LANGUAGES)[number]): string[] => {
  const reason = reasonOf(patch);
  return lastingWhyLines(reason, playbooks.cadences.get(reason.cadence), language, TODAY);
};
const both = (patch: Partial<Reason>, at: number) => LANGUAGES.map((language) => linesOf(patch, language)[at]);
const shift = (cause: Shift['cause'], from: string, to: string, what?: string): Partial<Reason> => ({
  shifts: [{ from: asDay(from), to: asDay(to), cause, ...(what === undefined ? {} : { what }) }],
});

describe.each(LANGUAGES)('the words in %s', (language) => {
  it.each(CLOCK_SOURCES)('say with its day what a clock counts from: %s', (by) => {
    const said = (what?: string) =>
      sayClock({ on: asDay('2026-09-01'), by, ...(what === undefined ? {} : { what }) }, language, TODAY);
    expect(said()).toContain(DAY[language]);
    expect(said()).not.toMatch(/undefined|\(\)|（）| {2}/);
    expect(said('ZZ')).toContain(DAY[language]);
  });

  it('say each of them differently', () => {
    const said = CLOCK_SOURCES.map((by) => sayClock({ on: asDay('2026-09-01'), by }, language, TODAY));
    expect(new Set(said).size).toBe(CLOCK_SOURCES.length);
  });

  it.each(SHIFT_CAUSES)('say from where to where a day moved: %s', (cause) => {
    const line = linesOf(shift(cause, '2026-09-07', '2026-09-08'), language)[2] ?? '';
    const [from, to] = language === 'en' ? ['Mon 7 Sep', 'Tue 8 Sep'] : ['9月7日 周一', '9月8日 周二'];
    expect(line).toContain(language === 'en' || cause !== 'retry' ? from : '9月7日');
    expect(line).toContain(to);
    expect(line).not.toMatch(/undefined|\(\)|（）| {2}/);
  });

  it('say each shift differently', () => {
    const said = SHIFT_CAUSES.map((cause) => linesOf(shift(cause, '2026-09-07', '2026-09-08'), language)[2]);
    expect(new Set(said).size).toBe(SHIFT_CAUSES.length);
  });

  it('say of every shipped step what completes it, and of every cadence when it stops', () => {
    for (const rule of playbooks.cadences.values())
      for (const step of rule.steps) {
        const reason = reasonOf({ cadence: rule.id, step: step.id });
        const lines = lastingWhyLines(reason, rule, language, TODAY);
        expect(lines).toContain(WHY_WORDS[language].change[step.completedBy](rule.kind === 'repeat'));
        expect(lines.at(-1)).toBe(WHY_WORDS[language].exit(rule.exit?.[language] ?? ''));
      }
  });
});

describe('the sentences', () => {
  it.each<readonly [Partial<Reason>, string, string]>([
    [
      shift('long-break', '2026-10-01', '2026-09-30'),
      '10月1日 周四起放长假，提前到 9月30日 周三',
      'A long break begins: moved up from Thu 1 Oct to Wed 30 Sep',
    ],
    [
      shift('deadline', '2026-09-13', '2026-09-11'),
      '9月13日 周日是休息日，提前到 9月11日 周五',
      'Sun 13 Sep is a day off: moved up to Fri 11 Sep',
    ],
    [
      shift('mail-day', '2026-09-07', '2026-09-08'),
      '原定 9月7日 周一，邮件只在周二到周四发，改到 9月8日 周二',
      'Planned for Mon 7 Sep; e-mail goes out Tuesday to Thursday: moved to Tue 8 Sep',
    ],
    [
      shift('retry', '2026-09-04', '2026-09-07'),
      '9月4日 周五没联系上，下个工作日再试：9月7日 周一',
      'No talk on Fri 4 Sep: tried again on the next working day, Mon 7 Sep',
    ],
    [
      shift('restraint', '2026-09-08', '2026-09-11'),
      '原定 9月8日 周二，一天一次、七天三次已满，不打扰，排到 9月11日 周五',
      'Planned for Tue 8 Sep; one attempt a day and three a week are used up: moved to Fri 11 Sep',
    ],
    [
      shift('full', '2026-09-07', '2026-09-08'),
      '原定 9月7日 周一，那天已排满，排到窗口内的 9月8日 周二',
      'Planned for Mon 7 Sep; that day is full: moved inside the window to Tue 8 Sep',
    ],
    [
      shift('area', '2026-09-07', '2026-09-08', '城东'),
      '原定 9月7日 周一，9月8日 周二在城东还有别的拜访，一起跑',
      'Planned for Mon 7 Sep; other visits in 城东 are on Tue 8 Sep: one trip',
    ],
    [
      shift('occasion', '2026-09-16', '2026-09-25', 'midautumn'),
      '原定 9月16日 周三，赶上中秋节，放到 9月25日 周五',
      'Planned for Wed 16 Sep; goes with Mid-Autumn Festival: moved to Fri 25 Sep',
    ],
    [
      shift('occasion', '2026-09-16', '2026-09-25', 'birthday'),
      '原定 9月16日 周三，赶上生日，放到 9月25日 周五',
      'Planned for Wed 16 Sep; goes with Birthday: moved to Fri 25 Sep',
    ],
    [
      shift('with-promise', '2026-09-15', '2026-09-17', '送样品'),
      '原定 9月15日 周二，9月17日 周四要兑现答应的事（送样品），一次办',
      'Planned for Tue 15 Sep; on Thu 17 Sep a promise is due (送样品): one contact for both',
    ],
    [
      shift('spread', '2026-09-14', '2026-09-17'),
      '原定 9月14日 周一，过期的摊开做，排到 9月17日 周四',
      'Planned for Mon 14 Sep; you spread the overdue: put on Thu 17 Sep',
    ],
    [{ limit: asDay('2026-09-18') }, '最晚 9月18日 周五，过了就白做', 'By Fri 18 Sep at the latest'],
    [{ blockedChannel: 'call' }, '对方不接受电话，改用别的方式', 'They do not want calls: another way is proposed'],
    [
      { changedChannel: 'email' },
      '邮件三次以上没回应，换个方式',
      'Three or more e-mail without an answer: try another way',
    ],
  ])('say %j', (patch, zh, en) => {
    expect(both(patch, 2)).toEqual([zh, en]);
  });

  it.each<readonly [Partial<Reason>, string, string]>([
    [
      { cadence: UNRETURNED, clock: { on: asDay('2026-09-01'), by: 'unreturned', what: 'call' } },
      '9月1日 周二对方来电话，还没回',
      'They got in touch on Tue 1 Sep (calls), not answered yet',
    ],
    [
      { cadence: REWARD, clock: { on: asDay('2026-09-01'), by: 'reward', what: '李介绍' } },
      '介绍的 李介绍 9月1日 周二成交，酬谢还没兑现',
      '李介绍, whom they brought, bought on Tue 1 Sep: the reward is still owed',
    ],
    [
      { cadence: QUOTE_ENDING, clock: { on: asDay('2026-09-12'), by: 'quote.ending', what: '整套' } },
      '报价（整套） 9月12日 周六到期，对方还没答复',
      'The quote (整套) ends on Sat 12 Sep and is not answered',
    ],
    [
      { cadence: 'promise', clock: { on: asDay('2026-09-11'), by: 'promise', what: 'fix' } },
      '回访发现问题，9月11日 周五前上门处理好',
      'A problem was found: put it right on site by Fri 11 Sep',
    ],
  ])('of what is owed say %j', (patch, zh, en) => {
    expect(both(patch, 0)).toEqual([zh, en]);
  });

  it('say the deadline before what is blocked or tired, and the state before what would change it', () => {
    const reason = reasonOf({ limit: asDay('2026-09-18'), blockedChannel: 'sms', changedChannel: 'call' });
    const lines = whyLines(reason, playbooks.cadences.get('grade.A'), 'en', asDay('2026-09-08'));
    expect(lines.slice(2)).toEqual([
      'By Fri 18 Sep at the latest',
      'They do not want text messages: another way is proposed',
      'Three or more calls without an answer: try another way',
      'In the window, 1 day left',
      'A talk starts the clock anew from that day; a message does not',
      'When it stops: The grade follows the expected date',
    ]);
  });
});
