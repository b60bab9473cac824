import type { KeyPlace } from './shortcut-match.ts';

const FIELD =
  'textarea, select, [contenteditable]:not([contenteditable="false"]), [role="combobox"], [role="spinbutton"], ' +
  'input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"], [type="range"])';
const CHOICE = '[role="menu"], [role="listbox"]';
const CONTROL = 'button, a[href], summary, input, [role="button"], [role="tab"], [role="option"]';

/** Where a key press landed. */
export function placeOf(target: EventTarget | null): KeyPlace {
  if (!(target instanceof Element)) return 'page';
  if (target.closest(FIELD) !== null) return 'field';
  if (target.closest(CHOICE) !== null) return 'choice';
  return target.closest(CONTROL) === null ? 'page' : 'control';
}
