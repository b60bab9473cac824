import { Box, Button, IconButton, Tooltip, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { Dossier } from '../../../shared/contract/customer-view.ts';
import { type Day, daysBetween } from '../../../shared/domain/day.ts';
import type { Interaction } from '../../../shared/domain/interaction.ts';
import { sayDay, sayDayWithWeekday } from '../../../shared/i18n/day-words.ts';
import { useAsk } from '../../api/use-ask.ts';
import { outcomeWords } from '../../i18n/contact-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { ChannelMark } from '../../ui/channel-mark.tsx';
import { Facts } from '../../ui/facts.tsx';
import { GradeMark } from '../../ui/grade-mark.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Key, KeyHint } from '../../ui/key.tsx';
import { RelationMark } from '../../ui/relation-mark.tsx';
import { SideSheet } from '../../ui/side-sheet.tsx';
import { TimeMark } from '../../ui/time-mark.tsx';
import { v } from '../../ui/v.ts';
import { intentWords, relationOf, whereOf } from './customer-columns.tsx';
import { nextTone, nextWords } from './next-state.ts';
import { phoneWords, telLink } from './phone-words.ts';

const LAST_CONTACTS = 5;

interface CustomerPeekProps {
  readonly id: string;
  readonly today: Day;
  readonly onClose: () => void;
  readonly onOpen: (id: string) => void;
  readonly onLog: (customer: { readonly id: string; readonly name: string }) => void;
}

function NextLine({ dossier, today }: { readonly dossier: Dossier; readonly today: Day }) {
  const t = useT();
  const language = useLanguage();
  const { next } = dossier.row;
  const day = next.on === undefined ? '' : sayDayWithWeekday(language, next.on, today);
  const how = next.state === 'manual' ? t('customers:peek.byHand', { day }) : t('customers:peek.automatic', { day });
  const plain = next.on === undefined || next.overdue || next.on <= today;
  return (
    <>
      <TimeMark tone={nextTone(next, today)}>{plain ? nextWords(t, language, next, today) : how}</TimeMark>
      {next.what !== undefined && <Box>{next.what}</Box>}
    </>
  );
}

function Owed({ dossier, today }: { readonly dossier: Dossier; readonly today: Day }) {
  const t = useT();
  const language = useLanguage();
  const open = dossier.promises.filter(({ keptOn }) => keptOn === undefined);
  return open.map(({ id, what, dueOn }) => {
    const late = daysBetween(dueOn, today);
    return (
      <Box key={id} sx={{ '& > span': { whiteSpace: 'normal' } }}>
        <TimeMark tone={late > 0 ? 'late' : late === 0 ? 'now' : 'quiet'}>
          {late > 0
            ? t('customers:peek.promiseLate', { what, count: late })
            : t('customers:peek.promiseBy', { what, day: sayDay(language, dueOn, today) })}
        </TimeMark>
      </Box>
    );
  });
}

function PeekFacts({ dossier, today }: { readonly dossier: Dossier; readonly today: Day }) {
  const t = useT();
  const { customer, people, promises } = dossier;
  const some = (words: string | undefined): ReactNode =>
    words === undefined || words === '' ? undefined : (
      <Box sx={{ display: '-webkit-box', WebkitLineClamp: 4, WebkitBoxOrient: 'vertical', overflow: 'hidden' }}>
        {words}
      </Box>
    );
  const comma = useLanguage() === 'en' ? ', ' : '、';
  const owed = promises.some(({ keptOn }) => keptOn === undefined);
  const named = people.map(({ name, title }) => [name, title].filter(Boolean).join(' '));
  return (
    <Facts
      nameWidth={64}
      rows={[
        [t('customers:peek.next'), <NextLine key="next" dossier={dossier} today={today} />],
        [t('customers:peek.promise'), owed ? <Owed key="owed" dossier={dossier} today={today} /> : undefined],
        [t('customers:peek.people'), some(named.slice(0, 4).join(comma))],
        [t('customers:peek.wanted'), some(customer.wanted)],
        [t('customers:peek.personal'), some(customer.personal)],
        [t('customers:peek.tags'), some(customer.tags.join(comma))],
      ]}
    />
  );
}

function LastContact({ contact, today }: { readonly contact: Interaction; readonly today: Day }) {
  const t = useT();
  const language = useLanguage();
  const words = [outcomeWords(t, contact), contact.note].filter((part) => part !== undefined && part !== '');
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: '16px 60px minmax(0,1fr)',
        gap: '8px',
        py: '6px',
        borderTop: `1px solid ${v('rule')}`,
        fontSize: 'var(--small)',
      }}
    >
      <Box sx={{ color: v('ink3'), pt: '2px' }}>
        <ChannelMark {...contact} size={13} />
      </Box>
      <Box sx={{ color: v('ink3'), whiteSpace: 'nowrap' }}>{sayDay(language, contact.on, today)}</Box>
      <Box
        data-selectable
        sx={{
          color: v('ink2'),
          textWrap: 'pretty',
          overflowWrap: 'anywhere',
          display: '-webkit-box',
          WebkitLineClamp: 3,
          WebkitBoxOrient: 'vertical',
          overflow: 'hidden',
        }}
      >
        {words.join(language === 'en' ? '. ' : '。')}
      </Box>
    </Box>
  );
}

