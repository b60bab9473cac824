import type { ReactNode } from 'react';
import { CartesianGrid, ComposedChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { v } from '../../ui/v.ts';
import { Hatch, TICK } from './chart-look.tsx';
import { axisTicks } from './report-figures.ts';

interface BarPlotProps {
  /** One record a bar; `name` stands under it. */
  readonly bars: readonly { readonly name: string }[];
  /** Height of the tallest bar. */
  readonly most: number;
  readonly hatch: { readonly id: string; readonly ink: string };
  /** The stacked bars and their totals. */
  readonly children: ReactNode;
}

/** The ground of every bar chart of the report: few lines, no frame, one hatched ink. */
export function BarPlot({ bars, most, hatch, children }: BarPlotProps) {
  const ticks = axisTicks(most);
  return (
    <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 480, height: 240 }}>
      <ComposedChart
        data={[...bars]}
        margin={{ left: -20, right: 4, top: 18, bottom: 0 }}
        barCategoryGap="26%"
        accessibilityLayer={false}
      >
        <Hatch id={hatch.id} ink={hatch.ink} />
        <CartesianGrid vertical={false} stroke={v('rule')} />
        <XAxis
          dataKey="name"
          tickLine={false}
          axisLine={{ stroke: v('ruleStrong') }}
          tick={TICK}
          interval="equidistantPreserveStart"
        />
        <YAxis tickLine={false} axisLine={false} tick={TICK} ticks={ticks} domain={[0, ticks.at(-1) ?? 1]} />
        {children}
      </ComposedChart>
    </ResponsiveContainer>
  );
}
