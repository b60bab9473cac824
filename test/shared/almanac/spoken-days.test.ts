import { describe, expect, it } from 'vitest';
import { spokenDays } from '../../../shared/almanac/spoken-days.ts';
import { asDay } from '../../../shared/domain/day.ts';
import type { Language } from '../../../shared/domain/record.ts';

/** A Monday. */
const TODAY = asDay('2026-11-23');

const read = (text: string, language: Language = 'zh-CN', today = TODAY): string[] =>
  spokenDays(text, today, language).flatMap(({ readings }) =>
    readings.map(({ on, time }) => (time === undefined ? on : `${on} ${time}`)),
  );

describe('days said in Chinese', () => {
  it.each([
    ['下周三下午3点', '2026-12-02 15:00'],
    ['下周三下午三点半再打', '2026-12-02 15:30'],
    ['下星期一上午10点见', '2026-11-30 10:00'],
    ['下礼拜天', '2026-12-06'],
    ['下个星期五', '2026-12-04'],
    ['下下周二', '2026-12-08'],
    ['这周五', '2026-11-27'],
    ['本周日晚上8点', '2026-11-29 20:00'],
    ['周四下午两点一刻', '2026-11-26 14:15'],
    ['周日来店里', '2026-11-29'],
    ['明天上午', '2026-11-24'],
    ['明天上午9点半', '2026-11-24 09:30'],
    ['明早9点', '2026-11-24 09:00'],
    ['明晚8点', '2026-11-24 20:00'],
    ['后天15:00', '2026-11-25 15:00'],
    ['大后天', '2026-11-26'],
    ['今天下午4点回电', '2026-11-23 16:00'],
    ['今晚7点', '2026-11-23 19:00'],
    ['月底', '2026-11-30'],
    ['下月底', '2026-12-31'],
    ['下个月初', '2026-12-01'],
    ['月初', '2026-12-01'],
    ['月中', '2026-12-15'],
    ['下个月5号', '2026-12-05'],
    ['下个月', '2026-12-01'],
    ['年底', '2026-12-31'],
    ['12月5号', '2026-12-05'],
    ['12月5日 周六', '2026-12-05'],
    ['十二月五号下午三点', '2026-12-05 15:00'],
    ['2027年3月2日', '2027-03-02'],
    ['2026-12-01', '2026-12-01'],
    ['2026/12/1 14:30', '2026-12-01 14:30'],
    ['明年3月5号', '2027-03-05'],
    ['3月5日', '2027-03-05'],
    ['25号', '2026-11-25'],
    ['5号', '2026-12-05'],
    ['三十一号', '2026-12-31'],
    ['三天后', '2026-11-26'],
    ['3天之后', '2026-11-26'],
    ['十天内给答复', '2026-12-03'],
    ['两周后', '2026-12-07'],
    ['一个月后', '2026-12-23'],
    ['半个月后', '2026-12-08'],
    ['半年后', '2027-05-23'],
    ['过两天再说', '2026-11-25'],
    ['周末', '2026-11-28'],
    ['下周末', '2026-12-05'],
    ['下周给回话', '2026-11-30'],
    ['12/5', '2026-12-05'],
    ['１２月５号', '2026-12-05'],
    ['明天中午12点', '2026-11-24 12:00'],
    ['明天10点钟', '2026-11-24 10:00'],
  ])('%s is %s', (text, day) => {
    expect(read(text)).toEqual([day]);
  });

  it.each(
    [
      '',
      '今天聊得不错',
      '昨天下午3点',
      '前天来过',
      '上周三见过',
      '上个月5号提的车',
      '三天前',
      '每周三送货',
      '每月5号对账',
      '一周一次',
      '农历八月十五',
      '本周一已经谈过',
      '11月20日来过',
      '2025年12月1日',
      '13月5号',
      '2月30日',
      '3号楼5号线',
      '说明天气很好',
      '以后天天来',
      '价格12.5，便宜3%',
      '13912345678',
      '要1/2的量',
    ].map((text) => (text === '本周一已经谈过' ? ['本周日', text] : [text, text])),
  )('%s names no day ahead', (_, text) => {
    const today = text.startsWith('本周一') ? asDay('2026-11-25') : TODAY;
    expect(read(text, 'zh-CN', today)).toEqual([]);
  });
});

