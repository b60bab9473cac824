import { Bar, Cell } from 'recharts';
import type { Day } from '../../../shared/domain/day.ts';
import { sayDayTight, sayDayWithWeekday } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { v } from '../../ui/v.ts';
import { BarPlot } from './bar-plot.tsx';
import { STILL, Totals } from './chart-look.tsx';
import { Legend } from './legend.tsx';
import { fullestDay, type LoadDay, loadTotal } from './report-figures.ts';

const HATCH = 'report-late';

interface LoadProps {
  readonly load: readonly LoadDay[];
  /** Of the first day. */
  readonly overdue: number;
}

function LoadBars({ load, overdue }: LoadProps) {
  const language = useLanguage();
  const bars = load.map(({ on, count, workDay }, index) => {
    const late = index === 0 ? Math.min(overdue, count) : 0;
    return { name: sayDayTight(language, on), count, due: count - late, late, workDay };
  });
  return (
    <BarPlot bars={bars} most={Math.max(...load.map(({ count }) => count))} hatch={{ id: HATCH, ink: v('seal') }}>
      <Bar dataKey="due" stackId="day" {...STILL}>
        {bars.map(({ name, workDay }) => (
          <Cell key={name} fill={workDay ? v('c1') : v('c2')} />
        ))}
      </Bar>
      <Bar dataKey="late" stackId="day" fill={`url(#${HATCH})`} stroke={v('seal')} strokeWidth={1} {...STILL} />
      <Totals dataKey="count" />
    </BarPlot>
  );
}

function useFinding({ load, overdue }: LoadProps, today: Day): string {
  const t = useT();
  const language = useLanguage();
  const fullest = fullestDay(load);
  if (fullest === undefined) return t('report:aheadNone');
  const day = sayDayWithWeekday(language, fullest.on, today);
  const { count } = fullest;
  return overdue > 0
    ? t('report:aheadFinding', { day, count, overdue })
    : t('report:aheadFindingClear', { day, count });
}

/** What falls due on each day ahead; what is overdue stands, hatched, on today. */
export function LoadChart(props: LoadProps & { readonly today: Day; readonly height: number }) {
  const { load, overdue, today, height } = props;
  const t = useT();
  const language = useLanguage();
  const parts = [
    { filling: 'solid', label: t('report:workDay') } as const,
    { filling: 'light', label: t('report:dayOff') } as const,
    ...(overdue > 0 ? [{ filling: 'late', label: t('report:overdueToday') } as const] : []),
  ];
  return (
    <ChartFrame
      subject={t('report:ahead')}
      finding={useFinding(props, today)}
      height={height}
      legend={<Legend parts={parts} />}
      chart={<LoadBars load={load} overdue={overdue} />}
      columns={[{ head: t('report:day') }, { head: t('report:dayKind') }, { head: t('report:due'), figures: true }]}
      rows={load.map(({ on, workDay, count }) => [
        sayDayWithWeekday(language, on, today),
        t(workDay ? 'report:workDay' : 'report:dayOff'),
        on === today && overdue > 0 ? `${count} (${t('report:overdueOf', { count: overdue })})` : count,
      ])}
      totals={[t('report:total'), '', loadTotal(load)]}
    />
  );
}
