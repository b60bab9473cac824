import { isDay } from '../../../shared/domain/day.ts';
import { MoneySchema } from '../../../shared/domain/money.ts';
import type { Language } from '../../../shared/domain/record.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { sayMoney } from '../../../shared/i18n/money-words.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { fieldWords, wordOf } from './field-words.ts';

interface Speech {
  readonly t: Translate;
  readonly language: Language;
  /** The day it is read on: another year is said. */
  readonly today: string | undefined;
}

/** Fields of records whose codes are worded elsewhere already. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  channel: 'ui:channel',
  preferredChannel: 'ui:channel',
  doNotContact: 'ui:channel',
  role: 'records:people.roles',
  relation: 'records:people.relations',
  phoneLabel: 'dossier:contacts.label',
  tradeRole: 'facts:tradeRole',
  influence: 'facts:influence',
  maritalState: 'facts:maritalState',
  attitude: 'facts:attitude',
  alsoRoles: 'records:people.roles',
  hours: 'facts:hours',
  nature: 'grading:nature',
  ruledBy: 'grading:ruledBy',
};

/** Fields that hold words under names of their own. */
const PARTS: ReadonlySet<string> = new Set(['traits', 'business', 'trading']);

/** A mark by the name of what it is on: a field, a field of a part of the archive, or one of the rep's own. */
function markWords(t: Translate, key: string): string {
  if (key.startsWith('custom:')) return key.slice('custom:'.length);
  return fieldWords(t, 'customers', key.split('.').at(-1) ?? key);
}

const codeWords = (t: Translate, field: string, code: string): string | undefined =>
  wordOf(t, `activity:codes.${field}.${code}`) ??
  (ELSEWHERE[field] === undefined ? undefined : wordOf(t, `${ELSEWHERE[field]}.${code}`));

function textWords({ t, language, today }: Speech, field: string, text: string): string {
  if (text === '') return t('activity:nothing');
  if (field === 'sensitive') return markWords(t, text);
  if (isDay(text)) return sayDay(language, text, today !== undefined && isDay(today) ? today : undefined);
  return codeWords(t, field, text) ?? text;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The parts of an object that a rep has typed, in the order they are read; all of them when none is known. */
const READ_FIRST = [
  ...['raw', 'ext', 'text', 'area', 'kind', 'from', 'to', 'on', 'until', 'date', 'time', 'amount', 'where', 'what'],
  ...['name', 'age', 'code', 'expectedOn', 'pinned', 'settledOn', 'reason', 'why', 'channel', 'basis'],
];

/** Codes that are worded by the field they stand in. */
const NAMED_AFTER_FIELD: ReadonlySet<string> = new Set(['code', 'kind']);

function objectWords(speech: Speech, field: string, value: Record<string, unknown>): string {
  const money = MoneySchema.safeParse(value);
  if (money.success) return sayMoney(speech.language, money.data);
  if (field === 'custom' || PARTS.has(field))
    return Object.entries(value)
      .map(([name, words]) => {
        const at = field === 'custom' ? name : fieldWords(speech.t, 'customers', name);
        return speech.t('recovery:at', { at, what: valueOf(speech, 'custom', words) });
      })
      .join(speech.t('activity:and'));
  const parts = READ_FIRST.filter((part) => value[part] !== undefined);
  return parts.map((part) => valueOf(speech, NAMED_AFTER_FIELD.has(part) ? field : part, value[part])).join(' ');
}

function valueOf(speech: Speech, field: string, value: unknown): string {
  if (typeof value === 'string') return textWords(speech, field, value);
  if (typeof value === 'boolean') return speech.t(value ? 'ui:yes' : 'ui:no');
  if (typeof value === 'number')
    return (
      codeWords(speech.t, field, String(value)) ??
      (field === 'year' ? String(value) : value.toLocaleString(speech.language))
    );
  if (Array.isArray(value)) {
    if (value.length === 0) return speech.t('activity:nothing');
    return value.map((one) => valueOf(speech, field, one)).join(speech.t('activity:and'));
  }
  return isObject(value) ? objectWords(speech, field, value) : speech.t('activity:nothing');
}

/** Values that were cut in the middle of their JSON: the words in it, as far as they go. */
function cutWords({ t }: Speech, text: string): string {
  const words = [...text.matchAll(/:?"((?:[^"\\]|\\.)*)"?(:?)/g)]
    .filter((found) => found[2] !== ':')
    .map((found) => found[1] ?? '');
  return `${words.join(t('activity:and'))}…`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Fields that hold plain text: what looks like JSON in them was typed. */
const JSON_START = /^(?:[[{]|-?\d+(?:[.]\d+)?$|true$|false$|null$)/;
const WORDS_ONLY: ReadonlySet<string> = new Set([
  ...['rank', 'qq', 'howMet', 'introducers', 'education', 'hometown', 'tastes', 'diet', 'comfort', 'car', 'size'],
  ...['annualPlan', 'projects', 'industry', 'job', 'words', 'text', 'proof', 'ourAnswer'],
  ...['name', 'note', 'personal', 'wanted', 'title', 'company', 'code', 'wechat', 'website', 'source', 'method'],
  ...[
    'repName',
    'repPhone',
    'caresAbout',
    'label',
    'what',
    'item',
    'occasion',
    'reception',
    'product',
    'lostTo',
    'lostWhy',
    'lookedAt',
    'spec',
    'referredName',
    'supplier',
    'quota',
    'rebate',
    'place',
    'prefix',
    'reason',
  ],
]);

/** What a field held, as the rep would write it; `text` is as the book tells it: a text as it was, all else as JSON. */
export function valueWords(speech: Speech, field: string, text: string | undefined): string {
  if (text === undefined) return speech.t('activity:nothing');
  if (WORDS_ONLY.has(field) || !JSON_START.test(text)) return textWords(speech, field, text);
  const value = parsed(text);
  return value === undefined ? cutWords(speech, text) : valueOf(speech, field, value);
}

/** What a whole record is called: its words, or the code of its kind or channel. */
export const titleWords = (t: Translate, text: string): string =>
  codeWords(t, 'kind', text) ?? codeWords(t, 'channel', text) ?? text;
