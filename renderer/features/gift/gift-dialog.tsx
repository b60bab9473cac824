import type { Day } from '../../../shared/domain/day.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { Gift } from '../../../shared/domain/trade.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useRecordForm } from '../../api/use-record-form.ts';
import { useT } from '../../i18n/use-t.ts';
import { Banner } from '../../ui/banner.tsx';
import { Field } from '../../ui/field.tsx';
import { RecordDialog } from '../../ui/record-dialog.tsx';
import { BuyByLines } from './buy-by-lines.tsx';
import { askOfGift, draftOfGift, type GiftDraft, type GiftStart, weighOfDraft } from './gift-draft.ts';
import { Checks, How, type PartProps, When } from './gift-fields.tsx';
import { What } from './gift-what.tsx';
import { WarningLines } from './warning-lines.tsx';

interface GiftDialogProps {
  readonly customerId: string;
  /** Written over the form where the page does not say whose dossier it is. */
  readonly name?: string | undefined;
  readonly people: readonly Person[];
  readonly gift?: Gift | undefined;
  readonly start?: GiftStart | undefined;
  readonly today: Day;
  /** ISO 4217, of the settings. */
  readonly currency: string;
  readonly onClose: () => void;
}

const NOTHING = { customerId: '', item: '' };

/** Weighed while it is typed; nothing of what is received. */
function useWeighed(draft: GiftDraft, customerId: string, today: Day, id: string | undefined) {
  const ask = weighOfDraft(draft, customerId, today, id);
  const asked = useAsk('gift.weigh', ask ?? { ...NOTHING, on: today }, { keep: true, enabled: ask !== undefined });
  return ask === undefined || asked.state !== 'answered' ? undefined : asked.value;
}

function useStock() {
  const asked = useAsk('stock.list', {});
  return asked.state === 'answered' ? asked.value.stock : [];
}

interface FormProps extends PartProps, Pick<GiftDialogProps, 'people' | 'gift' | 'customerId'> {}

function Form(props: FormProps) {
  const { draft, onDraft, today, people, gift, customerId } = props;
  const t = useT();
  const stock = useStock();
  const weighed = useWeighed(draft, customerId, today, gift?.id);
  return (
    <>
      <What {...props} people={people} stock={stock} />
      {weighed !== undefined && <WarningLines warnings={weighed.warnings} />}
      <When {...props} />
      {draft.state === 'idea' && weighed?.buyBy !== undefined && (
        <BuyByLines
          buyBy={weighed.buyBy}
          today={today}
          onPick={(item, category) => onDraft({ ...draft, item, category, shipDays: '0', prepDays: '0' })}
        />
      )}
      <Checks {...props} />
      <How {...props} />
      <Field
        label={t('gifts:form.note')}
        value={draft.note}
        onChange={(note) => onDraft({ ...draft, note })}
        lines={1}
        maxLines={6}
        maxLength={20_000}
      />
    </>
  );
}

/** A gift from idea to how it was received, or one that came to the rep. */
export function GiftDialog({ customerId, name, people, gift, start, today, currency, onClose }: GiftDialogProps) {
  const t = useT();
  const key = draftKey('gift', gift ?? (start && { id: 'begun' }), customerId);
  const { draft, setDraft, kept } = useKeptDraft(key, () => draftOfGift(gift, today, currency, start));
  const { tried, dialog } = useRecordForm('gift', {
    id: gift?.id,
    askOf: () => askOfGift(draft, customerId, gift?.id),
    onClose,
    kept,
  });
  const isGone = dialog.failure?.code === 'invalid-ask';
  const own = t(gift === undefined ? 'records:gifts.add' : 'records:gifts.edit');
  return (
    <RecordDialog
      title={name === undefined ? own : t('gifts:form.titleFor', { name })}
      {...dialog}
      failure={isGone ? undefined : dialog.failure}
      width={560}
    >
      <Form {...{ draft, tried, today, people, gift, customerId }} onDraft={setDraft} />
      {isGone && <Banner inset tone="warning" title={t('gifts:form.noneLeft')} />}
    </RecordDialog>
  );
}
