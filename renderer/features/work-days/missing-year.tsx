import type { ReactNode } from 'react';
import { partsOf } from '../../../shared/domain/day.ts';
import { useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { useDayWays } from '../../ui/day-ways.ts';

interface MissingYearProps {
  readonly missing: readonly number[];
  readonly actions?: ReactNode;
}

/** Says of the first year that is not arranged what it costs; nothing when all are. */
export function MissingYear({ missing: [year], actions }: MissingYearProps) {
  const t = useT();
  const now = partsOf(useDayWays().today).year;
  if (year === undefined) return null;
  return (
    <Banner
      inset
      tone="info"
      title={t(year > now ? 'workDays:banner' : 'workDays:bannerNow', { year })}
      actions={actions}
    />
  );
}
