import { v } from '../../ui/v.ts';

const COMPACT = '[data-density="compact"] &';

/** One line's height that wraps what does not fit out of sight, so that a company vanishes whole rather than leave "H…". */
export const oneLine = {
  display: 'flex',
  flexWrap: 'wrap',
  overflow: 'hidden',
  height: '1.6em',
  lineHeight: 1.6,
  minWidth: 0,
} as const;

export const cells = {
  why: { gridArea: 'why', color: v('ink2'), minWidth: 0 },
  next: { gridArea: 'next', color: v('ink2'), minWidth: 0 },
} as const;

const twoLines = {
  gridTemplateAreas: '"who to state" "why next next"',
  gridTemplateColumns: 'minmax(0,1fr) minmax(0,0.62fr) 84px',
  columnGap: '16px',
};

const single = {
  gridTemplateAreas: '"who why to state"',
  gridTemplateColumns: 'minmax(0,0.76fr) minmax(0,0.94fr) minmax(150px,0.6fr) 84px',
  columnGap: '14px',
  '& .next': { display: 'none' },
};

/** Two lines; in compact one, unless the row is the focused one. */
export const layout = (focused: boolean) =>
  ({
    display: 'grid',
    rowGap: '1px',
    alignItems: 'center',
    ...twoLines,
    ...(focused ? {} : { [COMPACT]: single }),
  }) as const;

const opened = {
  alignItems: 'start',
  py: '8px',
  backgroundColor: v('tint'),
  boxShadow: `inset 0 0 0 1.5px ${v('primary')}`,
  borderRadius: '8px',
  borderBottomColor: 'transparent',
  my: '-1px',
  zIndex: 1,
} as const;

/** No opacity on a done row: it breaks contrast, so its inks are dimmed instead. */
const dimmed = { '& *': { color: `${v('ink3')} !important` } };

export const rowLook = (focused: boolean, done: boolean) =>
  ({
    display: 'grid',
    gridTemplateColumns: '26px 26px minmax(0,1fr)',
    alignItems: 'center',
    columnGap: '8px',
    minHeight: 'var(--row)',
    px: '10px',
    borderBottom: `1px solid ${v('rule')}`,
    position: 'relative',
    ...(done ? dimmed : {}),
    ...(focused ? opened : {}),
  }) as const;
