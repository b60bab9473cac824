import { Bar, ComposedChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { Language } from '../../../shared/domain/record.ts';
import { partsOf } from '../../../shared/domain/day.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import type { Translate } from '../../../shared/i18n/translate.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { v } from '../../ui/v.ts';
import { Hatch, STILL, TICK, Totals } from './chart-look.tsx';
import { Legend } from './legend.tsx';
import { axisTicks, sentOf, type Week, weeksFinding, weekTotals } from './report-figures.ts';

const HATCH = 'report-attempts';

const tickOf = (language: Language, { from }: Week): string => {
  const { month, day } = partsOf(from);
  return language === 'en' ? sayDay(language, from) : `${month}/${day}`;
};

function WeekBars({ weeks }: { readonly weeks: readonly Week[] }) {
  const language = useLanguage();
  const bars = weeks.map((week) => ({ ...week, name: tickOf(language, week), sent: sentOf(week) }));
  const ticks = axisTicks(Math.max(...weeks.map(({ total }) => total)));
  return (
    <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 480, height: 240 }}>
      <ComposedChart
        data={bars}
        margin={{ left: -20, right: 4, top: 18, bottom: 0 }}
        barCategoryGap="26%"
        accessibilityLayer={false}
      >
        <Hatch id={HATCH} ink={v('c1')} />
        <CartesianGrid vertical={false} stroke={v('rule')} />
        <XAxis
          dataKey="name"
          tickLine={false}
          axisLine={{ stroke: v('ruleStrong') }}
          tick={TICK}
          interval="equidistantPreserveStart"
        />
        <YAxis tickLine={false} axisLine={false} tick={TICK} ticks={ticks} domain={[0, ticks.at(-1) ?? 1]} />
        <Bar dataKey="talks" stackId="week" fill={v('c1')} {...STILL} />
        <Bar dataKey="sent" stackId="week" fill={v('c2')} {...STILL} />
        <Bar dataKey="attempts" stackId="week" fill={`url(#${HATCH})`} stroke={v('c1')} strokeWidth={1} {...STILL} />
        <Totals dataKey="total" />
      </ComposedChart>
    </ResponsiveContainer>
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
