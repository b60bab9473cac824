import { useState } from 'react';
import type { Customer } from '../../../shared/domain/customer.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { MenuEntry } from '../../features/customer/dossier-menu.tsx';
import { EraseCustomerDialog } from '../../features/privacy/erase-dialog.tsx';
import { PrivacyDialog } from '../../features/privacy/privacy-dialog.tsx';
import { useT } from '../../i18n/use-t.ts';
import { useDesk } from '../desk.ts';
import { goTo } from '../hash-location.ts';
import { customerPath, everythingPath, PLACE } from '../places.ts';

type Way = 'privacy' | 'erase';

/** What a customer may ask of us, as entries of the dossier's menu, and the dialog that is open for it. */
export function usePrivacyWays(customer: Customer, today: Day) {
  const t = useT();
  const desk = useDesk();
  const [open, setOpen] = useState<Way>();
  const close = () => setOpen(undefined);
  const entries: MenuEntry[] = [
    { icon: 'blocked', words: t('privacy:menu.privacy'), onClick: () => setOpen('privacy') },
    { icon: 'list', words: t('privacy:menu.everything'), onClick: () => goTo(everythingPath(customer.id)) },
    { icon: 'compliance', words: t('privacy:menu.erase'), onClick: () => setOpen('erase') },
  ];
  const erased = () => {
    desk.tell(t('privacy:erase.done'));
    goTo(PLACE.customers, { replace: true });
  };
  const dialog =
    open === 'privacy' ? (
      <PrivacyDialog customer={customer} today={today} onClose={close} />
    ) : (
      open === 'erase' && (
        <EraseCustomerDialog
          customer={customer}
          hrefOf={(id) => `#${customerPath(id)}`}
          onClose={close}
          onErased={erased}
        />
      )
    );
  return { entries, dialog };
}
