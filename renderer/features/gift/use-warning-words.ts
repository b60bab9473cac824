import type { GiftWarning } from '../../../shared/domain/gift-warning.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { sayMoney } from '../../../shared/i18n/money-words.ts';
import { textIn } from '../../../shared/i18n/text-in.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';

interface WarningWords {
  readonly what: string;
  readonly why: string;
}

type Of<K extends GiftWarning['kind']> = Extract<GiftWarning, { kind: K }>;
type Tellers = { readonly [K in GiftWarning['kind']]: (warning: Of<K>) => WarningWords };

/** What a warning is about, and why. */
export function useWarningWords(): (warning: GiftWarning) => WarningWords {
  const t = useT();
  const language = useLanguage();
  const day = (on: Of<'repeat'>['on']) => sayDay(language, on);
  const tellers: Tellers = {
    taboo: ({ word, reason }) => ({ what: t('gifts:warn.taboo', { word }), why: textIn(reason, language) ?? '' }),
    recipient: ({ recipient }) => ({
      what: t(`gifts:warn.recipient.${recipient}`),
      why: t(`gifts:warn.recipientWhy.${recipient}`),
    }),
    deceased: () => ({ what: t('gifts:warn.deceased'), why: t('gifts:warn.deceasedWhy') }),
    mourning: () => ({ what: t('gifts:warn.mourning'), why: t('gifts:warn.mourningWhy') }),
    'sum-four': ({ cost }) => ({
      what: t('gifts:warn.sum-four', { cost: sayMoney(language, cost) }),
      why: t('gifts:warn.sum-fourWhy'),
    }),
    repeat: ({ same, item, on, whom }) => ({
      what: t(`gifts:warn.repeat.${same}`),
      why: t('gifts:warn.repeatWhy', { item, whom, day: day(on) }),
    }),
    'not-liked': ({ how, item, on }) => ({
      what: t(`gifts:warn.notLiked.${how}`),
      why: t('gifts:warn.notLikedWhy', { item, day: day(on) }),
    }),
    over: ({ limit, allowed, sum, revenueClass = '' }) => ({
      what: t(`gifts:warn.over.${limit}`, { revenueClass }),
      why: t('gifts:warn.overWhy', { sum: sayMoney(language, sum), allowed: sayMoney(language, allowed) }),
    }),
    'no-rate': ({ currency }) => ({ what: t('gifts:warn.no-rate', { currency }), why: t('gifts:warn.no-rateWhy') }),
  };
  return (warning) => (tellers[warning.kind] as (one: GiftWarning) => WarningWords)(warning);
}
