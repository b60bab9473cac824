import { lunarDateText } from '../almanac/lunar-date-text.ts';
import type { DateAhead, YearRow } from '../contract/date-channels.ts';
import type { Language } from '../domain/record.ts';
import type { SpecialDay } from '../domain/special-day.ts';
import { sayWeekday } from './day-words.ts';
import type { Translate } from './translate.ts';

type OwnDay = Extract<DateAhead, { what: 'day' }>;

/** The date as it is kept: "农历八月十一", "1978-12-26", "12-26". */
export function keptDate(
  language: Language,
  day: Pick<SpecialDay, 'calendar' | 'year' | 'month' | 'day' | 'leap'>,
): string {
  if (day.calendar === 'lunar') {
    const text = lunarDateText(day, language);
    return day.year === undefined ? text : `${text} (${day.year})`;
  }
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${day.year === undefined ? '' : `${day.year}-`}${two(day.month)}-${two(day.day)}`;
}

type Aged = Pick<YearRow, 'full' | 'nominal' | 'milestones' | 'note'>;

/** "满 40 岁 · 虚岁 41", or "12 周年"; nothing without a year. */
export function yearsWords(t: Translate, kind: SpecialDay['kind'], { full, nominal }: Aged): string | undefined {
  if (full === undefined || full === 0) return undefined;
  if (kind !== 'birthday') return t('dates:years', { age: full });
  return nominal === undefined ? t('dates:full', { age: full }) : t('dates:both', { age: full, nominal });
}

export const milestoneWords = (t: Translate, { milestones }: Aged): string =>
  milestones.map((one) => t(`dates:milestone.${one}`)).join(' · ');

export const noteWords = (t: Translate, { note }: Aged): string | undefined => note && t(`dates:note.${note}`);

/** What a day is called: "生日", or what the rep called it. */
export const kindWords = (t: Translate, { kind, label }: Pick<OwnDay, 'kind' | 'label'>): string =>
  label === undefined || label === '' ? t(`dates:kind.${kind}`) : label;

/** The table of the dates ahead for a spreadsheet, its heads first. */
export function aheadCells(t: Translate, language: Language, dates: readonly DateAhead[]): string[][] {
  const heads = (['on', 'weekday', 'who', 'what', 'kept', 'age', 'remark'] as const).map((one) =>
    t(`dates:head.${one}`),
  );
  const cells = dates.map((one) => {
    const day = [one.on, sayWeekday(language, one.on)];
    if (one.what === 'festival') return [...day, '', one.name[language], '', '', ''];
    const who = [one.customer.name, one.person].filter((part) => part !== undefined).join(' · ');
    const remark = [milestoneWords(t, one), noteWords(t, one)].filter(Boolean).join(' · ');
    const age = yearsWords(t, one.kind, one) ?? '';
    return [...day, who, kindWords(t, one), keptDate(language, one), age, remark];
  });
  return [heads, ...cells];
}

/** The table of the years ahead of one day, its heads first. */
export function yearCells(t: Translate, language: Language, rows: readonly YearRow[]): string[][] {
  const heads = (['on', 'weekday', 'full', 'nominal', 'remark'] as const).map((one) => t(`dates:head.${one}`));
  const cells = rows.map((row) => [
    row.on,
    sayWeekday(language, row.on),
    row.full === undefined ? '' : String(row.full),
    row.nominal === undefined ? '' : String(row.nominal),
    [milestoneWords(t, row), noteWords(t, row)].filter(Boolean).join(' · '),
  ]);
  return [heads, ...cells];
}
