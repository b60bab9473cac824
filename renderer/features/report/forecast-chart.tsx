import { Bar } from 'recharts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import type { Language } from '../../../shared/domain/record.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { v } from '../../ui/v.ts';
import { BarPlot } from './bar-plot.tsx';
import { STILL, tickOfWeek, Totals } from './chart-look.tsx';
import { type Forecast, forecastFinding, forecastTotals, forecastWeeks, type LoadWeek } from './forecast-figures.ts';
import { Legend } from './legend.tsx';

const HATCH = 'forecast-over';

function ForecastBars({ weeks }: { readonly weeks: readonly LoadWeek[] }) {
  const language = useLanguage();
  const bars = weeks.map((week) => ({ ...week, name: tickOfWeek(language, week.from) }));
  const most = Math.max(...weeks.map(({ total }) => total));
  return (
    <BarPlot bars={bars} most={most} hatch={{ id: HATCH, ink: v('c1') }}>
      <Bar dataKey="callsWithin" stackId="week" fill={v('c1')} {...STILL} />
      <Bar dataKey="visitsWithin" stackId="week" fill={v('c2')} {...STILL} />
      <Bar dataKey="over" stackId="week" fill={`url(#${HATCH})`} stroke={v('c1')} strokeWidth={1} {...STILL} />
      <Totals dataKey="total" />
    </BarPlot>
  );
}

function findingWords(t: Translate, language: Language, weeks: readonly LoadWeek[]): string {
  const found = forecastFinding(weeks);
  if (found.finding === 'none') return t('report:forecast.none');
  const day = sayDay(language, found.from, weeks[0]?.from);
  return found.finding === 'over'
    ? t('report:forecast.over', { day, count: found.over })
    : t('report:forecast.fits', { day, percent: found.percent });
}

interface ForecastChartProps {
  readonly forecast: Forecast;
  readonly height: number;
}

/** Calls and visits of each week ahead; what is beyond the room for its kind is hatched, so no one line rules both. */
export function ForecastChart({ forecast, height }: ForecastChartProps) {
  const t = useT();
  const language = useLanguage();
  const weeks = forecastWeeks(forecast);
  const all = forecastTotals(weeks);
  const heads = (['calls', 'visits', 'written', 'room'] as const).map((name) => t(`report:forecast.${name}`));
  return (
    <ChartFrame
      subject={t('report:forecast.title')}
      finding={findingWords(t, language, weeks)}
      height={height}
      legend={
        <Legend
          parts={[
            { filling: 'solid', label: t('report:forecast.calls') },
            { filling: 'light', label: t('report:forecast.visits') },
            ...(weeks.some(({ over }) => over > 0)
              ? [{ filling: 'hatch', label: t('report:forecast.beyond') } as const]
              : []),
          ]}
          note={t('report:forecast.line', forecast.capacity)}
        />
      }
      chart={<ForecastBars weeks={weeks} />}
      columns={[{ head: t('report:week') }, ...heads.map((head) => ({ head, figures: true }))]}
      rows={weeks.map(({ from, calls, visits, written, room }) => [
        t('report:weekOf', { day: sayDay(language, from, weeks[0]?.from) }),
        calls,
        visits,
        written,
        room,
      ])}
      totals={[t('report:total'), all.calls, all.visits, all.written, all.room]}
    />
  );
}
