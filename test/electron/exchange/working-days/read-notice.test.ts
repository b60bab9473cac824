import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNotice } from '../../../../electron/exchange/working-days/read-notice.ts';
import type { ArrangementReading } from '../../../../electron/exchange/working-days/reading.ts';
import type { Result } from '../../../../shared/result.ts';
import { shippedYears } from '../../../helpers/shipped-work-days.ts';

/** The sentences of the notices that arrange days, and their numbers. */
const NOTICES: Readonly<Record<number, string>> = {
  2024: `关于2024年部分节假日安排的通知 国办发明电〔2023〕7号
一、元旦：1月1日放假，与周末连休。
二、春节：2月10日至17日放假调休，共8天。2月4日（星期日）、2月18日（星期日）上班。安排职工在除夕（2月9日）休息。
三、清明节：4月4日至6日放假调休，共3天。4月7日（星期日）上班。
四、劳动节：5月1日至5日放假调休，共5天。4月28日（星期日）、5月11日（星期六）上班。
五、端午节：6月10日放假，与周末连休。
六、中秋节：9月15日至17日放假调休，共3天。9月14日（星期六）上班。
七、国庆节：10月1日至7日放假调休，共7天。9月29日（星期日）、10月12日（星期六）上班。`,
  2025: `关于2025年部分节假日安排的通知 国办发明电〔2024〕12号
根据2024年11月修订的办法，自2025年1月1日起，全体公民放假的假日增加2天。
一、元旦：1月1日（周三）放假1天，不调休。
二、春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。1月26日（周日）、2月8日（周六）上班。
三、清明节：4月4日（周五）至6日（周日）放假，共3天。
四、劳动节：5月1日（周四）至5日（周一）放假调休，共5天。4月27日（周日）上班。
五、端午节：5月31日（周六）至6月2日（周一）放假，共3天。
六、国庆节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。9月28日（周日）、10月11日（周六）上班。
2024年11月12日`,
  2026: `关于2026年部分节假日安排的通知 国办发明电〔2025〕7号
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
2025年11月4日`,
};

const notice = (year: number): string => NOTICES[year] ?? '';

function read(result: Result<ArrangementReading>): ArrangementReading {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** A day off as it stands, a worked one with a plus. */
const daysIn = (result: Result<ArrangementReading>): string =>
  read(result)
    .years.flatMap(({ days }) => days.map(({ date, isOffDay }) => `${isOffDay ? '' : '+'}${date}`))
    .join(' ');

const warningsIn = (result: Result<ArrangementReading>) =>
  read(result).warnings.filter(({ warning }) => warning !== 'law-day-missing');

describe('the pasted notice', () => {
  it.each(shippedYears())('of $year reads as the table that ships', ({ year, notice: number, days }) => {
    const off = days.filter(({ isOffDay }) => isOffDay).length;
    expect(read(readNotice(notice(year)))).toEqual({
      years: [{ year, notice: number, days, off, makeUp: days.length - off }],
      warnings: [],
    });
  });

  it.each([
    [
      'in full-width digits',
      notice(2026).replaceAll(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
    ],
    ['with blanks around its numbers', notice(2026).replaceAll(/(\d+)/gu, ' $1 ')],
    ['on one line', notice(2026).replaceAll('\n', '')],
    ['broken within its sentences', notice(2026).replaceAll('、2月', '、\n2月').replaceAll('日至', '日\n至')],
    ['with half-width marks', notice(2026).normalize('NFKC')],
    ['without full stops', notice(2026).replaceAll('。', '，')],
    ['without its numbering', notice(2026).replaceAll(/[一二三四五六七]、/gu, '')],
  ])('%s reads the same', (_name, text) => {
    expect(readNotice(text)).toEqual(readNotice(notice(2026)));
  });

  it.each([
    ['元旦：2022年12月31日至2023年1月2日放假调休，共3天。', '2022-12-31 2023-01-01 2023-01-02'],
    ['元旦：12月31日至1月2日放假调休，共3天。', '2022-12-31 2023-01-01 2023-01-02'],
    ['元旦：2022年12月31日至1月2日放假，共3天。', '2022-12-31 2023-01-01 2023-01-02'],
    [
      '春节：1月21日至27日放假调休，共7天。',
      '2023-01-21 2023-01-22 2023-01-23 2023-01-24 2023-01-25 2023-01-26 2023-01-27',
    ],
    ['春节：1月28日、29日上班。', '+2023-01-28 +2023-01-29'],
    ['元旦：2022年12月24日、25日、12月31日上班。', '+2022-12-24 +2022-12-25 +2022-12-31'],
    ['元旦：2022年12月31日、1月7日上班。', '+2022-12-31 +2023-01-07'],
    ['清明节：4月5日放假。4月1日休息，4月8日上班。', '+2023-04-01 2023-04-05 +2023-04-08'],
    ['清明节：4月5日放假。4月1日休息。4月8日上班。', '2023-04-05 +2023-04-08'],
  ])('understands %s', (sentence, expected) => {
    expect(daysIn(readNotice(sentence, 2023))).toBe(expected);
  });
});

describe('a notice that is not right', () => {
  it.each([
    ['a worked weekday', '春节：2月16日上班。', [{ warning: 'make-up-on-weekday', on: '2027-02-16' }]],
    [
      'another count',
      '清明节：4月3日至5日放假，共4天。',
      [{ warning: 'count-differs', name: '清明节', said: 4, found: 3 }],
    ],
    ['a day twice', '清明节：4月4日至5日放假。4月4日上班。', [{ warning: 'day-twice', on: '2027-04-04' }]],
    ['a day that does not exist', '春节：2月6日、2月30日放假。', [{ warning: 'no-such-day', text: '2月30日' }]],
    [
      'a span that runs backwards',
      '春节：2月6日放假。2月9日至7日放假。',
      [{ warning: 'no-such-day', text: '2月9日至7日' }],
    ],
  ])('is read with a warning: %s', (_name, sentence, expected) => {
    expect(warningsIn(readNotice(sentence, 2027))).toEqual(expected);
  });

  it('misses what the law gives when only a part was pasted', () => {
    const part = notice(2026).split('\n').slice(0, 7).join('\n');
    expect(read(readNotice(part)).warnings).toEqual(
      ['2026-10-01', '2026-10-02', '2026-10-03'].map((on) => ({ warning: 'law-day-missing', on, name: '国庆节' })),
    );
  });

  it.each([
    ['no year', '元旦：1月1日放假。', 'no-year'],
    ['no day', '关于2027年部分节假日安排的通知', 'no-days'],
  ])('is refused with %s', (_name, text, holds) => {
    expect(readNotice(text)).toEqual({ ok: false, error: { code: 'file-unknown', detail: { holds } } });
  });

  it('throws at nothing', () => {
    const part = fc.constantFrom(
      '元旦：',
      '2月',
      '30日',
      '0日',
      '至',
      '、',
      '放假',
      '上班',
      '共3天',
      '。',
      '9999年',
      '0000年',
      '\n',
      '（',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), fc.integer({ min: 2000, max: 2099 }), (parts, year) => {
        const { ok } = readNotice(parts.join(''), year);
        expect([true, false]).toContain(ok);
      }),
    );
  });
});
