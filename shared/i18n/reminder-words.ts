import { festivalNames } from '../almanac/festivals.ts';
import type { Day } from '../domain/day.ts';
import type { Language } from '../domain/record.ts';
import type { Reminder } from '../domain/reminder.ts';
import type { NoticeShows } from '../domain/reminding.ts';
import { sayDay } from './day-words.ts';
import { maskedName } from './masked-name.ts';
import type { Translate } from './translate.ts';

export interface Speech {
  readonly t: Translate;
  readonly language: Language;
  readonly today: Day;
}

export interface Notice {
  readonly title: string;
  readonly body: string;
}

const NAMED_AT_MOST = 3;

/** What is done once and for all on its day; the rest waits from its day on. */
const ON_ITS_DAY: ReadonlySet<Reminder['kind']> = new Set(['appointment', 'birthday', 'special-day', 'festival']);

/** Why it is told, with its day where that is another one. */
function whyOf({ t, language, today }: Speech, { kind, on }: Reminder): string {
  const what = t(`reminders:kind.${kind}`);
  if (on === today) return what;
  const isLate = on < today && !ON_ITS_DAY.has(kind);
  return t(isLate ? 'reminders:since' : 'reminders:withDay', { what, day: sayDay(language, on, today) });
}

/** Whom or what it is about. Words of the rep's own may hold names: without names they are not said. */
function subjectOf({ language }: Speech, { kind, customer, detail = '' }: Reminder, shows: NoticeShows) {
  if (kind === 'festival') return festivalNames(detail)?.[language];
  if (shows === 'full') return customer?.name ?? detail;
  return customer && maskedName(customer.name);
}

/** The same with its hour. */
const headOf = (speech: Speech, reminder: Reminder, shows: NoticeShows): string =>
  [reminder.time, subjectOf(speech, reminder, shows) ?? speech.t(`reminders:kind.${reminder.kind}`)]
    .filter(Boolean)
    .join(' ');

/** One reminder in a head and a line under it. */
export function reminderWords(speech: Speech, reminder: Reminder, shows: NoticeShows = 'full'): Notice {
  const { customer, detail } = reminder;
  const matter = shows === 'full' && customer !== undefined ? detail : undefined;
  const title = headOf(speech, reminder, shows);
  const why = whyOf(speech, reminder);
  return { title, body: [title.endsWith(why) ? undefined : why, matter].filter(Boolean).join(' · ') };
}

/**
 * What a notice says: one reminder in full, or how many there are and the first of them by name.
 *
 * @param total of which `reminders` are the most pressing.
 */
export function noticeWords(speech: Speech, reminders: readonly Reminder[], total: number, shows: NoticeShows): Notice {
  const { t } = speech;
  const [only] = reminders;
  if (shows === 'count' || only === undefined) return { title: t('reminders:digest', { count: total }), body: '' };
  if (total === 1) return reminderWords(speech, only, shows);
  const named = reminders.slice(0, NAMED_AT_MOST);
  const lines = named.map((each) =>
    t('reminders:list', { what: headOf(speech, each, shows), why: whyOf(speech, each) }),
  );
  const more = total - named.length;
  return {
    title: t('reminders:digest', { count: total }),
    body: [...lines, ...(more > 0 ? [t('reminders:more', { count: more })] : [])].join('\n'),
  };
}
