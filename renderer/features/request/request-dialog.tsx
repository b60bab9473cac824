import type { Day } from '../../../shared/domain/day.ts';
import { type Request, REQUEST_STATES } from '../../../shared/domain/request.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useRecordForm } from '../../api/use-record-form.ts';
import { useT } from '../../i18n/use-t.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import { amountIsWrong, isBlank } from '../../ui/form-values.ts';
import { MoneyField } from '../../ui/money-field.tsx';
import { FieldRow, RecordDialog } from '../../ui/record-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { askOfRequest, draftOfRequest, reasonIsMissing, type RequestDraft, withState } from './request-draft.ts';

interface RequestDialogProps {
  readonly customerId: string;
  readonly request: Request | undefined;
  readonly today: Day;
  readonly currency: string;
  readonly onClose: () => void;
}

interface StateProps {
  readonly draft: RequestDraft;
  readonly onDraft: (draft: RequestDraft) => void;
  readonly today: Day;
  readonly tried: boolean;
}

/** How far it is, and what was decided. */
function StateFields({ draft, onDraft, today, tried }: StateProps) {
  const t = useT();
  return (
    <>
      <FieldRow>
        <SelectField
          label={t('around:requests.state')}
          options={REQUEST_STATES.map((value) => ({ value, label: t(`around:requests.states.${value}`) }))}
          value={draft.state}
          onChange={(state) => onDraft(withState(draft, state, today))}
          hint={draft.state === 'noted' ? t('around:requests.decide') : undefined}
        />
        {draft.state !== 'noted' && (
          <DayField
            label={t('around:requests.stateOn')}
            value={draft.stateOn}
            max={today}
            onChange={(stateOn) => onDraft({ ...draft, stateOn })}
          />
        )}
      </FieldRow>
      {draft.state === 'done-paid' && (
        <MoneyField
          label={t('around:requests.price')}
          currencyLabel={t('records:trade.currency')}
          value={draft.price}
          onChange={(price) => onDraft({ ...draft, price })}
          error={tried && amountIsWrong(draft.price) ? t('around:requests.priceWrong') : undefined}
        />
      )}
      {draft.state !== 'noted' && (
        <Field
          label={t('around:requests.reason')}
          value={draft.reason}
          onChange={(reason) => onDraft({ ...draft, reason })}
          error={tried && reasonIsMissing(draft) ? t('around:requests.reasonMissing') : undefined}
          lines={2}
          maxLength={20_000}
        />
      )}
    </>
  );
}

/** A change that was asked for, and what became of it. */
export function RequestDialog({ customerId, request, today, currency, onClose }: RequestDialogProps) {
  const t = useT();
  const { draft, setDraft, kept } = useKeptDraft(draftKey('request', request, customerId), () =>
    draftOfRequest(request, today, currency),
  );
  const { tried, dialog } = useRecordForm('request', {
    id: request?.id,
    askOf: () => askOfRequest(draft, customerId, request),
    onClose,
    kept,
  });
  return (
    <RecordDialog title={t(request === undefined ? 'around:requests.add' : 'around:requests.edit')} {...dialog}>
      <Field
        label={t('around:requests.what')}
        value={draft.what}
        onChange={(what) => setDraft({ ...draft, what })}
        error={tried && isBlank(draft.what) ? t('around:requests.whatMissing') : undefined}
        lines={2}
        maxLength={20_000}
        autoFocus
      />
      <DayField
        label={t('around:requests.notedOn')}
        value={draft.notedOn}
        max={today}
        onChange={(notedOn) => setDraft({ ...draft, notedOn })}
        error={tried && draft.notedOn === undefined ? t('around:requests.dayMissing') : undefined}
      />
      <StateFields draft={draft} onDraft={setDraft} today={today} tried={tried} />
    </RecordDialog>
  );
}
