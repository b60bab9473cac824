const UNITS = ['一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** Every way of writing 1 to 31 in a date: 八, 初八, 十八, 廿八, 念八, 二十八, 卅, 三十一. */
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...UNITS.flatMap((unit, index): [string, number][] => {
    const n = index + 1;
    return [
      [unit, n],
      [`初${unit}`, n],
      [`十${unit}`, 10 + n],
      [`一十${unit}`, 10 + n],
      [`二十${unit}`, 20 + n],
      [`廿${unit}`, 20 + n],
      [`念${unit}`, 20 + n],
    ];
  }),
  ['元', 1],
  ['十', 10],
  ['初十', 10],
  ['二十', 20],
  ['廿', 20],
  ['廿十', 20],
  ['三十', 30],
  ['卅', 30],
  ['三十一', 31],
  ['卅一', 31],
]);

/** Months that only the Chinese calendar has a name for. */
const NAMED_MONTHS: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12, 臘: 12 };

const numberOf = (text: string): number | undefined => (/^\d{1,2}$/.test(text) ? Number(text) : NUMBERS.get(text));

/** 正, 冬, 腊: nobody says these of the solar calendar. */
export const isLunarMonthName = (text: string): boolean => NAMED_MONTHS[text] !== undefined;

/** 初八, 廿三, 卅: nor these. */
export const isLunarDayName = (text: string): boolean => /^[初廿念卅]/u.test(text);

/** A month in figures, numerals or by its name; any number that is written, 13 too. */
export const monthNumber = (text: string): number | undefined => NAMED_MONTHS[text] ?? numberOf(text);

/** A day in figures or numerals; any number that is written. */
export const dayNumberOf = (text: string): number | undefined => numberOf(text);

/** 1988, 88 or 一九八八, as written. */
export function yearNumber(text: string): number | undefined {
  if (/^\d{2}(?:\d{2})?$/.test(text)) return Number(text);
  const digits = [...text.replace(/[零○]/gu, '〇')].map((digit) => ['〇', ...UNITS].indexOf(digit));
  return digits.length === 4 && !digits.includes(-1) ? Number(digits.join('')) : undefined;
}

/** Festivals that people give as their birthday: [month, day] of the lunar calendar. 除夕 stands for the last of the year. */
export const FESTIVAL_DAYS: ReadonlyMap<string, readonly [number, number]> = new Map(
  Object.entries<readonly [number, number]>({
    春节: [1, 1],
    元宵: [1, 15],
    端午: [5, 5],
    七夕: [7, 7],
    中元: [7, 15],
    中秋: [8, 15],
    重阳: [9, 9],
    腊八: [12, 8],
    除夕: [12, 30],
    大年三十: [12, 30],
  }),
);
