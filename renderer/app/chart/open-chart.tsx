import { Box, Button, GlobalStyles } from '@mui/material';
import { useCallback, useEffect, useState } from 'react';
import { place } from '../../api/api.ts';
import type { Dossier } from '../../../shared/contract/customer-view.ts';
import { asDay, type Day } from '../../../shared/domain/day.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { chartOf, inChart } from '../../features/person/chart-layout.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { useShortcuts } from '../../ui/shortcuts.tsx';
import { v } from '../../ui/v.ts';
import { printStyles } from '../card/print-styles.ts';
import { goTo } from '../hash-location.ts';
import { chartPath, customerPath } from '../places.ts';
import { tellReady } from '../tell-ready.ts';
import { usePrint } from '../use-print.ts';
import { ChartPaper } from './chart-paper.tsx';
import { ChartSheet } from './chart-sheet.tsx';

/** A paper is read in other years too: this is near no day. */
const NEAR_NONE = asDay('0001-01-01');

interface OpenChartProps {
  readonly dossier: Dossier;
  readonly rep: { readonly name: string; readonly phone: string };
  readonly today: Day;
  readonly isPaper: boolean;
}

function Head({ dossier, isPaper }: Pick<OpenChartProps, 'dossier' | 'isPaper'>) {
  const t = useT();
  const { id, name } = dossier.customer;
  const { print, running } = usePrint('chart.print', { customerId: id }, (file) =>
    t('around:chart.saved', { name: file }),
  );
  const preview = () => goTo(`${chartPath(id)}?paper=1`, { replace: true });
  const back = () => (isPaper ? goTo(chartPath(id), { replace: true }) : goTo(customerPath(id)));
  useShortcuts([
    { combo: 'p', run: isPaper ? print : preview, label: t('around:chart.keys.print') },
    { combo: 'mod+p', run: isPaper ? print : preview },
    { combo: 'escape', run: back },
  ]);
  return (
    <Box className="screen-only">
      <PageHead
        title={t('around:chart.of', { name })}
        sub={isPaper ? t('around:chart.paper') : t('around:chart.help')}
        right={
          <>
            <Button variant="outlined" startIcon={<Icon name="left" size={15} />} onClick={back}>
              {t(isPaper ? 'around:chart.title' : 'around:chart.back')}
            </Button>
            <Button
              variant="contained"
              startIcon={<Icon name="print" size={15} />}
              onClick={isPaper ? print : preview}
              disabled={running}
            >
              {t(isPaper && place() === 'desktop' ? 'around:chart.savePdf' : 'around:chart.print')}
            </Button>
          </>
        }
      />
    </Box>
  );
}

function Paper({ dossier, rep, today }: Omit<OpenChartProps, 'isPaper'>) {
  const t = useT();
  const language = useLanguage();
  const [isReady, setReady] = useState(false);
  const onReady = useCallback(() => setReady(true), []);
  useEffect(() => {
    tellReady(isReady);
    return () => tellReady(false);
  }, [isReady]);
  const shown = inChart(dossier.people);
  const ground = {
    flex: 1,
    minHeight: 0,
    overflow: 'auto',
    '@media screen': { backgroundColor: v('desk'), borderTop: `1px solid ${v('rule')}` },
    '&:focus-visible': { outlineOffset: -2 },
  } as const;
  return (
    <Box className="print-through" role="region" aria-label={t('around:chart.paper')} tabIndex={0} sx={ground}>
      <GlobalStyles styles={printStyles('A4')} />
      <ChartPaper
        chart={chartOf(shown)}
        people={shown}
        title={dossier.customer.name}
        about={sayDay(language, today, NEAR_NONE)}
        rep={rep}
        onReady={onReady}
      />
    </Box>
  );
}

/** The org chart: on the screen to be walked and changed, on paper to be taken along. */
export function OpenChart({ dossier, rep, today, isPaper }: OpenChartProps) {
  return (
    <Box className="print-through" sx={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}>
      <Head {...{ dossier, isPaper }} />
      {isPaper ? <Paper {...{ dossier, rep, today }} /> : <ChartSheet dossier={dossier} />}
    </Box>
  );
}
