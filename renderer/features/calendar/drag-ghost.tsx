import { Box } from '@mui/material';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { Day } from '../../../shared/domain/day.ts';
import { sayDayWithWeekday } from '../../../shared/i18n/day-words.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { CUT, LIFT, v } from '../../ui/v.ts';
import type { Dragged } from './drag-store.ts';
import { dropOf } from './drop-of.ts';
import { cellWords, iconOf } from './entry-words.ts';
import type { Drag } from './use-drag.ts';

/** What letting go here would do. */
function useVerdict({ placed, spot }: Dragged, today: Day): string {
  const t = useT();
  const language = useLanguage();
  if (spot === undefined) return '';
  const drop = dropOf(placed.entry, { from: placed.on, ...spot }, today);
  if (drop.to === 'stay') return t(`calendarPage:move.stay.${drop.why}`);
  if (drop.to === 'same') return '';
  const day = [sayDayWithWeekday(language, spot.to, today), spot.time].filter((part) => part !== undefined).join(' ');
  return t(drop.to === 'ask' ? 'calendarPage:move.draggingAsk' : 'calendarPage:move.dragging', { day });
}

function Ghost({ dragged, today }: { readonly dragged: Dragged; readonly today: Day }) {
  const t = useT();
  const { entry } = dragged.placed;
  return (
    <Box
      sx={{
        maxWidth: 320,
        px: '10px',
        py: '6px',
        borderRadius: '6px',
        backgroundColor: v('raised'),
        border: `1px solid ${v('primary')}`,
        boxShadow: LIFT,
        fontSize: 'var(--small)',
      }}
    >
      <Box sx={{ display: 'flex', gap: '6px', alignItems: 'center', fontWeight: 600 }}>
        <Icon name={iconOf(entry)} size={12} />
        <Box component="span" sx={CUT}>
          {cellWords(t, { ...entry, time: undefined })}
        </Box>
      </Box>
      <Box sx={{ color: v('ink2'), fontSize: '0.75rem' }}>{useVerdict(dragged, today)}</Box>
    </Box>
  );
}

/** Follows the mouse while something is dragged, and says what letting go would do. */
export function DragGhost({ drag, today }: { readonly drag: Drag; readonly today: Day }) {
  const { store } = drag;
  const dragged = useSyncExternalStore(store.subscribe, store.now);
  const ghost = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      store.follow((x, y) => {
        if (ghost.current !== null) ghost.current.style.translate = `${x + 12}px ${y + 10}px`;
      }),
    [store],
  );
  return (
    <Box
      ref={ghost}
      aria-hidden="true"
      sx={{ position: 'fixed', left: 0, top: 0, zIndex: 'tooltip', pointerEvents: 'none' }}
    >
      {dragged !== undefined && <Ghost dragged={dragged} today={today} />}
    </Box>
  );
}

/** How a day looks under what is dragged. */
export const DROP_LOOK = {
  '&[data-over]': { boxShadow: `inset 0 0 0 2px ${v('primary')}`, backgroundColor: v('tint') },
};
