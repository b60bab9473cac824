import { Box } from '@mui/material';
import { useT } from '../../i18n/use-t.ts';
import { LoadBar } from '../../ui/load-bar.tsx';
import { SPOKEN_ONLY, v } from '../../ui/v.ts';
import { type Capacity, loadOf, type PlanDay } from './day-plan.ts';

interface DayLoadProps {
  readonly plan: Pick<PlanDay, 'load'>;
  readonly capacity: Capacity;
}

/** How full a day is, in a quiet bar; beyond what fits, the number says by how much. */
export function DayLoad({ plan, capacity }: DayLoadProps) {
  const t = useT();
  const load = loadOf(plan, capacity);
  if (load.count === 0) return null;
  const isOver = load.count > load.capacity;
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: '6px', flex: 'none' }}>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <LoadBar count={load.count} capacity={load.capacity} height={4} />
      </Box>
      <Box
        component="span"
        aria-hidden="true"
        sx={{
          fontSize: '0.75rem',
          lineHeight: '14px',
          color: isOver ? v('ink') : v('ink3'),
          fontWeight: isOver ? 600 : 400,
          minWidth: 16,
          textAlign: 'right',
        }}
      >
        {isOver ? t('calendarPage:loadShort', { ...load }) : load.count}
      </Box>
      <Box component="span" sx={SPOKEN_ONLY}>
        {t('calendarPage:load', { ...load })}
      </Box>
    </Box>
  );
}
