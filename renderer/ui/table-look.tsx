import { GlobalStyles } from '@mui/material';
import { v } from './v.ts';

const line = {
  display: 'grid',
  gridTemplateColumns: 'var(--columns)',
  columnGap: '12px',
  alignItems: 'center',
  padding: '0 10px',
  minWidth: 'var(--least)',
} as const;

const head = {
  height: 'var(--head)',
  position: 'sticky',
  top: 0,
  zIndex: 1,
  backgroundColor: v('paper'),
  borderBottom: `1px solid ${v('ruleStrong')}`,
  fontSize: '0.75rem',
  color: v('ink3'),
  whiteSpace: 'nowrap',
} as const;

const row = {
  minHeight: 'var(--cell)',
  borderBottom: `1px solid ${v('rule')}`,
  fontSize: 'var(--small)',
  // A range chosen with Shift is no piece of text.
  '&[data-chosen]': { userSelect: 'none' },
  '&[data-chosen=true]': { backgroundColor: v('tint') },
  '&[data-active]': { boxShadow: `inset 0 0 0 1.5px ${v('primary')}`, borderRadius: '6px' },
  '&[data-peeked]': {
    backgroundColor: v('tint2'),
    boxShadow: `inset 3px 0 0 ${v('primary')}`,
    borderRadius: 0,
  },
  '&:hover': { backgroundColor: v('tint') },
  '& > [role=gridcell]': { minWidth: 0 },
} as const;

/** The whole box is the target; what is drawn of it is the tick. */
const pick = {
  position: 'relative',
  display: 'inline-flex',
  verticalAlign: 'middle',
  padding: '4px',
  marginLeft: '-4px',
  borderRadius: '50%',
  '&:hover': { backgroundColor: v('tint2') },
  '& > input': {
    position: 'absolute',
    inset: 0,
    width: '100%',
    height: '100%',
    margin: 0,
    opacity: 0,
    cursor: 'pointer',
  },
} as const;

/**
 * The look of every table and of all that stands in it, written once: lines that change with every key bring no styles of
 * their own.
 */
export const TABLE_LOOK = (
  <GlobalStyles
    styles={{
      '.table': {
        flex: 1,
        minHeight: 0,
        overflow: 'auto',
        padding: '0 14px 16px',
        // Nothing reaches out of it: what changes inside is laid out and painted without the page around.
        contain: 'strict',
        '&[aria-multiselectable]': { paddingBottom: '64px' },
        '&:focus-visible': { outlineOffset: -2 },
        '& > [role=row]': line,
        '& > [aria-rowindex="1"]': head,
        '& > [data-index]': row,
        '& .pick': pick,
      },
    }}
  />
);
