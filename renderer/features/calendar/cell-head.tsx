import { Box } from '@mui/material';
import { type Day, partsOf } from '../../../shared/domain/day.ts';
import type { Language } from '../../../shared/domain/record.ts';
import { useLanguage } from '../../i18n/use-t.ts';
import { DayMark } from '../../ui/day-mark.tsx';
import { ProvisionalMark } from '../../ui/provisional-mark.tsx';
import { CUT, v } from '../../ui/v.ts';
import type { PlanDay } from './day-plan.ts';

const todayDisc = {
  backgroundColor: v('primary'),
  color: v('onPrimary'),
  borderRadius: '50%',
  width: 22,
  height: 22,
  display: 'grid',
  placeItems: 'center',
  ml: '-3px',
  fontSize: '0.8125rem',
  fontWeight: 600,
} as const;

interface CellHeadProps {
  readonly day: Day;
  readonly plan: PlanDay | undefined;
  readonly today: Day;
  /** Of another month. */
  readonly outside: boolean;
}

const quiet = { fontSize: '0.75rem', color: v('ink3'), ...CUT } as const;
const strong = { fontSize: '0.75rem', color: v('ink'), fontWeight: 600, ...CUT } as const;

function DayNumber({ day, today, outside }: Omit<CellHeadProps, 'plan'>) {
  const plain = { fontSize: '0.875rem', fontWeight: 500, color: outside ? v('ink3') : v('ink') };
  return (
    <Box component="span" aria-hidden="true" sx={day === today ? todayDisc : plain}>
      {partsOf(day).day}
    </Box>
  );
}

/** What an arrangement or the rep made of the day; ordinary days of an arranged year have no mark. */
function Marks({ plan }: Pick<CellHeadProps, 'plan'>) {
  const language = useLanguage();
  return (
    <>
      {plan?.named !== undefined && (
        <DayMark kind={plan.workDay ? 'work' : 'off'} what={plan.named[language]} size={15} />
      )}
      {plan?.certainty === 'unknown' && <ProvisionalMark />}
    </>
  );
}

/** The festival of a day, or the solar term that begins on it. */
export const nameOf = (plan: PlanDay | undefined, language: Language): string | undefined =>
  (plan?.festival ?? plan?.term)?.[language];

function Corner({ plan, outside }: Pick<CellHeadProps, 'plan' | 'outside'>) {
  const language = useLanguage();
  const named = language === 'zh-CN' ? nameOf(plan, language) : undefined;
  return (
    <Box component="span" sx={named === undefined || outside ? quiet : strong}>
      {named ?? plan?.lunar?.[language]}
    </Box>
  );
}

/** The number of the day, 休 or 班, and, at the right, its lunar day. A festival or a solar term takes that place in Chinese and has a line of its own in English. */
export function CellHead({ day, plan, today, outside }: CellHeadProps) {
  const own = useLanguage() === 'en' ? nameOf(plan, 'en') : undefined;
  return (
    <>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: '5px', height: 22, whiteSpace: 'nowrap' }}>
        <DayNumber day={day} today={today} outside={outside} />
        <Marks plan={plan} />
        <Box sx={{ flex: 1 }} />
        <Corner plan={plan} outside={outside} />
      </Box>
      {own !== undefined && <Box sx={{ ...strong, lineHeight: '18px', flex: 'none' }}>{own}</Box>}
    </>
  );
}
