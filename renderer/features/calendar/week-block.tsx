import { Box } from '@mui/material';
import type { Day } from '../../../shared/domain/day.ts';
import { useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { CUT, v } from '../../ui/v.ts';
import { EntryLink } from './entry-link.tsx';
import { cellWords, entryWords, iconOf, isOver, struck } from './entry-words.ts';
import type { CalendarEntry } from '../../../shared/contract/calendar-entry.ts';
import type { EntryDeeds } from './placed.ts';
import type { Drag } from './use-drag.ts';
import { type Block, endOf, type Hours } from './week-blocks.ts';

const HOUR = 60;

/** Agreed is solid with an edge, what may move is dashed, what is over is pale: told by the line, not by colour alone. */
function lookOf(entry: CalendarEntry) {
  if (isOver(entry)) return { border: `1px solid ${v('rule')}`, color: v('ink3'), backgroundColor: v('paper') };
  if (entry.kind === 'appointment' || entry.kind === 'next-step')
    return {
      border: `1px solid ${v('primary')}`,
      borderLeftWidth: '3px',
      backgroundColor: v('tint2'),
      color: v('ink'),
    };
  return {
    border: `1px dashed ${v('control')}`,
    backgroundColor: v('raised'),
    color: entry.overdue ? v('seal') : v('ink'),
  };
}

const LINE_PX = 16;

/** A title takes as many lines as leave one for the hour. */
function titleLook(height: number) {
  const lines = Math.floor(height / LINE_PX) - 1;
  if (lines <= 1) return CUT;
  const clamp = { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: lines } as const;
  return { ...clamp, overflow: 'hidden', overflowWrap: 'anywhere', minWidth: 0 } as const;
}

interface WeekBlockProps {
  readonly block: Block;
  readonly day: Day;
  readonly hours: Hours;
  readonly hourPx: number;
  readonly deeds: EntryDeeds;
  readonly drag: Drag;
}

/** Its name with as many lines as there are, then the hours, who and where. */
function BlockWords({ entry, height }: { readonly entry: CalendarEntry; readonly height: number }) {
  const t = useT();
  const hours = [entry.time, endOf(entry)].filter(Boolean).join('–');
  const who = entry.kind === 'appointment' ? entry.name : entry.detail;
  return (
    <>
      <Box component="span" sx={{ display: 'flex', gap: '4px', fontWeight: 600, minWidth: 0, flex: 'none' }}>
        <Box component="span" sx={{ display: 'flex', height: LINE_PX, alignItems: 'center', flex: 'none' }}>
          <Icon name={iconOf(entry)} size={11} />
        </Box>
        <Box component="span" sx={titleLook(height)}>
          {cellWords(t, { ...entry, time: undefined, overdue: false })}
        </Box>
      </Box>
      <Box component="span" sx={{ ...CUT, display: 'block', flex: 'none', color: v('ink2') }}>
        {[hours, who, entry.appointment?.place].filter(Boolean).join(' · ')}
      </Box>
    </>
  );
}

const blockLook = {
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'stretch',
  justifyContent: 'flex-start',
  boxSizing: 'border-box',
  width: '100%',
  height: '100%',
  overflow: 'hidden',
  borderRadius: '4px',
  px: '5px',
  py: '1px',
  fontSize: '0.75rem',
  lineHeight: `${LINE_PX}px`,
  textAlign: 'left',
} as const;

/** What has an hour, as high as it lasts. */
export function WeekBlock({ block, day, hours, hourPx, deeds, drag }: WeekBlockProps) {
  const t = useT();
  const { entry, from, until, column, columns } = block;
  const placed = { entry, on: day };
  const px = (minutes: number) => (minutes / HOUR) * hourPx;
  const height = px(until - from) - 2;
  return (
    <Box
      onPointerDown={(event) => drag.begin(event, placed)}
      sx={{
        position: 'absolute',
        top: px(from - hours.from * HOUR) + 1,
        height,
        left: `calc(${(column / columns) * 100}% + 2px)`,
        width: `calc(${100 / columns}% - 4px)`,
        userSelect: 'none',
      }}
    >
      <EntryLink
        placed={placed}
        deeds={deeds}
        title={entryWords(t, entry)}
        tabIndex={-1}
        sx={{ ...lookOf(entry), ...struck(entry), ...blockLook }}
      >
        <BlockWords entry={entry} height={height} />
      </EntryLink>
    </Box>
  );
}
