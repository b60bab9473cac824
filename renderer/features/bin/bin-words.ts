import type { BinRow } from '../../../shared/contract/change-channels.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { Language } from '../../../shared/domain/record.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import type { IconName } from '../../ui/icon.tsx';

const KINDS = {
  customers: 'person',
  people: 'people',
  interactions: 'note',
  specialDays: 'birthday',
  quotes: 'quote',
  deals: 'deal',
  promises: 'promise',
  gifts: 'gift',
  attachments: 'file',
} as const satisfies Record<string, IconName>;

const isKind = (kind: string): kind is keyof typeof KINDS => Object.hasOwn(KINDS, kind);

export const kindIcon = (kind: string): IconName => (isKind(kind) ? KINDS[kind] : 'file');

/** "Quote of Zhang Ceshi"; a customer is of nobody. */
export function kindWords(t: Translate, { kind, customer }: BinRow): string {
  const word = t(`bin:kinds.${isKind(kind) ? kind : 'other'}`);
  if (kind === 'customers' || customer === undefined) return word;
  return customer.name === undefined
    ? t('bin:ofGone', { kind: word })
    : t('bin:of', { kind: word, name: customer.name });
}

/** How many records came along, besides the thing itself; nothing when it was alone. */
export const alongWords = (t: Translate, { records }: BinRow): string | undefined =>
  records > 1 ? t('bin:records', { count: records - 1 }) : undefined;

/** Until when it waits. */
export const untilWords = (t: Translate, language: Language, { until }: BinRow, today: Day): string =>
  until <= today ? t('bin:lastDay') : t('bin:until', { day: sayDay(language, until, today) });
