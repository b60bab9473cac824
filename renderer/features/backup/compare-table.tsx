import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import type { Backup, BackupContent } from '../../../shared/contract/backup-channels.ts';
import { sayNumber } from '../../../shared/i18n/money-words.ts';
import { type Clock, momentWords } from '../../i18n/moment-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { LedgerTable } from '../../ui/ledger-table.tsx';
import { v } from '../../ui/v.ts';
import { differenceWords } from './backup-words.ts';

/** The book as it is, to be held against a backup. */
export interface BookNow {
  readonly savedAt: string;
  readonly customers: number;
  readonly interactions: number;
}

interface CompareProps {
  readonly backup: Backup & { readonly content: BackupContent };
  readonly now: BookNow;
  readonly clock: Clock;
}

function Then({ then, now }: { readonly then: number; readonly now: number }) {
  const t = useT();
  const language = useLanguage();
  return (
    <>
      {sayNumber(language, then)}
      <Box component="span" sx={{ color: then < now ? v('warn') : v('ink3'), ml: '8px', fontSize: '0.75rem' }}>
        {differenceWords(t, then, now)}
      </Box>
    </>
  );
}

/** What a backup holds beside what the book holds now. */
export function CompareTable({ backup, now, clock }: CompareProps) {
  const t = useT();
  const language = useLanguage();
  const { content, savedAt } = backup;
  const moment = (instant: string) => momentWords(t, language, clock, instant);
  const count = (name: string, then: number, today: number): ReactNode[] => [
    name,
    <Then key="then" then={then} now={today} />,
    sayNumber(language, today),
  ];
  const { last } = content;
  return (
    <>
      <LedgerTable
        label={t('backups:preview.table')}
        columns={[{ head: '' }, { head: t('backups:preview.then') }, { head: t('backups:preview.now') }]}
        rows={[
          [t('backups:preview.saved'), moment(savedAt), moment(now.savedAt)],
          count(t('backups:preview.customers'), content.customers, now.customers),
          count(t('backups:preview.interactions'), content.interactions, now.interactions),
        ]}
      />
      <Box sx={{ fontSize: 'var(--small)', color: v('ink2'), '&::first-letter': { textTransform: 'uppercase' } }}>
        {last === undefined
          ? t('backups:preview.nobody')
          : t('backups:last', { name: last.name, when: moment(last.at) })}
      </Box>
    </>
  );
}
