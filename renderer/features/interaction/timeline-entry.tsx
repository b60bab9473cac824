import { Box, IconButton, Tooltip } from '@mui/material';
import type { ReactNode } from 'react';
import { type Day, daysBetween, isDay } from '../../../shared/domain/day.ts';
import { type Deal, dealStage } from '../../../shared/domain/deal.ts';
import type { Interaction } from '../../../shared/domain/interaction.ts';
import type { Money } from '../../../shared/domain/money.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { Commitment, Gift, Quote } from '../../../shared/domain/trade.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { sayMoney } from '../../../shared/i18n/money-words.ts';
import { unreachable } from '../../../shared/result.ts';
import { contactWords } from '../../i18n/contact-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { channelIcon } from '../../ui/channel-mark.tsx';
import { Icon } from '../../ui/icon.tsx';
import { TimeMark } from '../../ui/time-mark.tsx';
import { TimelineItem } from '../../ui/timeline.tsx';
import { v } from '../../ui/v.ts';
import { BroughtFoot, hasBrought, type ObjectionWords, type RivalName } from './brought-foot.tsx';
import { entryDay } from './month-words.ts';
import type { Entry, PlainEntry } from './timeline-entries.ts';

/** What an entry is told in: the day it is read on and who the people are. */
export interface EntryWorld {
  readonly today: Day;
  readonly people: readonly Person[];
  readonly objectionWords: ObjectionWords;
  readonly rivalName: RivalName;
  readonly onEdit: (contact: Interaction) => void;
  readonly onRemove: (contact: Interaction) => void;
}

const namesOf = (people: readonly Person[], ids: readonly string[]): string[] =>
  ids.flatMap((id) => people.find((person) => person.id === id)?.name ?? []);

function ContactActions({ contact, world }: { readonly contact: Interaction; readonly world: EntryWorld }) {
  const t = useT();
  const button = { width: 24, height: 24 } as const;
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', flex: 'none', opacity: 0, 'li:hover &, li:focus-within &': { opacity: 1 } }}
    >
      <Tooltip title={t('dossier:entry.edit')}>
        <IconButton aria-label={t('dossier:entry.edit')} onClick={() => world.onEdit(contact)} sx={button}>
          <Icon name="edit" size={13} />
        </IconButton>
      </Tooltip>
      <Tooltip title={t('dossier:entry.remove')}>
        <IconButton aria-label={t('dossier:entry.remove')} onClick={() => world.onRemove(contact)} sx={button}>
          <Icon name="delete" size={13} />
        </IconButton>
      </Tooltip>
    </Box>
  );
}

/** Written down days after it happened. A day off at midnight is none. */
function writtenLater({ on, loggedAt }: Interaction): Day | undefined {
  const written = loggedAt.slice(0, 10);
  return isDay(written) && daysBetween(on, written) > 1 ? written : undefined;
}

function ContactEntry({ contact, world }: { readonly contact: Interaction; readonly world: EntryWorld }) {
  const t = useT();
  const language = useLanguage();
  const { channel, direction, outcome, on, time, personIds, note } = contact;
  const late = writtenLater(contact);
  const back = late === undefined ? undefined : t('around:timeline.back');
  const who = [...namesOf(world.people, personIds), time, back].filter((part) => part !== undefined);
  return (
    <TimelineItem
      on={entryDay(language, on)}
      icon={channelIcon(channel, direction, outcome)}
      kind={contactWords(t, contact)}
      who={who.join(language === 'en' ? ', ' : '，')}
      actions={<ContactActions contact={contact} world={world} />}
      foot={hasBrought(contact) ? <BroughtFoot contact={contact} {...world} /> : undefined}
    >
      {note === '' ? <Box sx={{ color: v('ink3') }}>{t('dossier:entry.none')}</Box> : note}
    </TimelineItem>
  );
}

function Ruled({ what, amount }: { readonly what: ReactNode; readonly amount: Money | undefined }) {
  const language = useLanguage();
  return (
    <Box
      component="span"
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(0,1fr) auto',
        columnGap: '12px',
        borderTop: `1px solid ${v('rule')}`,
        borderBottom: `3px double ${v('ruleStrong')}`,
        py: '2px',
        fontSize: 'var(--small)',
      }}
    >
      <span>{what}</span>
      <b>{amount && sayMoney(language, amount)}</b>
    </Box>
  );
}

