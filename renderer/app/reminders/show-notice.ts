import type { Notice } from '../../../shared/i18n/reminder-words.ts';

/** A notice of the browser, while the window is out of sight and where the rep allowed it. Two tabs show it once, by its tag. */
export function showNotice({ title, body }: Notice, tag: string, onClick: () => void): void {
  if (!('Notification' in window) || Notification.permission !== 'granted' || document.hasFocus()) return;
  const shown = new Notification(title, { body, tag });
  shown.addEventListener('click', () => {
    window.focus();
    shown.close();
    onClick();
  });
}
