import { useState } from 'react';
import type { Dossier } from '../../../../shared/contract/customer-view.ts';
import type { Day } from '../../../../shared/domain/day.ts';
import { useLanguage, useT } from '../../../i18n/use-t.ts';
import { FactButton } from '../editable-fact.tsx';
import type { SaveFacts } from '../use-customer-change.ts';
import { ChoiceDialog } from './choice-dialog.tsx';
import { type MannerScale, mannerOf } from './manner.ts';
import { ObstacleDialog } from './obstacle-dialog.tsx';
import { ScaleCell } from './scale-cell.tsx';
import { scaleWords } from './scale-words.ts';
import { setOn } from './set-on.ts';

interface MannerCellProps {
  readonly dossier: Dossier;
  readonly today: Day;
  readonly save: SaveFacts;
  readonly scale: MannerScale;
}

/** A scale that is one word, and the door to choosing another. */
export function MannerCell({ dossier, today, save, scale }: MannerCellProps) {
  const t = useT();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const { customer } = dossier;
  const label = t(`grading:scale.${scale}`);
  const code = customer[scale];
  const form = { dossier, save, onClose: () => setOpen(false) };
  return (
    <ScaleCell name={label} on={setOn(dossier, scale)} today={today}>
      <FactButton label={label} onOpen={() => setOpen(true)}>
        {code === undefined ? undefined : scaleWords(t, language, scale, code)}
      </FactButton>
      {open && scale === 'obstacle' && <ObstacleDialog {...form} />}
      {open && scale !== 'obstacle' && (
        <ChoiceDialog {...form} scale={scale} manner={mannerOf(t, scale, customer.kind)} />
      )}
    </ScaleCell>
  );
}
