import { Box, Button, Link, Typography } from '@mui/material';
import { useState } from 'react';
import type { LeakRow } from '../../../shared/contract/ledger-channels.ts';
import type { Day } from '../../../shared/domain/day.ts';
import {
  CALLBACK_DAYS,
  type Leak,
  LEAK_QUESTIONS,
  REQUEST_STEP_DAYS,
  REQUESTS_AT_ONCE,
} from '../../../shared/domain/leak.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { TimeMark } from '../../ui/time-mark.tsx';
import { v } from '../../ui/v.ts';
import { customerPath } from '../places.ts';
import { LedgerRows, LedgerSheet } from './ledger-sheet.tsx';

/** Customers drawn before the others are asked for. */
const FIRST = 5;

const NUMBERS: Readonly<Partial<Record<Leak, object>>> = {
  'request-forgotten': { days: REQUEST_STEP_DAYS },
  'asks-above': { count: REQUESTS_AT_ONCE },
  'no-callback': { days: CALLBACK_DAYS },
};

function useWhy(): (leak: Leak) => string {
  const t = useT() as unknown as (key: string, numbers?: object) => string;
  return (leak) => t(`ledger:leaks.why.${leak}`, NUMBERS[leak]);
}

function Whom({ row, today }: { readonly row: LeakRow; readonly today: Day }) {
  const t = useT();
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const shown = all ? row.customers : row.customers.slice(0, FIRST);
  const left = row.customers.length - shown.length;
  return (
    <Box component="ul" aria-label={t(`ledger:leaks.name.${row.leak}`)} sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {shown.map(({ id, name, company, on }) => (
        <Box component="li" key={id} sx={{ display: 'flex', gap: '10px', alignItems: 'baseline', minHeight: 24 }}>
          <Link
            data-walk
            href={`#${customerPath(id)}`}
            underline="hover"
            sx={{ color: 'text.primary', lineHeight: '24px', overflowWrap: 'anywhere' }}
          >
            {name}
          </Link>
          <Box component="span" sx={{ color: v('ink3'), fontSize: '0.75rem', minWidth: 0 }}>
            {[company, t('ledger:leaks.since', { day: sayDay(language, on, today) })].filter(Boolean).join(' · ')}
          </Box>
        </Box>
      ))}
      {left > 0 && (
        <Box component="li">
          <Button variant="text" onClick={() => setAll(true)} sx={{ minHeight: 24, ml: '-8px', fontSize: '0.75rem' }}>
            {t('ledger:leaks.more', { count: left })}
          </Button>
        </Box>
      )}
    </Box>
  );
}

const grid = {
  display: 'grid',
  gridTemplateColumns: 'minmax(220px, 320px) minmax(0, 1fr)',
  gap: '4px 24px',
  py: '10px',
  borderTop: `1px solid ${v('rule')}`,
} as const;

function One({ row, today }: { readonly row: LeakRow; readonly today: Day }) {
  const t = useT();
  const why = useWhy();
  const isQuestion = row.leak === 'squeezed';
  const tone = row.count === 0 ? 'ok' : isQuestion ? 'warn' : 'late';
  return (
    <Box component="li" sx={grid}>
      <Box>
        <Typography component="h2" variant="head" sx={{ display: 'block' }}>
          {t(`ledger:leaks.name.${row.leak}`)}
        </Typography>
        <Box sx={{ fontSize: 'var(--small)', color: v('ink2'), textWrap: 'pretty' }}>{why(row.leak)}</Box>
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <TimeMark tone={tone}>
          {row.count === 0 ? t('ledger:leaks.clean') : t('ledger:leaks.count', { count: row.count })}
          {isQuestion && row.count > 0 && ` · ${t('ledger:leaks.question')}`}
        </TimeMark>
        {row.count > 0 && <Whom row={row} today={today} />}
      </Box>
    </Box>
  );
}

/** Ten ways to lose a customer: those the book sees lead to the customers, the others are asked. */
export function LeaksTab({ today }: { readonly today: Day }) {
  const t = useT();
  const asked = useAsk('ledger.leaks', {}, { keep: true });
  if (asked.state !== 'answered') return null;
  return (
    <LedgerSheet label={t('ledger:tabs.leaks')} rule={t('ledger:leaks.rule')}>
      <LedgerRows label={t('ledger:tabs.leaks')}>
        {asked.value.leaks.map((row) => (
          <One key={row.leak} row={row} today={today} />
        ))}
      </LedgerRows>
      <Box
        component="section"
        aria-label={t('ledger:leaks.questions')}
        sx={{ borderTop: `1px solid ${v('rule')}`, pt: '10px' }}
      >
        <Typography component="h2" variant="head" sx={{ display: 'block', mb: '4px' }}>
          {t('ledger:leaks.questions')}
        </Typography>
        <Box component="ul" sx={{ m: 0, pl: '18px', fontSize: 'var(--small)', color: v('ink2'), lineHeight: 1.8 }}>
          {LEAK_QUESTIONS.map((question) => (
            <li key={question}>{t(`ledger:leaks.ask.${question}`)}</li>
          ))}
        </Box>
      </Box>
    </LedgerSheet>
  );
}
