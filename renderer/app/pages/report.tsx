import { Box, useMediaQuery } from '@mui/material';
import { useAsk } from '../../api/use-ask.ts';
import { textIn } from '../../features/agenda/step-words.ts';
import { FiguresLine } from '../../features/report/figures-line.tsx';
import { ForecastChart } from '../../features/report/forecast-chart.tsx';
import { LoadChart } from '../../features/report/load-chart.tsx';
import { isBlank, type Report } from '../../features/report/report-figures.ts';
import { StarvedList } from '../../features/report/starved-list.tsx';
import { WeeksChart } from '../../features/report/weeks-chart.tsx';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { unreachable } from '../../../shared/result.ts';
import { Banner } from '../../ui/banner.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { v } from '../../ui/v.ts';
import { customerPath } from '../places.ts';

const SPAN = { weeks: 12, ahead: 14 } as const;
const WEEKS_AHEAD = 8;

const side = {
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fit, minmax(min(400px, 100%), 1fr))',
  gap: '24px 32px',
  alignItems: 'start',
} as const;

function TwoCharts({ report, today }: { readonly report: Report; readonly today: Day }) {
  const tall = useMediaQuery('(min-height: 860px)');
  const middling = useMediaQuery('(min-height: 760px)');
  const height = tall ? 400 : middling ? 350 : 300;
  return (
    <Box sx={side}>
      <WeeksChart weeks={report.weeks} height={height} />
      <LoadChart load={report.load} overdue={report.overdue} today={today} height={height} />
    </Box>
  );
}

function useRuleName(): (cadence: string) => string {
  const language = useLanguage();
  const playbooks = useAsk('playbook.list', {});
  const cadences = playbooks.state === 'answered' ? playbooks.value.cadences : [];
  return (cadence) => textIn(cadences.find(({ id }) => id === cadence)?.name, language) ?? cadence;
}

/** The work of the weeks to come, and whom it leaves no room for. */
function Ahead({ today }: { readonly today: Day }) {
  const t = useT();
  const ruleOf = useRuleName();
  const asked = useAsk('plan.forecast', { weeks: WEEKS_AHEAD });
  switch (asked.state) {
    case 'asking':
      return null;
    case 'refused':
      return <Banner inset tone="error" title={t(`failure:${asked.failure.code}`)} />;
    case 'answered':
      return (
        <Box sx={{ ...side, mt: '24px' }}>
          <ForecastChart forecast={asked.value} height={280} />
          <StarvedList forecast={asked.value} today={today} hrefOf={customerPath} ruleOf={ruleOf} />
        </Box>
      );
    default:
      return unreachable(asked);
  }
}

function Charts({ report, today }: { readonly report: Report; readonly today: Day }) {
  const t = useT();
  return (
    <Box
      role="region"
      aria-label={t('report:charts')}
      tabIndex={0}
      sx={{
        flex: 1,
        minHeight: 0,
        overflow: 'auto',
        px: '24px',
        py: '16px',
        borderTop: `1px solid ${v('rule')}`,
        '&:focus-visible': { outlineOffset: -2 },
      }}
    >
      {isBlank(report) ? (
        <EmptyState title={t('report:empty')}>{t('report:emptyWhy')}</EmptyState>
      ) : (
        <>
          <FiguresLine report={report} />
          <TwoCharts report={report} today={today} />
          <Ahead today={today} />
        </>
      )}
    </Box>
  );
}

function useSpanWords(report: Report | undefined): string | undefined {
  const t = useT();
  const language = useLanguage();
  const from = report?.weeks[0]?.from;
  const until = report?.load.at(-1)?.on;
  if (from === undefined || until === undefined) return undefined;
  return t('report:sub', { from: sayDay(language, from), until: sayDay(language, until, from) });
}

/** Contacts of the last twelve weeks, what falls due in the next two, and the work of the next eight, as charts or as tables. */
export function ReportPage() {
  const t = useT();
  const asked = useAsk('report.contacts', SPAN);
  const report = asked.state === 'answered' ? asked.value : undefined;
  const today = report?.load[0]?.on;
  return (
    <>
      <PageHead title={t('report:title')} sub={useSpanWords(report)} />
      {asked.state === 'refused' && <Banner tone="error" title={t(`failure:${asked.failure.code}`)} />}
      {report !== undefined && today !== undefined && <Charts report={report} today={today} />}
    </>
  );
}
