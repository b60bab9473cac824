import { GENERAL_POINTS } from '../../../shared/domain/manner.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { Aim, Opener } from '../../../shared/domain/opener.ts';
import type { Language } from '../../../shared/domain/record.ts';
import { unreachable } from '../../../shared/result.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { sayMoney } from '../../../shared/i18n/money-words.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';

interface Voice {
  readonly t: Translate;
  readonly language: Language;
  readonly today: Day;
}

/** What is put into a sentence. */
type Words = Readonly<Record<'what' | 'who' | 'day', string>>;
type Say = (opener: Opener, words: Words, voice: Voice) => string;

const owed =
  (kind: 'promise' | 'question'): Say =>
  ({ sort }, words, { t }) =>
    t(sort === 'late' ? `opener:says.${kind}Late` : `opener:says.${kind}`, words);

const date: Say = ({ sort, who, what }, words, { t }) => {
  if (sort === 'birthday') return t(who === undefined ? 'opener:says.birthdayOwn' : 'opener:says.birthday', words);
  if (sort === 'wedding' || sort === 'founding' || sort === 'first-deal') return t(`opener:says.${sort}`, words);
  return t(what === undefined ? 'opener:says.customPlain' : 'opener:says.custom', words);
};

const price: Say = ({ from, to }, words, { t, language }) =>
  from === undefined || to === undefined
    ? t('opener:says.pricePlain', words)
    : t('opener:says.price', { ...words, from: sayMoney(language, from), to: sayMoney(language, to) });

const untold: Say = ({ sort, what }, words, { t }) => {
  const point = GENERAL_POINTS.find((each) => each === what);
  return sort === 'point' && point !== undefined
    ? t(`opener:says.point.${point}`)
    : t('opener:says.product-point', words);
};

const season: Say = ({ sort }, words, { t }) =>
  t(`opener:says.${sort === 'contract' || sort === 'budget' ? sort : 'season'}`, words);

const story: Say = ({ sort }, words, { t }) =>
  t(`opener:says.${sort === 'testimonial' || sort === 'delivered' ? sort : 'case'}`, words);

const SAY: Readonly<Record<Opener['kind'], Say>> = {
  promise: owed('promise'),
  question: owed('question'),
  arrived: (_, words, { t }) => t('opener:says.arrived', words),
  date,
  price,
  referral: ({ sort }, words, { t }) => t(`opener:says.${sort === 'bought' ? 'bought' : 'underway'}`, words),
  season,
  news: (_, words, { t }) => t('opener:says.news', words),
  story,
  untold,
};

/** The sentence of an opener. */
export function openerWords(opener: Opener, voice: Voice): string {
  const { what = '', who = '', on } = opener;
  return SAY[opener.kind](opener, { what, who, day: sayDay(voice.language, on, voice.today) }, voice);
}

/** What it stands on: the kind of record, and its day. */
export const evidenceWords = ({ record, on }: Opener, { t, language, today }: Voice): string =>
  t('opener:evidence', { what: t(`opener:from.${record.in}`), day: sayDay(language, on, today) });

/** What the contact is to bring, in a sentence. */
export function aimWords(aim: Aim, { t }: Pick<Voice, 't'>): string {
  switch (aim.kind) {
    case 'man':
      return t(`opener:aims.man.${aim.ask}`);
    case 'decision':
      return t(`opener:aims.decision.${aim.ask}`);
    case 'rest':
      return t('opener:aims.rest');
    case 'obstacle':
      return t(`opener:aims.obstacle.${aim.obstacle}`);
    default:
      return unreachable(aim);
  }
}