function LastContacts({ dossier, today }: { readonly dossier: Dossier; readonly today: Day }) {
  const t = useT();
  const last = dossier.interactions.slice(0, LAST_CONTACTS);
  return (
    <Box component="section" sx={{ mt: '14px' }}>
      <Typography
        component="h3"
        variant="caption"
        sx={{ fontWeight: 600, color: v('ink2'), display: 'block', mb: '4px' }}
      >
        {last.length === 0 ? t('customers:peek.noContacts') : t('customers:peek.lastOnes', { count: last.length })}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {last.map((contact) => (
          <LastContact key={contact.id} contact={contact} today={today} />
        ))}
      </Box>
    </Box>
  );
}

function PeekHead({ dossier, onLog }: { readonly dossier: Dossier; readonly onLog: CustomerPeekProps['onLog'] }) {
  const t = useT();
  const { row, customer } = dossier;
  const phone = customer.phones.find(({ label }) => label !== 'fax');
  const scale = row.grade?.scale ?? (row.kind === 'person' ? 'horizon' : 'orgGrade');
  const where = whereOf(row);
  return (
    <>
      <Box sx={{ display: 'flex', gap: '10px', alignItems: 'flex-start' }}>
        <Box sx={{ pt: '3px' }}>
          <GradeMark scale={scale} code={row.grade?.code} size={24} />
        </Box>
        <Box sx={{ minWidth: 0 }}>
          <Typography component="h2" variant="title" sx={{ overflowWrap: 'anywhere' }}>
            {row.name}
          </Typography>
          {where !== '' && <Box sx={{ fontSize: 'var(--small)', color: v('ink2') }}>{where}</Box>}
          <Box sx={{ display: 'flex', gap: '10px', fontSize: 'var(--small)', color: v('ink2'), flexWrap: 'wrap' }}>
            <RelationMark relationship={relationOf(row)} />
            {row.intent !== undefined && <span>{intentWords(t, row.intent)}</span>}
          </Box>
        </Box>
      </Box>
      <Box sx={{ display: 'flex', gap: '6px', my: '14px', flexWrap: 'wrap' }}>
        <Button variant="contained" startIcon={<Icon name="log" size={14} />} onClick={() => onLog(row)}>
          {t('customers:peek.log')}
          <KeyHint command="log" />
        </Button>
        {phone !== undefined && (
          <Button variant="outlined" component="a" href={telLink(phone)} startIcon={<Icon name="call" size={14} />}>
            {phoneWords(t, phone)}
          </Button>
        )}
      </Box>
    </>
  );
}

/** The one row, seen whole without leaving the list. */
export function CustomerPeek({ id, today, onClose, onOpen, onLog }: CustomerPeekProps) {
  const t = useT();
  const asked = useAsk('customer.get', { id }, { keep: true });
  const head = (
    <>
      <span>{t('customers:peek.label')}</span>
      <Key>Space</Key>
      <Box sx={{ flex: 1 }} />
      <Tooltip title={t('customers:peek.open')}>
        <IconButton aria-label={t('customers:peek.open')} onClick={() => onOpen(id)}>
          <Icon name="open" />
        </IconButton>
      </Tooltip>
    </>
  );
  return (
    <SideSheet label={t('customers:peek.label')} onClose={onClose} head={head}>
      {asked.state === 'answered' && (
        <>
          <PeekHead dossier={asked.value} onLog={onLog} />
          <Box sx={{ borderTop: `1px solid ${v('rule')}`, pt: '12px' }}>
            <PeekFacts dossier={asked.value} today={today} />
          </Box>
          <LastContacts dossier={asked.value} today={today} />
        </>
      )}
      {asked.state === 'refused' && <Typography variant="body2">{t(`failure:${asked.failure.code}`)}</Typography>}
    </SideSheet>
  );
}
