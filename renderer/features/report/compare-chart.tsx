import { Bar, Line } from 'recharts';
import type { Day } from '../../../shared/domain/day.ts';
import { sayDayTight, sayDayWithWeekday } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { v } from '../../ui/v.ts';
import { BarPlot } from './bar-plot.tsx';
import { STILL } from './chart-look.tsx';
import { type ComparedDay, comparedDays, comparedFinding } from './compare-figures.ts';
import type { Forecast } from './forecast-figures.ts';
import { Legend } from './legend.tsx';

interface CompareChartProps {
  readonly before: Forecast;
  readonly after: Forecast;
  readonly today: Day;
  readonly height: number;
}

/** Bars are what comes; the stepped line is what would have come. */
function CompareBars({ days }: { readonly days: readonly ComparedDay[] }) {
  const language = useLanguage();
  const bars = days.map((day) => ({ ...day, name: sayDayTight(language, day.on) }));
  const most = Math.max(...days.flatMap(({ before, after }) => [before, after]));
  return (
    <BarPlot bars={bars} most={most} hatch={{ id: 'compare-unused', ink: v('c1') }}>
      <Bar dataKey="calls" stackId="day" fill={v('c1')} {...STILL} />
      <Bar dataKey="visits" stackId="day" fill={v('c2')} {...STILL} />
      <Line
        dataKey="before"
        type="step"
        stroke={v('ink2')}
        strokeWidth={1.5}
        strokeDasharray="4 3"
        dot={false}
        activeDot={false}
        {...STILL}
      />
    </BarPlot>
  );
}

function useFinding(days: readonly ComparedDay[], today: Day): string {
  const t = useT();
  const language = useLanguage();
  const found = comparedFinding(days);
  if (found === undefined) return t('playbooks:weigh.findingNone');
  return t('playbooks:weigh.finding', { ...found, day: sayDayWithWeekday(language, found.day, today) });
}

const both = (before: number, after: number): string => (before === after ? String(after) : `${before} → ${after}`);

/** Calls and visits of each day under two sets of rules, as one chart or one table. */
export function CompareChart({ before, after, today, height }: CompareChartProps) {
  const t = useT();
  const language = useLanguage();
  const days = comparedDays(before, after);
  const heads = (['calls', 'visits', 'written'] as const).map((name) => t(`playbooks:weigh.${name}`));
  const sum = (of: (day: ComparedDay) => number) => days.reduce((all, day) => all + of(day), 0);
  return (
    <ChartFrame
      subject={t('playbooks:weigh.subject')}
      finding={useFinding(days, today)}
      height={height}
      legend={
        <Legend
          parts={[
            { filling: 'solid', label: t('playbooks:weigh.afterCalls') },
            { filling: 'light', label: t('playbooks:weigh.afterVisits') },
            { filling: 'dashed', label: t('playbooks:weigh.beforeTotal') },
          ]}
          note={t('playbooks:weigh.room', after.capacity)}
        />
      }
      chart={<CompareBars days={days} />}
      columns={[{ head: t('playbooks:weigh.day') }, ...heads.map((head) => ({ head, figures: true }))]}
      rows={days.map((day) => [
        `${sayDayWithWeekday(language, day.on, today)}${day.workDay ? '' : ` · ${t('playbooks:weigh.off')}`}`,
        both(day.callsBefore, day.calls),
        both(day.visitsBefore, day.visits),
        both(day.writtenBefore, day.written),
      ])}
      totals={[
        t('playbooks:weigh.total'),
        both(
          sum((day) => day.callsBefore),
          sum((day) => day.calls),
        ),
        both(
          sum((day) => day.visitsBefore),
          sum((day) => day.visits),
        ),
        both(
          sum((day) => day.writtenBefore),
          sum((day) => day.written),
        ),
      ]}
    />
  );
}
