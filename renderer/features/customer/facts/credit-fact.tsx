import { useState } from 'react';
import { sayMoney } from '../../../../shared/i18n/money-words.ts';
import { draftKey } from '../../../api/kept-draft.ts';
import { useAsk } from '../../../api/use-ask.ts';
import { useKeptDraft } from '../../../api/use-kept-draft.ts';
import { useLanguage, useT } from '../../../i18n/use-t.ts';
import { amountIsWrong, amountOf, moneyDraft } from '../../../ui/form-values.ts';
import { MoneyField } from '../../../ui/money-field.tsx';
import { RecordDialog } from '../../../ui/record-dialog.tsx';
import { FactButton } from '../editable-fact.tsx';
import { useSaved } from '../use-saved.ts';
import type { FactsPartProps } from '../facts-part.ts';

interface DialogProps extends FactsPartProps {
  readonly currency: string;
  readonly onClose: () => void;
}

function CreditDialog({ customer, save, currency, onClose }: DialogProps) {
  const t = useT();
  const { draft, setDraft, kept } = useKeptDraft(draftKey('credit', customer, customer.id), () =>
    moneyDraft(customer.creditLimit, currency),
  );
  const [tried, setTried] = useState(false);
  const { failure, settle } = useSaved(onClose, kept);
  const wrong = amountIsWrong(draft);
  const submit = () => {
    setTried(true);
    const creditLimit = amountOf(draft);
    if (!wrong) void settle(creditLimit === undefined ? save({}, ['creditLimit']) : save({ creditLimit }));
  };
  return (
    <RecordDialog
      title={t('facts:field.creditLimit')}
      onClose={onClose}
      onSave={submit}
      failure={failure}
      kept={kept}
      width={400}
    >
      <MoneyField
        label={t('facts:credit.amount')}
        currencyLabel={t('facts:credit.currency')}
        value={draft}
        onChange={setDraft}
        error={tried && wrong ? t('facts:credit.wrong') : undefined}
      />
    </RecordDialog>
  );
}

/** How much they may owe us. */
export function CreditFact(props: FactsPartProps) {
  const { creditLimit } = props.customer;
  const t = useT();
  const language = useLanguage();
  const settings = useAsk('settings.get', {});
  const [open, setOpen] = useState(false);
  const currency = settings.state === 'answered' ? settings.value.currency : undefined;
  return (
    <>
      <FactButton label={t('facts:field.creditLimit')} onOpen={() => setOpen(true)}>
        {creditLimit && sayMoney(language, creditLimit)}
      </FactButton>
      {open && currency !== undefined && <CreditDialog {...props} currency={currency} onClose={() => setOpen(false)} />}
    </>
  );
}
