import { Box, Button, IconButton, Link, Tooltip, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { Dossier } from '../../../shared/contract/customer-view.ts';
import type { Customer } from '../../../shared/domain/customer.ts';
import { type Day, daysBetween } from '../../../shared/domain/day.ts';
import type { Language } from '../../../shared/domain/record.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { GradeMark } from '../../ui/grade-mark.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { KeyHint } from '../../ui/key.tsx';
import { RelationMark } from '../../ui/relation-mark.tsx';
import { TimeMark } from '../../ui/time-mark.tsx';
import { CUT, v } from '../../ui/v.ts';
import { intentWords, relationOf, whereOf } from './customer-columns.tsx';
import { DossierMenu, type MenuEntry } from './dossier-menu.tsx';
import { giveUpWords } from './give-up-words.ts';
import { phoneWords, telLink } from './phone-words.ts';

interface DossierHeadProps {
  readonly dossier: Dossier;
  readonly today: Day;
  /** What else one does with this customer, before printing and the menu. */
  readonly also?: ReactNode;
  readonly onLog: () => void;
  readonly onPrint: () => void;
  /** What the menu offers besides. */
  readonly more?: readonly MenuEntry[] | undefined;
  readonly privacy?: readonly MenuEntry[] | undefined;
  /** After the customer was deleted. */
  readonly onGone: () => void;
}

function Reach({
  icon,
  href,
  children,
}: {
  readonly icon: IconName;
  readonly href: string;
  readonly children: string;
}) {
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', gap: '5px', alignItems: 'center', color: v('ink2'), minWidth: 0 }}
    >
      <Icon name={icon} size={13} />
      <Link
        href={href}
        underline="hover"
        data-selectable
        sx={{ ...CUT, color: 'inherit', minHeight: 24, lineHeight: '24px' }}
      >
        {children}
      </Link>
    </Box>
  );
}

function frozenWords(t: Translate, language: Language, frozen: NonNullable<Customer['frozen']>, today: Day): string {
  const { on, until, reason } = frozen;
  const span = { from: sayDay(language, on, today), day: sayDay(language, until, today) };
  const words = t(on > today ? 'dossier:frozenFrom' : 'dossier:frozenUntil', span);
  return reason === undefined ? words : t('dossier:frozenWhy', { words, reason });
}

function Signs({ dossier: { customer }, today }: Pick<DossierHeadProps, 'dossier' | 'today'>): ReactNode {
  const t = useT();
  const language = useLanguage();
  const { givenUp, frozen, doNotContact } = customer;
  const channels = doNotContact.flatMap((channel) => (channel === 'all' ? [] : t(`ui:channel.${channel}`)));
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: '14px', '& span': { whiteSpace: 'normal' } }}>
      {givenUp !== undefined && (
        <TimeMark tone="warn">
          {t('dossier:givenUpOn', {
            day: sayDay(language, givenUp.on, today),
            reason: giveUpWords(t, givenUp.reason),
          })}
        </TimeMark>
      )}
      {frozen !== undefined && frozen.until >= today && (
        <TimeMark tone="warn">{frozenWords(t, language, frozen, today)}</TimeMark>
      )}
      {doNotContact.includes('all') && <TimeMark tone="warn">{t('dossier:blockedAll')}</TimeMark>}
      {channels.length > 0 && (
        <TimeMark tone="warn">
          {t('dossier:blocked', { what: channels.join(language === 'en' ? ', ' : '、') })}
        </TimeMark>
      )}
    </Box>
  );
}

const sub = {
  display: 'flex',
  maxHeight: '24px',
  overflow: 'hidden',
  flexWrap: 'wrap',
  columnGap: '14px',
  alignItems: 'center',
  fontSize: 'var(--small)',
  lineHeight: '24px',
  color: v('ink2'),
  mt: '2px',
} as const;

function LastContact({ on, today }: { readonly on: Day | undefined; readonly today: Day }) {
  const t = useT();
  if (on === undefined) return <span>{t('dossier:neverContacted')}</span>;
  const days = daysBetween(on, today);
  return <span>{days <= 0 ? t('dossier:contactToday') : t('dossier:lastContact', { count: days })}</span>;
}

function SubLine({ dossier, today }: Pick<DossierHeadProps, 'dossier' | 'today'>) {
  const t = useT();
  const { customer, row } = dossier;
  const phone = customer.phones.find(({ label }) => label !== 'fax');
  const [email] = customer.emails;
  const where = whereOf(row);
  return (
    <Box sx={sub}>
      <RelationMark relationship={relationOf(row)} />
      {where !== '' && <span>{where}</span>}
      {row.intent !== undefined && <span>{intentWords(t, row.intent)}</span>}
      {phone !== undefined && (
        <Reach icon="call" href={telLink(phone)}>
          {phoneWords(t, phone)}
        </Reach>
      )}
      {email !== undefined && (
        <Reach icon="mail" href={`mailto:${email}`}>
          {email}
        </Reach>
      )}
      <LastContact on={row.lastOn} today={today} />
    </Box>
  );
}

/** Who it is, how they stand, how to reach them, and the next right thing. */
export function DossierHead({ dossier, today, also, onLog, onPrint, more, privacy, onGone }: DossierHeadProps) {
  const t = useT();
  const { row } = dossier;
  const scale = row.grade?.scale ?? (row.kind === 'person' ? 'horizon' : 'orgGrade');
  return (
    <Box
      component="header"
      sx={{ display: 'flex', alignItems: 'flex-start', gap: '14px', px: '24px', pt: '14px', pb: '10px', flex: 'none' }}
    >
      <Box sx={{ pt: '4px' }}>
        <GradeMark scale={scale} code={row.grade?.code} size={28} />
      </Box>
      <Box sx={{ minWidth: 0, flex: 1 }}>
        <Typography component="h1" variant="display" noWrap title={row.name} data-selectable sx={{ display: 'block' }}>
          {row.name}
        </Typography>
        <SubLine dossier={dossier} today={today} />
        <Signs dossier={dossier} today={today} />
      </Box>
      <Box sx={{ display: 'flex', gap: '8px', alignItems: 'center', flex: 'none', pt: '2px' }}>
        {also}
        <Tooltip title={t('dossier:act.print')}>
          <IconButton aria-label={t('dossier:act.print')} onClick={onPrint}>
            <Icon name="print" />
          </IconButton>
        </Tooltip>
        <DossierMenu dossier={dossier} today={today} more={more} privacy={privacy} onGone={onGone} />
        <Button variant="contained" startIcon={<Icon name="log" size={15} />} onClick={onLog}>
          {t('dossier:act.log')}
          <KeyHint command="log" />
        </Button>
      </Box>
    </Box>
  );
}
