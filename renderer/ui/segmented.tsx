import { Box } from '@mui/material';
import { useId } from 'react';
import { Icon, type IconName } from './icon.tsx';
import { KeyHint } from './key.tsx';
import { useShortcuts } from './shortcuts.tsx';
import { SPOKEN_ONLY, v } from './v.ts';

export interface Segment<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly icon?: IconName | undefined;
  /** A single key that chooses it, written in the segment and bound while mounted. */
  readonly keyHint?: string | undefined;
  readonly disabled?: boolean | undefined;
}

interface SegmentedProps<T extends string> {
  /** What is being chosen; spoken, and not drawn. */
  readonly label: string;
  readonly segments: readonly Segment<T>[];
  readonly value: T | undefined;
  readonly onChange: (value: T) => void;
  /** Segments share the full width. */
  readonly wide?: boolean;
  /** Icons only; the words become their names. */
  readonly iconsOnly?: boolean;
}

const frame = {
  display: 'inline-flex',
  backgroundColor: v('sunk'),
  borderRadius: '6px',
  boxShadow: `inset 0 0 0 1px ${v('control')}`,
} as const;

const segment = (wide: boolean) =>
  ({
    position: 'relative',
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: wide ? '4px' : '6px',
    flex: wide ? '1 1 auto' : 'none',
    minHeight: 'var(--control)',
    minWidth: 28,
    px: wide ? '4px' : '10px',
    fontSize: 'var(--small)',
    fontWeight: 500,
    whiteSpace: 'nowrap',
    borderRadius: '6px',
    color: v('ink2'),
    cursor: 'pointer',
    '&:hover': { color: v('ink') },
    '&:has(:checked)': {
      backgroundColor: v('raised'),
      color: v('ink'),
      fontWeight: 600,
      boxShadow: `inset 0 0 0 1.5px ${v('primary')}`,
    },
    '&:has(:focus-visible)': { outline: `2px solid ${v('primary')}`, outlineOffset: '2px', zIndex: 1 },
    '&:has(:disabled)': { color: v('ink3'), cursor: 'default' },
  }) as const;

/** One of two to six. Native radio buttons underneath: arrow keys, forms and speech work by themselves. */
export function Segmented<T extends string>(props: SegmentedProps<T>) {
  const { label, segments, value, onChange, wide = false, iconsOnly = false } = props;
  const name = useId();
  useShortcuts(
    segments.flatMap(({ keyHint, value: chosen, disabled }) =>
      keyHint === undefined ? [] : [{ combo: keyHint.toLowerCase(), run: () => onChange(chosen), off: disabled }],
    ),
  );
  return (
    <Box role="radiogroup" aria-label={label} sx={{ ...frame, ...(wide ? { display: 'flex' } : {}) }}>
      {segments.map((one) => (
        <Box component="label" key={one.value} title={iconsOnly ? one.label : undefined} sx={segment(wide)}>
          <Box
            component="input"
            type="radio"
            name={name}
            value={one.value}
            checked={one.value === value}
            disabled={one.disabled}
            onChange={() => onChange(one.value)}
            sx={SPOKEN_ONLY}
          />
          {one.icon !== undefined && <Icon name={one.icon} size={14} />}
          <Box component="span" sx={iconsOnly ? SPOKEN_ONLY : {}}>
            {one.label}
          </Box>
          {one.keyHint !== undefined && <SegmentKey>{one.keyHint}</SegmentKey>}
        </Box>
      ))}
    </Box>
  );
}

function SegmentKey({ children }: { children: string }) {
  return (
    <Box component="span" sx={{ color: v('ink3'), ml: '-6px' }}>
      <KeyHint>{children}</KeyHint>
    </Box>
  );
}
