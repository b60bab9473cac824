import { Button } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import type { Dossier } from '../../../shared/contract/customer-view.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { ContactsDialog } from '../../features/customer/contacts-dialog.tsx';
import { hourNow, nextSensibleHour } from '../../features/log/callback.ts';
import { useT } from '../../i18n/use-t.ts';
import { Icon } from '../../ui/icon.tsx';
import { useShortcuts } from '../../ui/shortcuts.tsx';
import { goTo } from '../hash-location.ts';
import { libraryPath } from '../places.ts';

const CallbackDialog = lazy(async () => ({
  default: (await import('../../features/callback/callback-dialog.tsx')).CallbackDialog,
}));

interface TalkButtonsProps {
  readonly dossier: Dossier;
  readonly today: Day;
}

/** Somebody who bought or was served has something to be called back about. */
const isCalledBack = ({ row, serviceVisits }: Dossier): boolean =>
  row.relationship === 'buyer' || serviceVisits.length > 0;

/** What to say to this customer, and the callback that asks how they fare. */
export function TalkButtons({ dossier, today }: TalkButtonsProps) {
  const t = useT();
  const [open, setOpen] = useState<'callback' | 'contacts'>();
  const { customer, row } = dossier;
  const channel = row.next.channel;
  const script = () => goTo(libraryPath('scripts', { customer: customer.id, ...(channel && { channel }) }));
  const callback = isCalledBack(dossier);
  const close = () => setOpen(undefined);
  useShortcuts([
    { command: 'script', run: script, label: t('scripts:open') },
    { command: 'callback', run: () => setOpen('callback'), label: t('callbackForm:open'), off: !callback },
  ]);
  return (
    <>
      {callback && (
        <Button variant="outlined" startIcon={<Icon name="call" size={14} />} onClick={() => setOpen('callback')}>
          {t('callbackForm:open')}
        </Button>
      )}
      <Button variant="outlined" startIcon={<Icon name="scripts" size={14} />} onClick={script}>
        {t('scripts:open')}
      </Button>
      {open === 'callback' && (
        <Suspense>
          <CallbackDialog
            dossier={dossier}
            today={today}
            hour={nextSensibleHour(today, hourNow())}
            onClose={close}
            onSaved={(correct) => setOpen(correct ? 'contacts' : undefined)}
          />
        </Suspense>
      )}
      {open === 'contacts' && <ContactsDialog customer={customer} onClose={close} />}
    </>
  );
}
