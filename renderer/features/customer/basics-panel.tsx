import { Box, Button } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { ChannelSchema } from '../../../shared/domain/channel.ts';
import type { Customer } from '../../../shared/domain/customer.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Facts } from '../../ui/facts.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Panel } from '../../ui/panel.tsx';
import { v } from '../../ui/v.ts';
import { CameWithFact } from './came-with-fact.tsx';
import { ChoiceFact } from './choice-fact.tsx';
import { ContactsDialog } from './contacts-dialog.tsx';
import { CountryFact } from './country-fact.tsx';
import { FactButton } from './editable-fact.tsx';
import { phoneWords } from './phone-words.ts';
import { TagsFact } from './tags-fact.tsx';
import { type FactRow, type FactsPartProps, nameWidth, useWordRow } from './word-row.tsx';

function Reached({ customer }: { readonly customer: Customer }) {
  const t = useT();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const label = t('dossier:contacts.title');
  const line = (key: string, words: string, aside?: string) => (
    <Box key={key} component="span" sx={{ display: 'block' }}>
      {words}{' '}
      {aside !== undefined && (
        <Box component="span" sx={{ color: v('ink3'), fontSize: '0.75rem' }}>
          {aside}
        </Box>
      )}
    </Box>
  );
  const { phones, emails, addresses } = customer;
  const door = (lines: ReactNode[]) => (
    <FactButton label={label} onOpen={() => setOpen(true)}>
      {lines.length > 0 && lines}
    </FactButton>
  );
  const rows: FactRow[] = [
    [
      t('dossier:fact.phones'),
      door(phones.map((phone, at) => line(`${at}`, phoneWords(t, phone), t(`dossier:contacts.label.${phone.label}`)))),
    ],
    [t('dossier:fact.emails'), door(emails.map((email, at) => line(`${at}`, email)))],
    [t('dossier:fact.addresses'), door(addresses.map(({ text, area }, at) => line(`${at}`, text, area)))],
  ];
  return (
    <>
      <Facts nameWidth={nameWidth(language)} rows={rows} />
      {open && <ContactsDialog customer={customer} onClose={() => setOpen(false)} />}
    </>
  );
}

function useChoiceRows({ customer, save }: FactsPartProps): { kind: FactRow; channel: FactRow; language: FactRow } {
  const t = useT();
  const languages = [
    { value: 'zh-CN' as const, label: t('dossier:fact.chinese') },
    { value: 'en' as const, label: t('dossier:fact.english') },
  ];
  const kinds = (['person', 'organization'] as const).map((value) => ({ value, label: t(`dossier:fact.${value}`) }));
  const channels = ChannelSchema.options
    .filter((value) => value !== 'note')
    .map((value) => ({ value, label: t(`ui:channel.${value}`) }));
  const kind = t('dossier:fact.kind');
  const channel = t('dossier:fact.preferredChannel');
  const language = t('dossier:fact.language');
  return {
    kind: [
      kind,
      <ChoiceFact
        key="kind"
        label={kind}
        value={customer.kind}
        choices={kinds}
        clearable={false}
        onSave={async (to) => (to === undefined ? undefined : save({ kind: to }))}
      />,
    ],
    channel: [
      channel,
      <ChoiceFact
        key="channel"
        label={channel}
        value={customer.preferredChannel}
        choices={channels}
        onSave={(to) => (to === undefined ? save({}, ['preferredChannel']) : save({ preferredChannel: to }))}
      />,
    ],
    language: [
      language,
      <ChoiceFact
        key="language"
        label={language}
        value={customer.language}
        choices={languages}
        onSave={(to) => (to === undefined ? save({}, ['language']) : save({ language: to }))}
      />,
    ],
  };
}

/** Facts that are folded away while they are empty: rarely known, rarely asked. */
const SELDOM = ['wechat', 'code', 'website', 'source', 'method'] as const;

/** Where they are, and where they came from: folded away while nobody knows. */
function usePlaceRows(props: FactsPartProps): { filled: FactRow[]; empty: FactRow[] } {
  const t = useT();
  const { batchId, lookedAt, country } = props.customer;
  const rows = [
    {
      row: [t('dossier:fact.cameWith'), <CameWithFact key="came" {...props} />] as const,
      known: batchId !== undefined || lookedAt !== undefined,
    },
    {
      row: [t('dossier:fact.country'), <CountryFact key="country" {...props} />] as const,
      known: country !== undefined,
    },
  ];
  const rowsOf = (known: boolean) => rows.filter((one) => one.known === known).map(({ row }): FactRow => row);
  return { filled: rowsOf(true), empty: rowsOf(false) };
}

function useBasicRows(props: FactsPartProps & { readonly today: Day }) {
  const { customer, today } = props;
  const t = useT();
  const language = useLanguage();
  const words = useWordRow(props);
  const choices = useChoiceRows(props);
  const places = usePlaceRows(props);
  const consent = customer.consent.map(({ channel, basis, on }) =>
    t('dossier:fact.consentLine', { channel: t(`ui:channel.${channel}`), basis, day: sayDay(language, on, today) }),
  );
  const filled = SELDOM.filter((field) => customer[field] !== undefined);
  const first: FactRow[] = [
    words('company'),
    words('title'),
    ...filled.map(words),
    ...(customer.preferredChannel === undefined ? [] : [choices.channel]),
    ...places.filled,
    [t('dossier:fact.tags'), <TagsFact key="tags" customer={customer} />],
    [t('dossier:fact.consent'), consent.length === 0 ? undefined : consent.join('\n')],
  ];
  const folded: FactRow[] = [
    words('name'),
    words('nameReading'),
    choices.kind,
    ...SELDOM.filter((field) => !filled.includes(field)).map(words),
    ...(customer.preferredChannel === undefined ? [choices.channel] : []),
    choices.language,
    ...places.empty,
    [t('dossier:fact.addedOn'), sayDay(language, customer.addedOn, today)],
  ];
  return { first, folded };
}

/** Ways to reach them, where they belong; what is seldom known is folded away. */
export function BasicsPanel(props: FactsPartProps & { readonly today: Day; readonly right: ReactNode }) {
  const { customer, right } = props;
  const t = useT();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const { first, folded } = useBasicRows(props);
  return (
    <Panel title={t('dossier:group.basics')} right={right}>
      <Reached customer={customer} />
      <Box sx={{ height: 5 }} />
      <Facts nameWidth={nameWidth(language)} rows={open ? [...first, ...folded] : first} />
      <Button
        variant="text"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        endIcon={<Icon name={open ? 'up' : 'down'} size={12} />}
        sx={{ minHeight: 24, fontSize: '0.75rem', ml: '-8px', mt: '2px' }}
      >
        {t(open ? 'dossier:group.less' : 'dossier:group.more')}
      </Button>
    </Panel>
  );
}
