import { LabelList, Line } from 'recharts';
import { type Day, partsOf } from '../../../shared/domain/day.ts';
import type { Language } from '../../../shared/domain/record.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import { v } from '../../ui/v.ts';

export const TICK = { fontSize: 12, fill: v('ink3') } as const;

/** Bars stand at once: recharts would grow them, whatever the system says about motion. */
export const STILL = { isAnimationActive: false } as const;

/** The first day of a week, short enough to stand under its bar. */
export function tickOfWeek(language: Language, from: Day): string {
  const { month, day } = partsOf(from);
  return language === 'en' ? sayDay(language, from) : `${month}/${day}`;
}

interface HatchProps {
  readonly id: string;
  readonly ink: string;
}

/** A hatched filling, for `url(#id)`. */
export function Hatch({ id, ink }: HatchProps) {
  return (
    <defs>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="5" height="5" fill={v('paper')} />
        <rect width="2" height="5" fill={ink} />
      </pattern>
    </defs>
  );
}

/** The total over each stack, also where its topmost part is empty and has no bar to carry a label. */
export function Totals({ dataKey }: { readonly dataKey: string }) {
  return (
    <Line dataKey={dataKey} stroke="none" dot={false} activeDot={false} {...STILL}>
      <LabelList
        dataKey={dataKey}
        position="top"
        formatter={(count) => (count === 0 ? '' : String(count))}
        style={{ fontSize: 12, fill: v('ink2') }}
      />
    </Line>
  );
}
