/** What a key press looks like to us; a DOM KeyboardEvent is one. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
  readonly keyCode: number;
}

/** Where the press landed: in a field words are being written, on a control Enter and Space press it, in a choice letters look up. */
export type KeyPlace = 'page' | 'field' | 'control' | 'choice';

/**
 * The combination a press stands for, such as `mod+shift+k`, `l`, `?`, `escape`, `arrowdown`; undefined while an input
 * method is composing (229 is what Chromium sends for keys the input method takes).
 *
 * `mod` is Ctrl, or Command on a Mac. Shift counts for letters and named keys only: `?` is `?` on any keyboard.
 */
export function comboOf(press: KeyPress): string | undefined {
  if (press.isComposing || press.keyCode === 229) return undefined;
  const key = press.key === ' ' ? 'space' : press.key.toLowerCase();
  const symbol = key.length === 1 && key.toUpperCase() === key;
  const parts = [
    press.ctrlKey || press.metaKey ? 'mod' : '',
    press.altKey ? 'alt' : '',
    press.shiftKey && !symbol ? 'shift' : '',
    key,
  ];
  return parts.filter((part) => part !== '').join('+');
}

/** A key that types: a letter, digit or sign with nothing held but Shift. These can be switched off (WCAG 2.1.4). */
export const isSingleKey = (combo: string): boolean => combo.replace(/^shift\+/, '').length === 1;

// what a field needs for itself although Ctrl is held
const FIELD_OWN = new Set(['mod+z', 'mod+shift+z', 'mod+y', 'mod+a', 'mod+c', 'mod+x', 'mod+v']);
const CONTROL_OWN = new Set(['enter', 'space']);

/** Whether a binding may take this combination in this place. */
export function mayTake(combo: string, place: KeyPlace, singleKeys: boolean): boolean {
  if (isSingleKey(combo) && !singleKeys) return false;
  if (place === 'page') return true;
  if (place === 'field') return combo.startsWith('mod+') && !FIELD_OWN.has(combo);
  if (place === 'control') return !CONTROL_OWN.has(combo);
  return combo.startsWith('mod+');
}
