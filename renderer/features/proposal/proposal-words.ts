import type { Option, Proposal } from '../../../shared/domain/proposal.ts';
import { INTENTS } from '../../../shared/domain/customer.ts';
import { asDay, type Day } from '../../../shared/domain/day.ts';
import type { Language } from '../../../shared/domain/record.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { sayMoney } from '../../../shared/i18n/money-words.ts';
import { textIn } from '../../../shared/i18n/text-in.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';

const MINUTES = 60;

interface Voice {
  readonly t: Translate;
  readonly language: Language;
  readonly today: Day;
  /** The name of a cadence. */
  readonly nameOf: (code: string | undefined) => string;
}

type Say = (proposal: Proposal, voice: Voice) => string;

const dayOf = ({ about }: Proposal, { language, today }: Voice): string => sayDay(language, about.on ?? today, today);

const changeChannel: Say = ({ about: { channel, count = 0 }, go }, { t }) => {
  const words = { count, channel: channel === undefined ? '' : t(`ui:channel.${channel}`) };
  return t(go === undefined ? 'proposal:say.change-channel' : 'proposal:say.change-channel-none', words);
};

const decisionMaker: Say = ({ about: { count = 0, ruledBy } }, { t, language }) => {
  const hint = ruledBy === undefined ? [] : [t(`proposal:say.ruled.${ruledBy}`)];
  return [t('proposal:say.decision-maker', { count }), ...hint].join(language === 'en' ? ' ' : '');
};

const giveUp: Say = ({ about: { minutes = 0, trips = 0, spent, earned } }, { t, language }) =>
  t('proposal:say.give-up', {
    hours: Math.round((minutes / MINUTES) * 10) / 10,
    trips,
    spent: spent === undefined ? '' : sayMoney(language, spent),
    earned: earned === undefined ? '' : sayMoney(language, earned),
  });

/** The sentence of each proposal: the evidence, then the question. */
const SAY: Readonly<Record<Proposal['code'], Say>> = {
  'horizon-passed': (proposal, voice) => voice.t('proposal:say.horizon-passed', { day: dayOf(proposal, voice) }),
  'quote-silent': ({ about: { title = '', days = 0 } }, { t }) =>
    t('proposal:say.quote-silent', { title, count: days }),
  'talks-reached': ({ about: { count = 0, cadence } }, { t, nameOf }) =>
    t('proposal:say.talks-reached', { count, name: nameOf(cadence) }),
  'better-grade': (proposal, voice) =>
    voice.t('proposal:say.better-grade', { count: proposal.about.count ?? 1, day: dayOf(proposal, voice) }),
  warming: (proposal, voice) =>
    voice.t(`proposal:say.warming.${proposal.about.what ?? 'incoming'}`, { day: dayOf(proposal, voice) }),
  cooling: ({ about: { days = 0 } }, { t }) => t('proposal:say.cooling', { count: days }),
  hesitation: ({ about: { count = 0 }, options: [option] }, { t }) =>
    t(`proposal:say.hesitation.${option?.hesitation ?? 'wavering'}`, { count }),
  'change-channel': changeChannel,
  unanswered: ({ about: { count = 0 } }, { t }) => t('proposal:say.unanswered', { count }),
  'decision-maker': decisionMaker,
  'give-up': giveUp,
};

/** What a press on an option would do, in a few words. */
export function optionWords(t: Translate, { intent, horizon, hesitation, preferredChannel }: Option): string {
  if (intent !== undefined) {
    const known = INTENTS.find((code) => code === intent.code);
    return t('proposal:option.intent', { intent: known === undefined ? intent.code : t(`cadence:intent.${known}`) });
  }
  if (horizon !== undefined) return t('proposal:option.horizon', { code: horizon.pinned ?? '' });
  if (hesitation !== undefined) return t(`proposal:option.hesitation.${hesitation}`);
  if (preferredChannel !== undefined)
    return t('proposal:option.channel', { channel: t(`ui:channel.${preferredChannel}`) });
  return t('proposal:option.giveUp');
}

/** Makes the sentence of a proposal. */
export function useProposalWords(): (proposal: Proposal) => string {
  const t = useT();
  const language = useLanguage();
  const status = useAsk('book.status', {});
  const playbooks = useAsk('playbook.list', {});
  const today = status.state === 'answered' ? status.value.today : asDay('2000-01-01');
  const nameOf = (code: string | undefined): string => {
    const known = playbooks.state === 'answered' ? playbooks.value.cadences.find(({ id }) => id === code) : undefined;
    return textIn(known?.name, language) ?? code ?? '';
  };
  return (proposal) => SAY[proposal.code](proposal, { t, language, today, nameOf });
}
