import { v } from './v.ts';

/** The box of a checkbox: open, ticked, or ticked in part. */
export function Tick({ state = 'off' }: { readonly state?: 'off' | 'on' | 'some' }) {
  const filled = state !== 'off';
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <rect
        x="2"
        y="2"
        width="14"
        height="14"
        rx="3"
        fill={filled ? v('primary') : v('raised')}
        stroke={filled ? v('primary') : v('control')}
        strokeWidth="1.3"
      />
      {state === 'on' && <path d="M5.4 9.2L8 11.8L12.8 6.4" fill="none" stroke={v('onPrimary')} strokeWidth="1.6" />}
      {state === 'some' && <path d="M5.5 9H12.5" stroke={v('onPrimary')} strokeWidth="1.6" />}
    </svg>
  );
}

export function RadioDot({ on = false }: { readonly on?: boolean }) {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <circle cx="9" cy="9" r="7" fill={v('raised')} stroke={on ? v('primary') : v('control')} strokeWidth="1.3" />
      {on && <circle cx="9" cy="9" r="4" fill={v('primary')} />}
    </svg>
  );
}
