import { Box, IconButton, Tooltip } from '@mui/material';
import type { ArrangedYear } from '../../../shared/contract/work-day-channels.ts';
import { useChange } from '../../api/use-change.ts';
import { useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { LedgerTable } from '../../ui/ledger-table.tsx';
import { useToast } from '../../ui/toast.tsx';
import { v } from '../../ui/v.ts';
import { sourceWords, yearWords } from './arrangement-words.ts';

function Source({ year }: { readonly year: ArrangedYear }) {
  const t = useT();
  const say = useToast();
  const forget = useChange('workDays.forget');
  const name = t('workDays:forget', { year: yearWords(t, year) });
  const takeOut = async () => {
    const { country } = year;
    const done = await forget.run({ year: year.year, ...(country === undefined ? {} : { country }) });
    if (!done.ok) say({ text: t(`failure:${done.error.code}`), tone: 'error' });
  };
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: '4px' }}>
      {sourceWords(t, year)}
      {year.source === 'imported' && (
        <Tooltip title={name}>
          <IconButton aria-label={name} disabled={forget.running} onClick={() => void takeOut()} sx={{ my: '-4px' }}>
            <Icon name="delete" size={14} />
          </IconButton>
        </Tooltip>
      )}
    </Box>
  );
}

interface YearTableProps {
  readonly years: readonly ArrangedYear[];
  readonly missing: readonly number[];
}

/** What is arranged, from where, and what is not there yet. */
export function YearTable({ years, missing }: YearTableProps) {
  const t = useT();
  const rowOf = (year: ArrangedYear) => [
    yearWords(t, year),
    <Source key="source" year={year} />,
    t('workDays:days', { count: year.off }),
    t('workDays:days', { count: year.worked }),
  ];
  const ours = years.filter(({ country }) => country === undefined);
  const abroad = years.filter(({ country }) => country !== undefined);
  const wanted = missing.map((year) => [
    String(year),
    <Box key="missing" component="span" sx={{ color: v('warn') }}>
      {t('workDays:missing')}
    </Box>,
    '–',
    '–',
  ]);
  return (
    <LedgerTable
      label={t('workDays:years')}
      columns={[
        { head: t('workDays:year') },
        { head: t('workDays:source') },
        { head: t('workDays:off'), figures: true },
        { head: t('workDays:worked'), figures: true },
      ]}
      rows={[...ours.map(rowOf), ...wanted, ...abroad.map(rowOf)]}
    />
  );
}
