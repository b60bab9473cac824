import type { KeyboardEvent } from 'react';

/** Enter saves, Shift+Enter breaks the line; while an input method composes, Enter belongs to it. */
export const savesOn = (save: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || event.keyCode === 229) return;
  event.preventDefault();
  save();
};
