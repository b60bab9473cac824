import type { Proposal } from '../../shared/domain/proposal.ts';
import { ArisenDialog } from '../features/proposal/arisen-dialog.tsx';
import { LateWords } from '../i18n/late-words.tsx';
import { goTo } from './hash-location.ts';
import { customerPath } from './places.ts';

interface ArisenProps {
  readonly customer: { readonly id: string; readonly name: string };
  readonly arisen: readonly Proposal[];
  readonly close: () => void;
}

/** After a contact was logged: what there is to decide since. What needs a form of its own is done in the dossier. */
export function Arisen({ customer, arisen, close }: ArisenProps) {
  const go = () => {
    close();
    goTo(customerPath(customer.id));
  };
  return (
    <LateWords>
      <ArisenDialog customer={customer} arisen={arisen} onGo={go} onClose={close} />
    </LateWords>
  );
}