function QuoteEntry({ quote, today }: { readonly quote: Quote; readonly today: Day }) {
  const t = useT();
  const language = useLanguage();
  const { title, amount, sentOn, validUntil, answeredOn } = quote;
  const until =
    validUntil === undefined ? '' : t('dossier:entry.quoteUntil', { day: sayDay(language, validUntil, today) });
  const who =
    answeredOn === undefined
      ? t('dossier:entry.quoteSilent', { until, count: Math.max(0, daysBetween(sentOn, today)) })
      : t('dossier:entry.quoteAnswered', { day: sayDay(language, answeredOn, today) });
  return (
    <TimelineItem on={entryDay(language, sentOn)} icon="quote" money kind={t('dossier:entry.quote')} who={who}>
      <Ruled what={title} amount={amount} />
    </TimelineItem>
  );
}

function DealEntry({ deal, on, today }: { readonly deal: Deal; readonly on: Day; readonly today: Day }) {
  const t = useT();
  const language = useLanguage();
  const { product, quantity, amount, lostTo, lostWhy, note } = deal;
  const stage = dealStage(deal, today);
  const to = lostTo === undefined ? undefined : t('dossier:entry.lostTo', { who: lostTo });
  const who = [to, lostWhy].filter((part) => part !== undefined).join(language === 'en' ? ', ' : '，');
  const what = quantity === undefined ? product : `${product} × ${quantity.toLocaleString(language)}`;
  return (
    <TimelineItem
      on={entryDay(language, on)}
      icon={stage === 'lost' ? 'lost' : 'deal'}
      money={stage !== 'lost'}
      kind={`${t('dossier:entry.deal')} · ${t(`dossier:entry.dealStage.${stage}`)}`}
      who={who}
    >
      <Ruled what={what} amount={amount} />
      {note}
    </TimelineItem>
  );
}

function GiftEntry({ gift, people }: { readonly gift: Gift; readonly people: readonly Person[] }) {
  const t = useT();
  const language = useLanguage();
  const { item, direction, state, on, cost, personId, occasion, reception } = gift;
  const [name] = namesOf(people, personId === undefined ? [] : [personId]);
  const who = [
    cost && sayMoney(language, cost),
    name === undefined ? undefined : t('dossier:entry.giftFor', { who: name }),
    occasion,
    state === 'given' ? undefined : t(`dossier:entry.giftState.${state}`),
  ].filter((part) => part !== undefined);
  return (
    <TimelineItem
      on={entryDay(language, on)}
      icon="gift"
      kind={t(direction === 'given' ? 'dossier:entry.gift' : 'dossier:entry.giftReceived', { item })}
      who={who.join(language === 'en' ? ', ' : '，')}
    >
      {reception}
    </TimelineItem>
  );
}

function PromiseState({ promise: { dueOn, keptOn }, today }: { readonly promise: Commitment; readonly today: Day }) {
  const t = useT();
  const language = useLanguage();
  if (keptOn !== undefined) {
    return <TimeMark tone="ok">{t('dossier:entry.promiseKept', { day: sayDay(language, keptOn, today) })}</TimeMark>;
  }
  const day = sayDay(language, dueOn, today);
  const late = daysBetween(dueOn, today);
  return late > 0 ? (
    <TimeMark tone="late">{t('dossier:entry.promiseLate', { day, count: late })}</TimeMark>
  ) : (
    <TimeMark tone={late === 0 ? 'now' : 'quiet'}>{t('dossier:entry.promiseBy', { day })}</TimeMark>
  );
}

function PromiseEntry({ promise, on, today }: { readonly promise: Commitment; readonly on: Day; readonly today: Day }) {
  const t = useT();
  return (
    <TimelineItem
      on={entryDay(useLanguage(), on)}
      icon="promise"
      kind={t(promise.kind === 'fix' ? 'dossier:entry.fix' : 'dossier:entry.promise')}
      who={<PromiseState promise={promise} today={today} />}
    >
      {promise.what}
    </TimelineItem>
  );
}

function Plain({ entry: { on, icon, title, who, words } }: { readonly entry: PlainEntry }) {
  return (
    <TimelineItem on={entryDay(useLanguage(), on)} icon={icon} kind={title} who={who}>
      {words}
    </TimelineItem>
  );
}

/** One thing that happened, in the form its kind asks for. */
export function TimelineEntry({ entry, world }: { readonly entry: Entry; readonly world: EntryWorld }) {
  switch (entry.sort) {
    case 'contact':
      return <ContactEntry contact={entry.contact} world={world} />;
    case 'quote':
      return <QuoteEntry quote={entry.quote} today={world.today} />;
    case 'deal':
      return <DealEntry deal={entry.deal} on={entry.on} today={world.today} />;
    case 'gift':
      return <GiftEntry gift={entry.gift} people={world.people} />;
    case 'promise':
      return <PromiseEntry promise={entry.promise} on={entry.on} today={world.today} />;
    case 'plain':
      return <Plain entry={entry} />;
    default:
      return unreachable(entry);
  }
}
