import type { CustomerRow, Next } from '../../../shared/contract/customer-row.ts';
import { GIVE_UP_REASONS } from '../../../shared/domain/standstill.ts';
import { type Day, dayNumber } from '../../../shared/domain/day.ts';
import type { Language } from '../../../shared/domain/record.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { TimeTone } from '../../ui/time-mark.tsx';

/** Why there is no next step, in the codes that have words. */
export const CAUSES = ['given-up', 'do-not-contact', 'frozen', 'chosen-none', 'no-cadence', 'other'] as const;
export type Cause = (typeof CAUSES)[number];

/** A cause without words of its own is said as "no next step". */
export const causeOf = ({ cause }: Pick<Next, 'cause'>): Cause => CAUSES.find((known) => known === cause) ?? 'other';

/** Settled on purpose, and nothing the rep has to look at. */
const SETTLED: ReadonlySet<Cause> = new Set(['given-up', 'do-not-contact', 'frozen']);

/** How the next contact stands today: red only when late, ochre when somebody has to decide. */
export function nextTone(next: Next, today: Day): TimeTone {
  if (next.on === undefined) return SETTLED.has(causeOf(next)) ? 'quiet' : 'warn';
  if (next.overdue) return 'late';
  if (next.on <= today) return 'now';
  return next.window !== undefined && next.window.from <= today ? 'soon' : 'quiet';
}

/** "逾期 3 天", "Today 14:30", "18 Sep", "no next step". */
export function nextWords(t: Translate, language: Language, next: Next, today: Day): string {
  const { on, time, overdue, daysLate } = next;
  if (on === undefined) return t(`customers:next.cause.${causeOf(next)}`);
  if (overdue) return t('customers:next.overdue', { count: daysLate });
  if (on <= today) return time === undefined ? t('customers:next.today') : t('customers:next.todayAt', { time });
  const day = sayDay(language, on, today);
  return time === undefined ? day : t('customers:next.at', { day, time });
}

/** A customer out of every cadence: let go on purpose, or left in peace until a day. */
type Aside = { readonly kind: 'given-up' | 'frozen'; readonly day: Day; readonly reason: string | undefined };

/** A reason from the list in words; the rep's own as they wrote it. */
export function giveUpWords(t: Translate, reason: string): string {
  const known = GIVE_UP_REASONS.find((code) => code === reason);
  return known === undefined ? reason : t(`customers:aside.reason.${known}`);
}

/** Since when somebody is given up, or until when their clocks stand still; given up is the stronger of the two. */
export function asideOf(t: Translate, { givenUp, frozen }: Pick<CustomerRow, 'givenUp' | 'frozen'>, today: Day) {
  if (givenUp !== undefined)
    return { kind: 'given-up', day: givenUp.on, reason: giveUpWords(t, givenUp.reason) } satisfies Aside;
  if (frozen === undefined || today < frozen.on || frozen.until < today) return undefined;
  return { kind: 'frozen', day: frozen.until, reason: frozen.reason } satisfies Aside;
}

/** How a line of the list words the next contact: of somebody set aside, since or until when. */
export function turnWords(t: Translate, language: Language, row: CustomerRow, today: Day): string {
  const aside = row.next.on === undefined ? asideOf(t, row, today) : undefined;
  if (aside === undefined) return nextWords(t, language, row.next, today);
  return t(`customers:aside.${aside.kind}`, { day: sayDay(language, aside.day, today) });
}

/** "3 天前", "never". */
export function agoWords(t: Translate, on: Day | undefined, today: Day): string {
  if (on === undefined) return t('customers:ago.never');
  const days = dayNumber(today) - dayNumber(on);
  if (days <= 0) return t('customers:ago.today');
  return days === 1 ? t('customers:ago.yesterday') : t('customers:ago.days', { count: days });
}
