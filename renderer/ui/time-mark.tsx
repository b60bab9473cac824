import type { ReactNode } from 'react';
import { unreachable } from '../../shared/result.ts';
import { v } from './v.ts';

/** late: past its day · now: today or last day of the window · soon: inside the window · ok: done · warn: needs a look · quiet: far off */
export type TimeTone = 'late' | 'now' | 'soon' | 'ok' | 'warn' | 'quiet';

const INK = { late: v('seal'), now: v('ink'), soon: v('ink2'), ok: v('ok'), warn: v('warn'), quiet: v('ink3') };

function Shape({ tone }: { tone: TimeTone }) {
  const line = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.4 };
  switch (tone) {
    case 'late':
      return <path d="M5 0.8L9.6 9H0.4Z" fill="currentColor" />;
    case 'now':
      return (
        <>
          <circle cx="5" cy="5" r="4" {...line} />
          <path d="M5 1a4 4 0 0 1 0 8Z" fill="currentColor" />
        </>
      );
    case 'soon':
      return <circle cx="5" cy="5" r="4" {...line} />;
    case 'ok':
      return <path d="M1 5.4L3.9 8.4L9 2" {...line} strokeWidth={1.7} />;
    case 'warn':
      return <path d="M5 0.6L9.4 5L5 9.4L0.6 5Z" {...line} />;
    case 'quiet':
      return <path d="M1 5H9" {...line} strokeWidth={1.6} />;
    default:
      return unreachable(tone);
  }
}

function weight(tone: TimeTone, strong: boolean): number {
  if (tone === 'late' || strong) return 600;
  return tone === 'now' ? 500 : 400;
}

interface TimeMarkProps {
  readonly tone: TimeTone;
  /** The words: always there, the shape alone says nothing aloud. */
  readonly children: ReactNode;
  readonly strong?: boolean;
}

const MARK = {
  display: 'inline-flex',
  alignItems: 'center',
  gap: '5px',
  fontSize: '0.75rem',
  whiteSpace: 'nowrap',
} as const;

/** How something stands in time: a shape and its words. Red ink is for late only. */
export function TimeMark({ tone, children, strong = false }: TimeMarkProps) {
  return (
    <span style={{ ...MARK, color: INK[tone], fontWeight: weight(tone, strong) }}>
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" style={{ flex: 'none' }}>
        <Shape tone={tone} />
      </svg>
      <span>{children}</span>
    </span>
  );
}
