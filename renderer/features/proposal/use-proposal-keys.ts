import { type RefObject, useRef } from 'react';
import { useT } from '../../i18n/use-t.ts';
import { useShortcuts } from '../../ui/shortcuts.tsx';

/** The keys of the list: the next and the last card, a yes, a no, and the log box for its customer. */
export function useProposalKeys(onLog: (at: number) => void): RefObject<HTMLUListElement | null> {
  const t = useT();
  const list = useRef<HTMLUListElement>(null);
  const cards = (): HTMLElement[] => [...(list.current?.children ?? [])].filter((one) => one instanceof HTMLElement);
  const here = (): number => cards().findIndex((card) => card.contains(document.activeElement));
  const go = (by: 1 | -1) => {
    const all = cards();
    const from = here();
    const to = from < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, from + by));
    all[to]?.querySelector<HTMLElement>('a')?.focus();
  };
  const press = (mark: 'data-yes' | 'data-no') => {
    const buttons = cards()[here()]?.querySelectorAll<HTMLButtonElement>(`[${mark}]`) ?? [];
    // Where there is more than one answer the key leads to them, and the rep chooses.
    if (buttons.length > 1) buttons[0]?.focus();
    else buttons[0]?.click();
  };
  useShortcuts([
    { command: 'next', run: () => go(1), label: t('app:keys.next') },
    { command: 'previous', run: () => go(-1), label: t('app:keys.previous') },
    { command: 'accept', run: () => press('data-yes'), label: t('keys:command.accept') },
    { command: 'putAway', run: () => press('data-no'), label: t('keys:command.putAway') },
    { command: 'log', run: () => onLog(here()) },
  ]);
  return list;
}
