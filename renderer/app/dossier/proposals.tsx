import { useState } from 'react';
import type { Dossier } from '../../../shared/contract/customer-view.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { ContactsDialog } from '../../features/customer/contacts-dialog.tsx';
import { GiveUpDialog } from '../../features/customer/give-up-dialog.tsx';
import { HorizonDialog } from '../../features/customer/horizon-dialog.tsx';
import { useCustomerChange } from '../../features/customer/use-customer-change.ts';
import { PersonDialog } from '../../features/person/person-dialog.tsx';
import type { GoTo } from '../../features/proposal/proposal-card.tsx';
import { ProposalsPanel } from '../../features/proposal/proposals-panel.tsx';
import { unreachable } from '../../../shared/result.ts';
import { useDesk } from '../desk.ts';

interface PartProps {
  readonly dossier: Dossier;
  readonly today: Day;
}

function Place({ go, dossier, today, onClose }: PartProps & { readonly go: GoTo; readonly onClose: () => void }) {
  const { customer } = dossier;
  const save = useCustomerChange(customer.id);
  switch (go) {
    case 'horizon':
      return <HorizonDialog dossier={dossier} horizon={customer.horizon} save={save} onClose={onClose} />;
    case 'person':
      return <PersonDialog customerId={customer.id} onClose={onClose} />;
    case 'contacts':
      return <ContactsDialog customer={customer} onClose={onClose} />;
    case 'give-up':
      return <GiveUpDialog {...{ dossier, today, save, onClose }} />;
    case 'log':
      return null;
    default:
      return unreachable(go);
  }
}

/** The proposals of a dossier, with the forms they lead to. */
export function Proposals({ dossier, today }: PartProps) {
  const desk = useDesk();
  const [go, setGo] = useState<GoTo>();
  const { id, name } = dossier.customer;
  const lead = (to: GoTo) => {
    if (to === 'log') desk.log({ id, name, channel: dossier.row.next.channel });
    else setGo(to);
  };
  return (
    <>
      <ProposalsPanel customerId={id} onGo={lead} />
      {go !== undefined && <Place {...{ go, dossier, today }} onClose={() => setGo(undefined)} />}
    </>
  );
}
