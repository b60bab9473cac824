import { useState } from 'react';
import type { Day } from '../../../shared/domain/day.ts';
import { sayDay } from '../../../shared/i18n/day-words.ts';
import type { Failure } from '../../../shared/result.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { DayField } from '../../ui/day-field.tsx';
import { RecordDialog } from '../../ui/record-dialog.tsx';
import { FactButton } from './editable-fact.tsx';
import { useSaved } from './use-saved.ts';

interface DayFactProps {
  readonly label: string;
  /** What the day is good for. */
  readonly hint?: string | undefined;
  readonly value: Day | undefined;
  /** Names the draft; see `draftKey`. */
  readonly draft: string;
  readonly today: Day;
  /** Undefined empties it. */
  readonly onSave: (value: Day | undefined) => Promise<Failure | undefined>;
}

function DayDialog({
  label,
  hint,
  value,
  draft: key,
  onSave,
  onClose,
}: Omit<DayFactProps, 'today'> & { readonly onClose: () => void }) {
  const t = useT();
  const { draft, put, kept } = useKeptDraft(key, (): { on: Day | undefined } => ({ on: value }));
  const { failure, settle } = useSaved(onClose, kept);
  return (
    <RecordDialog
      title={label}
      onClose={onClose}
      onSave={() => void settle(onSave(draft.on))}
      onRemove={value === undefined ? undefined : () => void settle(onSave(undefined))}
      failure={failure}
      kept={kept}
      width={380}
    >
      <DayField
        label={t('ui:field.day')}
        value={draft.on}
        onChange={(on) => put({ on })}
        hint={hint}
        withYear
        autoFocus
      />
    </RecordDialog>
  );
}

/** A fact that is a day; opened, it is written or taken away. */
export function DayFact(props: DayFactProps) {
  const { label, value, today } = props;
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <>
      <FactButton label={label} onOpen={() => setOpen(true)}>
        {value && sayDay(language, value, today)}
      </FactButton>
      {open && <DayDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