describe('days said in English', () => {
  it.each([
    ['tomorrow 15:00', '2026-11-24 15:00'],
    ['Tomorrow at 9am', '2026-11-24 09:00'],
    ['tomorrow morning', '2026-11-24'],
    ['tomorrow afternoon at 3', '2026-11-24 15:00'],
    ['tomorrow at noon', '2026-11-24 12:00'],
    ['the day after tomorrow', '2026-11-25'],
    ['3pm tomorrow', '2026-11-24 15:00'],
    ['at 15:30 on Friday', '2026-11-27 15:30'],
    ['Wed 3pm', '2026-11-25 15:00'],
    ['wed 3pm', '2026-11-25 15:00'],
    ['on Friday', '2026-11-27'],
    ['by fri', '2026-11-27'],
    ['Thursday at 10', '2026-11-26 10:00'],
    ['Friday week', '2026-12-04'],
    ['in two weeks', '2026-12-07'],
    ['in 3 days', '2026-11-26'],
    ['in a fortnight', '2026-12-07'],
    ['in a couple of days', '2026-11-25'],
    ['in a month', '2026-12-23'],
    ["in a week's time", '2026-11-30'],
    ['within 10 days', '2026-12-03'],
    ['three weeks from now', '2026-12-14'],
    ['on 5 Dec', '2026-12-05'],
    ['on 5 Dec 3pm', '2026-12-05 15:00'],
    ['5th of December', '2026-12-05'],
    ['Dec 5th', '2026-12-05'],
    ['December 5, 2027', '2027-12-05'],
    ['Wed 2 Dec 15:00', '2026-12-02 15:00'],
    ['on the 5th', '2026-12-05'],
    ['next week', '2026-11-30'],
    ['the week after next', '2026-12-07'],
    ['next month', '2026-12-01'],
    ['end of the month', '2026-11-30'],
    ['end of next month', '2026-12-31'],
    ['end of the week', '2026-11-27'],
    ['by the end of the year', '2026-12-31'],
    ['this weekend', '2026-11-28'],
    ['today at 4pm', '2026-11-23 16:00'],
    ['2026-12-01', '2026-12-01'],
    ["Saturday 11 o'clock", '2026-11-28 11:00'],
    ['30/11', '2026-11-30'],
  ])('%s is %s', (text, day) => {
    expect(read(text, 'en')).toEqual([day]);
  });

  it.each([
    'today we spoke for long',
    'yesterday at 3pm',
    'last Wednesday',
    'two days ago',
    'every Friday',
    'he sat down and the sun came out',
    'they may buy 5',
    'on 20 Nov they came',
    '5 Dec 2024',
    'the 3rd floor',
    'open 24/7',
    'wed in spring',
    '31 Nov',
  ])('%s names no day ahead', (text) => {
    expect(read(text, 'en')).toEqual([]);
  });
});

describe('what can be taken in two ways', () => {
  it.each([
    ['en', 'next Wed 3pm', ['2026-12-02 15:00', '2026-11-25 15:00']],
    ['en', 'on 5/12', ['2027-05-12', '2026-12-05']],
    ['en', 'Monday', ['2026-11-23', '2026-11-30']],
    ['zh-CN', '周一', ['2026-11-23', '2026-11-30']],
    ['zh-CN', '明天3点', ['2026-11-24 15:00', '2026-11-24 03:00']],
    ['en', 'tomorrow at 3', ['2026-11-24 15:00', '2026-11-24 03:00']],
    ['zh-CN', '后天7点', ['2026-11-25 07:00', '2026-11-25 19:00']],
  ] as const)('%s: %s is offered both ways', (language, text, days) => {
    expect(read(text, language)).toEqual(days);
  });

  it('is read word by word, each with its place', () => {
    const said = spokenDays('明天发报价，下周三下午3点见', TODAY, 'zh-CN');
    expect(said.map(({ from, until, words }) => [from, until, words])).toEqual([
      [0, 2, '明天'],
      [6, 13, '下周三下午3点'],
    ]);
  });
});
