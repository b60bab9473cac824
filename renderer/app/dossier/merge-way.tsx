import { lazy, Suspense, useState } from 'react';
import type { Customer } from '../../../shared/domain/customer.ts';
import type { MenuEntry } from '../../features/customer/dossier-menu.tsx';
import { useT } from '../../i18n/use-t.ts';
import { useCommand } from '../../ui/shortcuts.tsx';
import { goTo } from '../hash-location.ts';
import { customerPath } from '../places.ts';

const MergeHere = lazy(async () => ({ default: (await import('./merge-here.tsx')).MergeHere }));

/** Making one of this dossier and another: its entry in the menu, its key, and its dialog. */
export function useMergeWay({ id, name }: Customer) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const open = () => setOpen(true);
  useCommand('mergeWith', open, { label: t('doubles:with.menu') });
  const entry: MenuEntry = { icon: 'merge', words: t('doubles:with.menu'), onClick: open };
  const close = () => setOpen(false);
  const onMerged = (keptId: string) => {
    close();
    if (keptId !== id) goTo(customerPath(keptId), { replace: true });
  };
  const dialog = isOpen && (
    <Suspense>
      <MergeHere customer={{ id, name }} onClose={close} onMerged={onMerged} />
    </Suspense>
  );
  return { entry, dialog };
}
