import { v } from '../../ui/v.ts';

export const TICK = { fontSize: 12, fill: v('ink3') } as const;

/** Bars stand at once: recharts would grow them, whatever the system says about motion. */
export const STILL = { isAnimationActive: false } as const;

interface HatchProps {
  readonly id: string;
  readonly ink: string;
}

/** A hatched filling, for `url(#id)`. */
export function Hatch({ id, ink }: HatchProps) {
  return (
    <defs>
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="5" height="5" fill={v('paper')} />
        <rect width="2" height="5" fill={ink} />
      </pattern>
    </defs>
  );
}
