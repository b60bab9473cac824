import { Box } from '@mui/material';
import { useState } from 'react';
import { type Day, partsOf } from '../../../shared/domain/day.ts';
import type { Ask } from '../../../shared/contract/contract.ts';
import { SPEND_BY } from '../../../shared/contract/gift-channels.ts';
import { useAsk } from '../../api/use-ask.ts';
import { SpendChart } from '../../features/report/spend-chart.tsx';
import { useT } from '../../i18n/use-t.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { v } from '../../ui/v.ts';
import { LedgerSheet } from '../ledger/ledger-sheet.tsx';
import type { GiftTabProps } from './tab-props.ts';

type By = Ask<'gift.spend'>['by'];

interface YearProps {
  readonly years: readonly number[];
  readonly year: number | undefined;
  readonly today: Day;
  readonly onYear: (year: number | undefined) => void;
}

function YearField({ years, year, today, onYear }: YearProps) {
  const t = useT();
  const known = [...new Set([partsOf(today).year, ...years])].sort((a, b) => b - a);
  return (
    <Box sx={{ width: 140 }}>
      <SelectField
        label={t('gifts:spend.year')}
        options={[
          { value: '', label: t('gifts:spend.allYears') },
          ...known.map((one) => ({ value: String(one), label: String(one) })),
        ]}
        value={year === undefined ? '' : String(year)}
        onChange={(to) => onYear(to === '' ? undefined : Number(to))}
      />
    </Box>
  );
}

/** What gifts came to, against the budgets, with what came back beside it. */
export function SpendTab({ today }: GiftTabProps) {
  const t = useT();
  const [by, setBy] = useState<By>('customer');
  const [year, setYear] = useState<number | undefined>(partsOf(today).year);
  const asked = useAsk('gift.spend', { by, ...(year !== undefined && { year }) }, { keep: true });
  if (asked.state !== 'answered') return null;
  const { rows, groups, uncounted, years } = asked.value;
  const left = groups - rows.length;
  return (
    <LedgerSheet label={t('gifts:tabs.spend')} rule={t('gifts:spend.rule')}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '12px', alignItems: 'flex-end', mb: '14px' }}>
        <Segmented
          label={t('gifts:spend.by')}
          segments={SPEND_BY.map((value) => ({ value, label: t(`gifts:spend.bys.${value}`) }))}
          value={by}
          onChange={setBy}
        />
        <YearField {...{ years, year, today }} onYear={setYear} />
      </Box>
      {rows.length === 0 ? (
        <EmptyState title={t('gifts:spend.none')}>{t('gifts:past.emptyWhy')}</EmptyState>
      ) : (
        <SpendChart by={by} spend={asked.value} height={280} />
      )}
      <Box sx={{ fontSize: 'var(--small)', color: v('ink2'), mt: '8px' }}>
        {uncounted > 0 && <div>{t('gifts:spend.uncounted', { count: uncounted })}</div>}
        {left > 0 && <div>{t('gifts:spend.more', { count: left })}</div>}
      </Box>
    </LedgerSheet>
  );
}
