import { useState } from 'react';
import type { Dossier } from '../../../../shared/contract/customer-view.ts';
import type { Day } from '../../../../shared/domain/day.ts';
import { useT } from '../../../i18n/use-t.ts';
import { FactButton } from '../editable-fact.tsx';
import type { SaveFacts } from '../use-customer-change.ts';
import { RuledDialog, ruledByOf } from './ruled-dialog.tsx';
import { ScaleCell } from './scale-cell.tsx';

interface RuledCellProps {
  readonly dossier: Dossier;
  readonly today: Day;
  readonly save: SaveFacts;
}

/** Whether persons or procedures decide there, and to whom it belongs. */
export function RuledCell({ dossier, today, save }: RuledCellProps) {
  const t = useT();
  const [open, setOpen] = useState(false);
  const { nature } = dossier.customer;
  const ruledBy = ruledByOf(dossier.customer);
  const parts = [nature && t(`grading:nature.${nature}`), ruledBy && t(`grading:ruledBy.${ruledBy}`)];
  const words = parts.filter((part) => part !== undefined).join(t('grading:and'));
  const label = t('grading:scale.ruledBy');
  return (
    <ScaleCell name={label} today={today}>
      <FactButton label={label} onOpen={() => setOpen(true)}>
        {words}
      </FactButton>
      {open && <RuledDialog dossier={dossier} save={save} onClose={() => setOpen(false)} />}
    </ScaleCell>
  );
}
