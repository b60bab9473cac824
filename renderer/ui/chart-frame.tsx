import { Box, Typography } from '@mui/material';
import { type ReactNode, useId, useState } from 'react';
import { useT } from '../i18n/use-t.ts';
import { LedgerTable, type LedgerColumn } from './ledger-table.tsx';
import { Segmented } from './segmented.tsx';
import { v } from './v.ts';

interface ChartFrameProps {
  /** The finding in one sentence: the headline. */
  readonly finding: string;
  /** What is shown; a caption above the headline. */
  readonly subject: string;
  /** Names of the fillings, above the chart. */
  readonly legend?: ReactNode;
  /** Hidden from speech: the table says it all. */
  readonly chart: ReactNode;
  readonly columns: readonly LedgerColumn[];
  readonly rows: readonly (readonly ReactNode[])[];
  /** Ruled above and doubly below. */
  readonly totals?: readonly ReactNode[] | undefined;
  /** Pixels of the chart. */
  readonly height?: number;
}

/** A chart and the same figures as a table, one at a time; the finding stands over both. */
export function ChartFrame(props: ChartFrameProps) {
  const { finding, subject, legend, chart, columns, rows, totals, height = 280 } = props;
  const t = useT();
  const id = useId();
  const [shown, setShown] = useState<'chart' | 'table'>('chart');
  return (
    <Box component="section" aria-labelledby={id} sx={{ borderTop: `1px solid ${v('ruleStrong')}`, pt: '12px' }}>
      <Box sx={{ display: 'flex', alignItems: 'flex-start', gap: '12px', mb: '8px' }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography component="p" variant="caption" sx={{ color: v('ink2') }}>
            {subject}
          </Typography>
          <Typography component="h2" id={id} variant="head" sx={{ textWrap: 'balance' }}>
            {finding}
          </Typography>
        </Box>
        <Segmented
          label={t('ui:viewAs')}
          iconsOnly
          value={shown}
          onChange={setShown}
          segments={[
            { value: 'chart', label: t('ui:chart'), icon: 'reports' },
            { value: 'table', label: t('ui:table'), icon: 'table' },
          ]}
        />
      </Box>
      {shown === 'chart' ? (
        <>
          {legend}
          <Box aria-hidden="true" sx={{ height, fontSize: '0.75rem' }}>
            {chart}
          </Box>
        </>
      ) : (
        <LedgerTable label={finding} columns={columns} rows={rows} totals={totals} />
      )}
    </Box>
  );
}
