import { Box } from '@mui/material';
import type { Spread } from '../../../shared/contract/plan-channels.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { sayDayWithWeekday } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { v } from '../../ui/v.ts';
import { type SpreadBar, spreadBars } from './spread-plan.ts';

interface SpreadDaysProps {
  readonly days: Spread['days'];
  /** Calls and visits that fit into a day. */
  readonly capacity: number;
  readonly today: Day;
}

const percent = (share: number): string => `${share * 100}%`;
const HATCH = `repeating-linear-gradient(135deg, transparent 0 2px, ${v('raised')} 2px 4px)`;

/** What is there already, what comes on top, ruled at what fits; beyond that it is hatched. Silent: the words stand beside it. */
function Bar({ bar }: { readonly bar: SpreadBar }) {
  return (
    <Box
      aria-hidden="true"
      sx={{ position: 'relative', display: 'flex', height: 10, borderBottom: `1px solid ${v('ruleStrong')}` }}
    >
      <Box sx={{ width: percent(bar.before), backgroundColor: v('c1') }} />
      <Box sx={{ width: percent(bar.added), backgroundColor: v('c2') }} />
      <Box
        sx={{
          position: 'absolute',
          inset: 0,
          left: percent(bar.full),
          width: percent(bar.over),
          backgroundImage: HATCH,
        }}
      />
      <Box
        sx={{
          position: 'absolute',
          top: -3,
          bottom: -1,
          left: percent(bar.full),
          borderLeft: `1.5px solid ${v('ink2')}`,
        }}
      />
    </Box>
  );
}

/** A day that gets nothing says only why. */
function wordsFor(before: number, added: number, capacity: number): 'day' | 'dayOver' | 'dayFull' {
  if (before + added <= capacity) return 'day';
  return added === 0 ? 'dayFull' : 'dayOver';
}

/** Each day with what stands on it and what the spreading puts there. */
export function SpreadDays({ days, capacity, today }: SpreadDaysProps) {
  const t = useT();
  const language = useLanguage();
  const bars = spreadBars(days, capacity);
  return (
    <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', fontSize: 'var(--small)' }}>
      {days.map(({ on, before, added }, index) => {
        const bar = bars[index];
        return (
          <Box
            component="li"
            key={on}
            sx={{
              display: 'grid',
              gridTemplateColumns: '104px minmax(0,1fr) 200px',
              columnGap: '12px',
              alignItems: 'center',
              minHeight: 28,
            }}
          >
            <span>{sayDayWithWeekday(language, on, today)}</span>
            {bar === undefined ? <span /> : <Bar bar={bar} />}
            <Box component="span" sx={{ color: v('ink2'), textAlign: 'right' }}>
              {t(`today:spread.${wordsFor(before, added, capacity)}`, { before, added, capacity })}
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}
