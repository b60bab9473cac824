import type { Translate } from '../../../shared/i18n/translate.ts';

const FIELDS = [
  'uid',
  'name',
  'nameOverride',
  'company',
  'title',
  'phones',
  'emails',
  'addresses',
  'wechat',
  'website',
  'source',
  'intent',
  'grade',
  'personal',
  'wanted',
  'note',
  'tags',
  'people',
  'specialDays',
  'custom',
  'rawLines',
] as const;

const INTENTS = ['interested', 'considering', 'not-soon', 'never'] as const;

/** A field of a customer in words; a column of the file's own stands under its own heading. */
export function fieldWords(t: Translate, field: string): string {
  if (field.startsWith('custom.')) return field.slice('custom.'.length);
  if (field === 'specialDays.birthday') return t('importPage:field.birthday');
  const known = FIELDS.find((one) => one === field.split('.')[0]);
  return known === undefined ? field : t(`importPage:field.${known}`);
}

/** What a field holds, as the rep would write it. */
export function valueWords(t: Translate, field: string, value: string): string {
  if (value === '') return t('importPage:look.none');
  const intent = field === 'intent' ? INTENTS.find((one) => one === value) : undefined;
  return intent === undefined ? value : t(`importPage:intent.${intent}`);
}
