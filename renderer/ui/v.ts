/** Colours named after what they are for, never after what they look like. Their values: renderer/app/theme/tokens.ts. */
export type Colour =
  /** window ground, behind the sheet: sidebar, print preview */
  | 'desk'
  /** the sheet that is read and written on */
  | 'paper'
  /** what floats or can be picked up: dialog, menu, field */
  | 'raised'
  /** quiet inset: side panel, table head, day off */
  | 'sunk'
  | 'ink'
  | 'ink2'
  | 'ink3'
  /** hairline between rows; decoration only */
  | 'rule'
  /** outline of a block; decoration only */
  | 'ruleStrong'
  /** outline of what can be operated, 3:1 */
  | 'control'
  /** blue-black: the one accent */
  | 'primary'
  | 'onPrimary'
  | 'tint'
  | 'tint2'
  /** red ink: late, broken, failed, refused, destroying. Nothing else is ever red */
  | 'seal'
  | 'onSeal'
  | 'sealSoft'
  | 'ok'
  | 'okSoft'
  | 'warn'
  | 'warnSoft'
  /** chart inks, in order of use */
  | 'c1'
  | 'c2'
  | 'c3'
  | 'c4'
  | 'c5'
  | 'c6'
  /** three channels for `rgb(… / alpha)`: shadows and the scrim */
  | 'shade'
  | 'spine'
  | 'stitch';

/** The prefix the theme writes its variables with. */
export const VAR_PREFIX = 'ab';

/** A colour as a CSS variable, so that nothing reads the scheme in script and themes switch without a render. */
export const v = (colour: Colour): string => `var(--${VAR_PREFIX}-palette-book-${colour})`;

/** The one lift there is: dialog, menu, palette, bulk bar, printed page. */
export const LIFT = `0 1px 2px rgb(${v('shade')} / 0.08), 0 12px 32px -8px rgb(${v('shade')} / 0.22)`;

/** Words that vanish as a whole line's tail; pair with `title`. */
export const CUT = { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis', minWidth: 0 } as const;

/** There for assistive technology, not for the eye. */
export const SPOKEN_ONLY = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;
