import { describe, expect, it } from 'vitest';
import type { Reason } from '../../../shared/domain/agenda.ts';
import { asDay } from '../../../shared/domain/day.ts';
import { lastingWhyLines, whyLines } from '../../../shared/i18n/why.ts';
import { choose, planOn, playbooks, rowOn, type Told } from '../../helpers/facts-kit.ts';

function why(today: string, reason: Reason | undefined): readonly [string[], string[]] {
  if (reason === undefined) throw new Error('no reason');
  const rule = playbooks.cadences.get(reason.cadence);
  return [whyLines(reason, rule, 'zh-CN', asDay(today)), whyLines(reason, rule, 'en', asDay(today))];
}
const whyOn = (today: string, told: Told) => why(today, rowOn(today, told).reasons[0]);

/** The one line that does not last: where today stands. */
function standsOn(today: string, told: Told): string[] {
  const [reason] = rowOn(today, told).reasons;
  if (reason === undefined) throw new Error('no reason');
  const rule = playbooks.cadences.get(reason.cadence);
  return (['zh-CN', 'en'] as const).flatMap((language) => {
    const lasting = lastingWhyLines(reason, rule, language, asDay(today));
    return whyLines(reason, rule, language, asDay(today)).filter((line) => !lasting.includes(line));
  });
}

const CONSIDERING: Told = { talks: ['2026-09-10'], intent: ['considering', '2026-09-10'] };

describe('why today', () => {
  it('goes from the rule over the clock and the shift to where today stands', () => {
    expect(whyOn('2026-09-11', CONSIDERING)).toEqual([
      [
        '意向“考虑犹豫”：每周两次（隔 3–4 天）',
        '上次联系上 9月10日，窗口 9月13日–14日',
        '原定 9月13日 周日，休息日，顺延到 9月14日 周一',
        '还有 3 天进入窗口',
        '跟对方聊上一次，就从那天重新算；发消息不算',
        '什么时候停：一般谈 4–7 次转为有兴趣，转后重新数；第 7 次后复核意向',
      ],
      [
        'Intent “considering”: twice a week (every 3–4 days)',
        'Last talk 10 Sep, window 13–14 Sep',
        'Planned for Sun 13 Sep, a day off: moved to Mon 14 Sep',
        'The window opens in 3 days',
        'A talk starts the clock anew from that day; a message does not',
        'When it stops: Usually turns to interested after 4–7 talks, and the count starts anew; after the 7th the intent is reviewed',
      ],
    ]);
  });

  it.each<readonly [string, string, readonly [string, string]]>([
    ['on the last day', '2026-09-14', ['今天是窗口最后一天', 'Today is the last day of the window']],
    ['late by one', '2026-09-15', ['已过期 1 天', '1 day overdue']],
    ['late by more', '2026-09-20', ['已过期 6 天', '6 days overdue']],
  ])('says where today stands %s', (_name, today, lines) => {
    expect(standsOn(today, CONSIDERING)).toEqual(lines);
  });

  it('counts what is left of an open window', () => {
    const told: Told = { addedOn: '2026-01-05', talks: ['2026-09-01'], intent: ['not-soon', '2026-09-01'] };
    expect(standsOn('2026-09-16', told)).toEqual(['在窗口内，还剩 6 天', 'In the window, 6 days left']);
  });

  it('names the step of a sequence', () => {
    const told: Told = { talks: ['2026-09-01', '2026-09-08'], quotes: [['2026-09-07']] };
    expect(whyOn('2026-09-11', told).map((each) => each.slice(0, 3))).toEqual([
      [
        '已报价无回音：共 3 步，这是第 2 步（第 4 天）',
        '报价（报价） 9月7日，还没回音，窗口 9月11日',
        '今天是窗口最后一天',
      ],
      [
        'Quoted, no answer: step 2 of 3 (day 4)',
        'Quoted 7 Sep (报价), no answer yet, window 11 Sep',
        'Today is the last day of the window',
      ],
    ]);
  });

  it('tells who was never contacted, with the year when it is another', () => {
    expect(whyOn('2026-01-05', { addedOn: '2025-12-30' }).map((each) => each.slice(0, 3))).toEqual([
      ['首次联系：录入当天或次日', '2025年12月30日录入，还没联系过，窗口 2025年12月30日–31日', '已过期 5 天'],
      [
        'First contact: on the day added or the day after',
        'Added 30 Dec 2025, never contacted, window 30–31 Dec 2025',
        '5 days overdue',
      ],
    ]);
  });

  it('tells of a snooze, a freeze and a channel that is blocked', () => {
    const choices = [
      choose('snooze', 'intent.considering/call/2026-09-10', '2026-09-14', { until: asDay('2026-09-16') }),
    ];
    const customer = { doNotContact: ['call' as const], wechat: 'test' };
    expect(whyOn('2026-09-14', { ...CONSIDERING, choices, customer }).map((each) => each.slice(2, 5))).toEqual([
      ['原定 9月14日 周一，你推后到 9月16日 周三', '对方不接受电话，改用别的方式', '还有 2 天进入窗口'],
      [
        'Planned for Mon 14 Sep, snoozed to Wed 16 Sep',
        'They do not want calls: another way is proposed',
        'The window opens in 2 days',
      ],
    ]);
    const frozen = {
      ...CONSIDERING,
      customer: { frozen: { on: asDay('2026-09-12'), until: asDay('2026-09-15') } },
    };
    expect(whyOn('2026-09-16', frozen).map((each) => each[2])).toEqual([
      '原定 9月13日 周日，冻结期间不跟进，9月17日 周四起接着来',
      'Planned for Sun 13 Sep while frozen: goes on from Thu 17 Sep',
    ]);
  });

  it('tells of the date the rep set', () => {
    const told: Told = { customer: { manualNext: { on: asDay('2026-09-17') } } };
    expect(whyOn('2026-09-18', told)).toEqual([
      ['你自己定的日期：9月17日 周四', '已过期 1 天', '聊上一次就交回节奏；也可以改日期'],
      ['The date you set: Thu 17 Sep', '1 day overdue', 'A contact gives them back to the cadence; or change the date'],
    ]);
  });

  it('says of a date that it is today', () => {
    const told: Told = { customer: { manualNext: { on: asDay('2026-09-17') } } };
    expect(standsOn('2026-09-17', told)).toEqual(['就是今天', 'Today is the day']);
  });

  it('tells of a promise that is due on a day off', () => {
    const { owed } = planOn('2026-09-09', { promises: [['2026-09-13']] });
    expect(why('2026-09-09', owed[0]?.reasons[0])).toEqual([
      [
        '答应对方 9月13日 周日前办到',
        '9月13日 周日是休息日，提前到 9月11日 周五',
        '还有 4 天',
        '办到了就勾掉；推后也算晚',
      ],
      [
        'You promised it by Sun 13 Sep',
        'Sun 13 Sep is a day off: moved up to Fri 11 Sep',
        'In 4 days',
        'Tick it off once it is kept; put off, it still counts as late',
      ],
    ]);
  });

  it('names a cadence that no playbook holds any more by its code', () => {
    const reason = rowOn('2026-09-11', CONSIDERING).reasons[0];
    if (reason === undefined) throw new Error('no reason');
    expect(whyLines(reason, undefined, 'zh-CN', asDay('2026-09-11'))[0]).toBe('跟进节奏“intent.considering”');
  });
});
