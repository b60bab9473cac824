import type { Dossier } from '../../../shared/contract/customer-view.ts';
import type { Customer } from '../../../shared/domain/customer.ts';
import { addMonths, type Day } from '../../../shared/domain/day.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useT } from '../../i18n/use-t.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import { some } from '../../ui/form-values.ts';
import { FieldRow, RecordDialog } from '../../ui/record-dialog.tsx';
import { LONGEST } from './fact-fields.ts';
import type { SaveFacts } from './use-customer-change.ts';
import { useSaved } from './use-saved.ts';

export interface StandingProps {
  readonly dossier: Dossier;
  readonly today: Day;
  readonly save: SaveFacts;
  readonly onClose: () => void;
}

interface Frozen {
  readonly on: Day | undefined;
  readonly until: Day | undefined;
  readonly reason: string;
}

const frozenDraft = ({ frozen }: Customer, today: Day): Frozen => {
  const { on, until, reason } = { on: today, until: addMonths(today, 1), reason: '', ...frozen };
  return { on, until, reason };
};

/** What is written; undefined while the days do not fit. */
function frozenOf({ on, until, reason }: Frozen, today: Day): Customer['frozen'] {
  if (on === undefined || until === undefined || until < on || until < today) return undefined;
  const words = some(reason);
  return { on, until, ...(words === undefined ? {} : { reason: words }) };
}

/** The clocks stand still; from the day after they go on with what was left. */
export function FreezeDialog({ dossier: { customer }, today, save, onClose }: StandingProps) {
  const t = useT();
  const { draft, put, kept } = useKeptDraft(draftKey('freeze', customer.frozen && customer, customer.id), () =>
    frozenDraft(customer, today),
  );
  const { failure, settle } = useSaved(onClose, kept);
  const frozen = frozenOf(draft, today);
  const submit = () => {
    if (frozen !== undefined) void settle(save({ frozen }));
  };
  return (
    <RecordDialog
      title={t('standing:freeze.title')}
      onClose={onClose}
      onSave={submit}
      saveWords={t('standing:freeze.go')}
      failure={failure}
      kept={kept}
    >
      <FieldRow>
        <DayField label={t('standing:freeze.on')} value={draft.on} onChange={(on) => put({ on })} withYear />
        <DayField
          label={t('standing:freeze.until')}
          value={draft.until}
          onChange={(until) => put({ until })}
          error={frozen === undefined ? t('standing:freeze.past') : undefined}
          withYear
        />
      </FieldRow>
      <Field
        label={t('standing:freeze.reason')}
        value={draft.reason}
        onChange={(reason) => put({ reason })}
        placeholder={t('standing:freeze.reasonHint')}
        hint={t('standing:freeze.hint')}
        maxLength={LONGEST.line}
      />
    </RecordDialog>
  );
}
