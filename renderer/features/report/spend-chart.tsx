import { Bar, LabelList } from 'recharts';
import type { Answer, Ask } from '../../../shared/contract/contract.ts';
import type { SpendRow } from '../../../shared/contract/gift-channels.ts';
import { decimalsOf } from '../../../shared/domain/money.ts';
import { sayMoney } from '../../../shared/i18n/money-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { ChartFrame } from '../../ui/chart-frame.tsx';
import { v } from '../../ui/v.ts';
import { BarPlot } from './bar-plot.tsx';
import { STILL } from './chart-look.tsx';
import { Legend } from './legend.tsx';

interface SpendChartProps {
  readonly by: Ask<'gift.spend'>['by'];
  readonly spend: Answer<'gift.spend'>;
  readonly height: number;
}

/** More bars than these cannot be told apart; the table has the others. */
const BARS = 12;
const LONGEST_NAME = 8;

const short = (name: string): string => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name);

/** The sum over its bar; nothing over none. */
const Sum = ({ dataKey }: { readonly dataKey: string }) => (
  <LabelList
    dataKey={dataKey}
    position="top"
    formatter={(sum) => (sum === 0 ? '' : String(sum))}
    style={{ fontSize: 12, fill: v('ink2') }}
  />
);

function SpendBars({
  rows,
  currency,
  nameOf,
}: {
  rows: readonly SpendRow[];
  currency: string;
  nameOf: (row: SpendRow) => string;
}) {
  const whole = (minor: number) => minor / 10 ** decimalsOf(currency);
  const paid = rows.filter(({ given, received }) => given + received > 0);
  const bars = paid.slice(0, BARS).map((row) => ({
    name: short(nameOf(row)),
    given: whole(row.given),
    received: whole(row.received),
  }));
  const most = Math.max(0, ...bars.flatMap(({ given, received }) => [given, received]));
  return (
    <BarPlot bars={bars} most={most} hatch={{ id: 'spend-unused', ink: v('c1') }}>
      <Bar dataKey="given" fill={v('c1')} maxBarSize={36} {...STILL}>
        <Sum dataKey="given" />
      </Bar>
      <Bar dataKey="received" fill={v('c2')} maxBarSize={36} {...STILL}>
        <Sum dataKey="received" />
      </Bar>
    </BarPlot>
  );
}

/** What gifts came to by one way of adding them up; the table beside it holds every row against its budget. */
export function SpendChart({ by, spend, height }: SpendChartProps) {
  const t = useT();
  const language = useLanguage();
  const { rows, total, currency } = spend;
  const money = (minor: number) => sayMoney(language, { minor, currency });
  const nameOf = ({ name }: SpendRow) => (name === '' ? t('gifts:spend.nameless') : name);
  const sums = { given: money(total.given), received: money(total.received) };
  const finding =
    total.over > 0 ? t('gifts:spend.findingOver', { ...sums, count: total.over }) : t('gifts:spend.finding', sums);
  const heads = (['given', 'received', 'gifts', 'budget', 'over'] as const).map((head) => ({
    head: t(`gifts:spend.${head}`),
    figures: true,
  }));
  const budgetOf = ({ budget, given }: SpendRow) =>
    budget === undefined ? '–' : `${money(budget)}${given > budget ? ` · ${t('gifts:spend.overOf')}` : ''}`;
  return (
    <ChartFrame
      subject={t('gifts:spend.subject')}
      finding={finding}
      height={height}
      legend={
        <Legend
          parts={[
            { filling: 'solid', label: t('gifts:spend.given') },
            { filling: 'light', label: t('gifts:spend.received') },
          ]}
          note={currency}
        />
      }
      chart={<SpendBars {...{ rows, currency, nameOf }} />}
      columns={[{ head: t(`gifts:spend.bys.${by}`) }, ...heads]}
      rows={rows.map((row) => [nameOf(row), money(row.given), money(row.received), row.gifts, budgetOf(row), row.over])}
      totals={[t('gifts:spend.total'), sums.given, sums.received, total.gifts, '', total.over]}
    />
  );
}
