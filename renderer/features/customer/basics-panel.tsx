import type { ReactNode } from 'react';
import { INFLUENCES, TRADE_ROLES } from '../../../shared/domain/background.ts';
import { ChannelSchema } from '../../../shared/domain/channel.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { METHODS, SOURCES } from '../../../shared/domain/source.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { CameWithFact } from './came-with-fact.tsx';
import { ChoiceFact } from './choice-fact.tsx';
import { CountryFact } from './country-fact.tsx';
import type { FactsPartProps } from './facts-part.ts';
import { CodeFact } from './facts/code-fact.tsx';
import { FactGroup } from './facts/fact-group.tsx';
import type { Fact } from './facts/fact-lines.tsx';
import { HoursFact } from './facts/hours-fact.tsx';
import { marksOf } from './facts/marks.ts';
import { TripsFact } from './facts/trips-fact.tsx';
import { type FactMaker, useFacts } from './facts/use-facts.tsx';
import { useReachedFacts } from './reached-facts.tsx';
import { TagsFact } from './tags-fact.tsx';

type BasicsProps = FactsPartProps & { readonly today: Day };
type T = ReturnType<typeof useT>;

/** How they like to be reached, and when. */
function talking(t: T, make: FactMaker, props: BasicsProps): Fact[] {
  const { hours = [], trips = [], country } = props.customer;
  const channels = ChannelSchema.options.filter((value) => value !== 'note');
  return [
    make.choice({
      field: 'preferredChannel',
      name: t('dossier:fact.preferredChannel'),
      choices: channels.map((value) => ({ value, label: t(`ui:channel.${value}`) })),
    }),
    make.other('hours', t('facts:field.hours'), hours.length > 0, <HoursFact {...props} />),
    make.other('trips', t('facts:field.trips'), trips.length > 0, <TripsFact {...props} />),
    make.choice({
      field: 'language',
      name: t('dossier:fact.language'),
      choices: [
        { value: 'zh-CN', label: t('dossier:fact.chinese') },
        { value: 'en', label: t('dossier:fact.english') },
      ],
    }),
    make.other('country', t('dossier:fact.country'), country !== undefined, <CountryFact {...props} />),
  ];
}

/** Where they came from, and whom they can bring. */
function origin(t: T, make: FactMaker, props: BasicsProps): Fact[] {
  const { batchId, lookedAt, code } = props.customer;
  const came = batchId !== undefined || lookedAt !== undefined;
  return [
    make.other('code', t('dossier:fact.code'), code !== undefined, <CodeFact {...props} />),
    make.other('lookedAt', t('dossier:fact.cameWith'), came, <CameWithFact {...props} />),
    make.words(
      'source',
      SOURCES.map((one) => t(`facts:sources.${one}`)),
    ),
    make.words(
      'method',
      METHODS.map((one) => t(`facts:methods.${one}`)),
    ),
    make.words('howMet'),
    make.words('introducers'),
    make.choice({
      field: 'tradeRole',
      name: t('facts:field.tradeRole'),
      choices: TRADE_ROLES.map((value) => ({ value, label: t(`facts:tradeRole.${value}`) })),
    }),
    make.choice({
      field: 'influence',
      name: t('facts:field.influence'),
      choices: INFLUENCES.map((value) => ({ value, label: t(`facts:influence.${value}`) })),
    }),
  ];
}

/** What is seldom changed; the name itself stands at the head of the page. */
function filing(t: T, make: FactMaker, { customer, save }: BasicsProps, added: string): Fact[] {
  const kinds = (['person', 'organization'] as const).map((value) => ({ value, label: t(`dossier:fact.${value}`) }));
  const kind = t('dossier:fact.kind');
  const chooser = (
    <ChoiceFact
      label={kind}
      value={customer.kind}
      choices={kinds}
      clearable={false}
      onSave={async (to) => (to === undefined ? undefined : save({ kind: to }))}
    />
  );
  const hidden = (fact: Fact): Fact => ({ ...fact, filled: false, plain: true });
  return [
    hidden(make.words('name')),
    make.words('nameReading'),
    hidden(make.other('kind', kind, false, chooser)),
    hidden(make.other('addedOn', t('dossier:fact.addedOn'), false, added)),
  ];
}

/** Ways to reach them, where they belong, where they came from. */
export function BasicsPanel(props: BasicsProps & { readonly right: ReactNode }) {
  const { customer, save, today, right } = props;
  const t = useT();
  const language = useLanguage();
  const make = useFacts(props);
  const reached = useReachedFacts(customer);
  const consent = customer.consent.map(({ channel, basis, on }) =>
    t('dossier:fact.consentLine', { channel: t(`ui:channel.${channel}`), basis, day: sayDay(language, on, today) }),
  );
  const always = (fact: Fact): Fact => ({ ...fact, always: customer.kind === 'person' });
  const tags = make.other('tags', t('dossier:fact.tags'), customer.tags.length > 0, <TagsFact customer={customer} />);
  const facts: Fact[] = [
    ...reached,
    always(make.words('company')),
    always(make.words('title')),
    make.words('rank'),
    make.words('wechat'),
    make.words('qq'),
    make.words('website'),
    ...talking(t, make, props),
    ...origin(t, make, props),
    { ...tags, always: true },
    ...(consent.length === 0 ? [] : [make.other('consent', t('dossier:fact.consent'), true, consent.join('\n'))]),
    ...filing(t, make, props, sayDay(language, customer.addedOn, today)),
  ];
  return <FactGroup title={t('dossier:group.basics')} facts={facts} marks={marksOf(customer, save)} right={right} />;
}
