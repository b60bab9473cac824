import { Bar } from 'recharts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { v } from '../../ui/v.ts';
import { BarPlot } from './bar-plot.tsx';
import { STILL, tickOfWeek, Totals } from './chart-look.tsx';
import { Legend } from './legend.tsx';
import { sentOf, type Week, weeksFinding, weekTotals } from './report-figures.ts';

const HATCH = 'report-attempts';

function WeekBars({ weeks }: { readonly weeks: readonly Week[] }) {
  const language = useLanguage();
  const bars = weeks.map((week) => ({ ...week, name: tickOfWeek(language, week.from), sent: sentOf(week) }));
  return (
    <BarPlot bars={bars} most={Math.max(...weeks.map(({ total }) => total))} hatch={{ id: HATCH, ink: v('c1') }}>
      <Bar dataKey="talks" stackId="week" fill={v('c1')} {...STILL} />
      <Bar dataKey="sent" stackId="week" fill={v('c2')} {...STILL} />
      <Bar dataKey="attempts" stackId="week" fill={`url(#${HATCH})`} stroke={v('c1')} strokeWidth={1} {...STILL} />
      <Totals dataKey="total" />
    </BarPlot>
  );
}

function findingWords(t: Translate, weeks: readonly Week[]): string {
  const found = weeksFinding(weeks);
  if (found.finding === 'none') return t('report:weeksNone');
  const { last, mean } = found;
  const keys = {
    up: 'report:weeksFindingUp',
    down: 'report:weeksFindingDown',
    same: 'report:weeksFindingSame',
  } as const;
  return t(keys[found.finding], { last, mean });
}

/** Contacts of each week: talks, what was sent, and tries that reached nobody. */
export function WeeksChart({ weeks, height }: { readonly weeks: readonly Week[]; readonly height: number }) {
  const t = useT();
  const language = useLanguage();
  const all = weekTotals(weeks);
  const kinds = [t('report:talks'), t('report:sent'), t('report:attempts')] as const;
  const running = weeks.length - 1;
  return (
    <ChartFrame
      subject={t('report:weeks')}
      finding={findingWords(t, weeks)}
      height={height}
      legend={
        <Legend
          parts={[
            { filling: 'solid', label: kinds[0] },
            { filling: 'light', label: kinds[1] },
            { filling: 'hatch', label: kinds[2] },
          ]}
          note={t('report:axisWeeks')}
        />
      }
      chart={<WeekBars weeks={weeks} />}
      columns={[{ head: t('report:week') }, ...[...kinds, t('report:total')].map((head) => ({ head, figures: true }))]}
      rows={weeks.map((week, index) => [
        index === running ? t('report:thisWeek') : t('report:weekOf', { day: sayDay(language, week.from) }),
        week.talks,
        sentOf(week),
        week.attempts,
        week.total,
      ])}
      totals={[t('report:total'), all.talks, all.sent, all.attempts, all.total]}
    />
  );
}
