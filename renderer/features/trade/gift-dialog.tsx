import type { Day } from '../../../shared/domain/day.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { Gift } from '../../../shared/domain/trade.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useRecordForm } from '../../api/use-record-form.ts';
import { useT } from '../../i18n/use-t.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Field } from '../../ui/field.tsx';
import { amountIsWrong } from '../../ui/form-values.ts';
import { MoneyField } from '../../ui/money-field.tsx';
import { FieldRow, RecordDialog } from '../../ui/record-dialog.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { askOfGift, draftOfGift, type GiftDraft } from './trade-drafts.ts';

interface GiftDialogProps {
  readonly customerId: string;
  readonly people: readonly Person[];
  readonly gift?: Gift | undefined;
  readonly today: Day;
  /** ISO 4217, of the settings. */
  readonly currency: string;
  readonly onClose: () => void;
}

interface PartProps {
  readonly draft: GiftDraft;
  readonly onDraft: (draft: GiftDraft) => void;
  readonly tried: boolean;
}

function What({ draft, onDraft, tried, people }: PartProps & { readonly people: readonly Person[] }) {
  const t = useT();
  const whom = [
    { value: '', label: t('records:gifts.own') },
    ...people.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <>
      <Segmented
        label={t('records:gifts.direction')}
        segments={(['given', 'received'] as const).map((value) => ({ value, label: t(`records:gifts.${value}`) }))}
        value={draft.direction}
        onChange={(direction) => onDraft({ ...draft, direction })}
        wide
      />
      <Field
        label={t('records:gifts.item')}
        value={draft.item}
        onChange={(item) => onDraft({ ...draft, item })}
        error={tried && draft.item.trim() === '' ? t('records:gifts.itemMissing') : undefined}
        maxLength={500}
        autoFocus
      />
      <FieldRow>
        <SelectField
          label={t('records:gifts.forWhom')}
          options={whom}
          value={draft.personId}
          onChange={(personId) => onDraft({ ...draft, personId })}
        />
        <Field
          label={t('records:gifts.occasion')}
          value={draft.occasion}
          onChange={(occasion) => onDraft({ ...draft, occasion })}
          maxLength={500}
        />
      </FieldRow>
    </>
  );
}

function When({ draft, onDraft, tried }: PartProps) {
  const t = useT();
  return (
    <>
      <FieldRow>
        <DayField
          label={t('records:gifts.on')}
          value={draft.on}
          onChange={(on) => onDraft({ ...draft, on })}
          error={tried && draft.on === undefined ? t('records:gifts.dayMissing') : undefined}
          withYear
        />
        {draft.direction === 'given' && (
          <SelectField
            label={t('records:gifts.state')}
            options={(['idea', 'bought', 'given'] as const).map((value) => ({
              value,
              label: t(`dossier:entry.giftState.${value}`),
            }))}
            value={draft.state}
            onChange={(state) => onDraft({ ...draft, state })}
          />
        )}
      </FieldRow>
      <MoneyField
        label={t('records:gifts.cost')}
        currencyLabel={t('records:trade.currency')}
        value={draft.cost}
        onChange={(cost) => onDraft({ ...draft, cost })}
        error={tried && amountIsWrong(draft.cost) ? t('records:trade.amountWrong') : undefined}
      />
    </>
  );
}

/** A gift: thought of, bought, given, or received. */
export function GiftDialog({ customerId, people, gift, today, currency, onClose }: GiftDialogProps) {
  const t = useT();
  const { draft, setDraft, kept } = useKeptDraft(draftKey('gift', gift, customerId), () =>
    draftOfGift(gift, today, currency),
  );
  const { tried, dialog } = useRecordForm('gift', {
    id: gift?.id,
    askOf: () => askOfGift(draft, customerId, gift?.id),
    onClose,
    kept,
  });
  return (
    <RecordDialog title={t(gift === undefined ? 'records:gifts.add' : 'records:gifts.edit')} {...dialog}>
      <What draft={draft} onDraft={setDraft} tried={tried} people={people} />
      <When draft={draft} onDraft={setDraft} tried={tried} />
      <Field
        label={t('records:gifts.reception')}
        value={draft.reception}
        onChange={(reception) => setDraft({ ...draft, reception })}
        maxLength={500}
      />
    </RecordDialog>
  );
}
