import { addDays, dayIn, type Day, daysBetween } from '../../shared/domain/day.ts';
import type { BackupContent } from '../../shared/contract/backup-channels.ts';
import type { Language } from '../../shared/domain/record.ts';
import { sayDayWithWeekday } from '../../shared/i18n/day-words.ts';
import type { Translate } from '../../shared/i18n/translate.ts';

/** Where and on which day instants are told; the machine's own zone, and no today, until the book has said them. */
export interface Clock {
  readonly zone?: string | undefined;
  readonly today?: Day | undefined;
}

const zoneOf = ({ zone }: Clock): string => zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The rep's civil day of an instant. */
export const dayOfMoment = (clock: Clock, instant: string): Day => dayIn(zoneOf(clock), Date.parse(instant));

/** 14:05 */
export const timeOfMoment = (clock: Clock, instant: string): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zoneOf(clock), hour: '2-digit', minute: '2-digit' }).format(
    Date.parse(instant),
  );

/** 今天 14:05, 昨天 21:00, 11月18日 周三 09:12; the year stands with it when it is another one. */
export function momentWords(t: Translate, language: Language, clock: Clock, instant: string): string {
  const { today } = clock;
  const day = dayOfMoment(clock, instant);
  const time = timeOfMoment(clock, instant);
  if (today === day) return t('moment:today', { time });
  if (today !== undefined && addDays(today, -1) === day) return t('moment:yesterday', { time });
  return t('moment:on', { day: sayDayWithWeekday(language, day, today ?? day), time });
}

/** "3 days ago"; nothing for today, yesterday and what lies ahead, whose moment says as much. */
export function agoWords(t: Translate, clock: Clock, instant: string): string | undefined {
  const days = clock.today === undefined ? 0 : daysBetween(dayOfMoment(clock, instant), clock.today);
  return days > 1 ? t('moment:ago', { count: days }) : undefined;
}

const KILO = 1_000;

/** Octets as the system's file list tells them: 48 KB, 1.2 MB. */
export function sizeWords(t: Translate, language: Language, bytes: number): string {
  const kilobytes = bytes / KILO;
  const say = (value: number, digits: number) =>
    new Intl.NumberFormat(language, { maximumFractionDigits: digits }).format(value);
  if (kilobytes < KILO) return t('moment:kilobytes', { size: say(Math.max(1, kilobytes), 0) });
  const megabytes = kilobytes / KILO;
  return t('moment:megabytes', { size: say(megabytes, megabytes < 10 ? 1 : 0) });
}

/** 312 位客户，4820 笔联系 */
export const contentWords = (
  t: Translate,
  { customers, interactions }: Pick<BackupContent, 'customers' | 'interactions'>,
): string =>
  t('moment:pair', {
    a: t('moment:customers', { count: customers }),
    b: t('moment:interactions', { count: interactions }),
  });

/** A count where there is room for four letters: 980, 6.4K, 1.2万. */
export const shortCount = (language: Language, count: number): string =>
  new Intl.NumberFormat(language, { notation: 'compact' }).format(count);
