import { Box } from '@mui/material';
import { type FocusEvent, type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useState } from 'react';
import { v } from './v.ts';

interface NameTagProps {
  /** What the thing inside is called; it says so itself to a screen reader. Undefined: it shows its name already. */
  readonly name: string | undefined;
  /** One element. */
  readonly children: ReactNode;
}

interface Spot {
  readonly left: number;
  readonly top: number;
}

/** As MUI's tooltips wait, so that a pointer passing by lights up nothing. */
const WAIT_MS = 400;

const look = {
  position: 'fixed',
  zIndex: 1500,
  transform: 'translateY(-50%)',
  px: '8px',
  py: '4px',
  borderRadius: '4px',
  backgroundColor: v('ink'),
  color: v('paper'),
  fontSize: '0.75rem',
  fontWeight: 500,
  lineHeight: 1.4,
  whiteSpace: 'nowrap',
  pointerEvents: 'none',
} as const;

const besideOf = (wrap: Element): Spot | undefined => {
  const box = wrap.firstElementChild?.getBoundingClientRect();
  return box && { left: box.right + 8, top: box.top + box.height / 2 };
};

/** Where the tag stands once it is due; gone with the pointer, the focus or Esc. */
function useSpot() {
  const [spot, setSpot] = useState<Spot>();
  const [due, setDue] = useState<Spot>();
  useEffect(() => {
    if (due === undefined) return undefined;
    const timer = setTimeout(() => setSpot(due), WAIT_MS);
    return () => clearTimeout(timer);
  }, [due]);
  const leave = () => {
    setDue(undefined);
    setSpot(undefined);
  };
  const over = {
    onMouseEnter: (event: MouseEvent) => setDue(besideOf(event.currentTarget)),
    onMouseLeave: leave,
    onFocus: (event: FocusEvent) => {
      if (event.target.matches(':focus-visible')) setSpot(besideOf(event.currentTarget));
    },
    onBlur: leave,
    onClick: leave,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape') leave();
    },
  };
  return { spot, over };
}

/**
 * The name of an icon that stands alone, to its right while the pointer or the focus is on it. The sidebar is drawn
 * before all else, and MUI's tooltip would bring its whole positioning engine along for it.
 */
export function NameTag({ name, children }: NameTagProps) {
  const { spot, over } = useSpot();
  return (
    <Box component="span" sx={{ display: 'contents' }} {...over}>
      {children}
      {name !== undefined && spot !== undefined && (
        <Box component="span" aria-hidden="true" sx={look} style={spot}>
          {name}
        </Box>
      )}
    </Box>
  );
}
