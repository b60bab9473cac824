import { type ReactNode, useState } from 'react';
import type { Day } from '../../../shared/domain/day.ts';
import type { Gift } from '../../../shared/domain/trade.ts';
import { useAsk } from '../../api/use-ask.ts';
import type { GiftStart } from '../../features/gift/gift-draft.ts';
import { GiftDialog } from '../../features/gift/gift-dialog.tsx';
import { goTo } from '../hash-location.ts';
import { giftsPath } from '../places.ts';
import { useCurrency } from '../use-currency.ts';
import { WhomDialog } from './whom-dialog.tsx';

interface Whom {
  readonly id: string;
  readonly name: string;
}

type Open =
  | { readonly at: 'whom'; readonly start?: GiftStart | undefined }
  | { readonly at: 'form'; readonly whom: Whom; readonly start?: GiftStart | undefined; readonly gift?: Gift };

export interface GiftDesk {
  /** A new gift: first for whom, then the form, begun with what is known. */
  readonly begin: (start?: GiftStart) => void;
  readonly edit: (gift: Gift, whom: Whom) => void;
  /** The dialog that is open. */
  readonly dialog: ReactNode;
}

interface FormProps {
  readonly open: Extract<Open, { at: 'form' }>;
  readonly today: Day;
  readonly onClose: () => void;
}

/** The people of the customer stand in their dossier. */
function Form({ open: { whom, gift, start }, today, onClose }: FormProps) {
  const currency = useCurrency();
  const asked = useAsk('customer.get', { id: whom.id });
  if (asked.state !== 'answered') return null;
  const { people } = asked.value;
  return <GiftDialog customerId={whom.id} name={whom.name} {...{ people, gift, start, today, currency, onClose }} />;
}

/**
 * Opens the form of a gift from a page that shows gifts of many.
 *
 * @param isAsked the address itself asks for a new gift: it is done with when the form closes.
 */
export function useGiftDesk(today: Day, isAsked: boolean): GiftDesk {
  const [open, setOpen] = useState<Open | undefined>(isAsked ? { at: 'whom' } : undefined);
  const close = () => {
    setOpen(undefined);
    if (isAsked) goTo(giftsPath('to-buy'), { replace: true });
  };
  const dialog =
    open?.at === 'whom' ? (
      <WhomDialog onChosen={(whom) => setOpen({ at: 'form', whom, start: open.start })} onClose={close} />
    ) : (
      open && <Form open={open} today={today} onClose={close} />
    );
  return {
    begin: (start) => setOpen({ at: 'whom', start }),
    edit: (gift, { id, name }) => setOpen({ at: 'form', whom: { id, name }, gift }),
    dialog,
  };
}
