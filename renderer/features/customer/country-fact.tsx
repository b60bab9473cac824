import { useState } from 'react';
import { draftKey } from '../../api/kept-draft.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { PickField } from '../../ui/pick-field.tsx';
import { RecordDialog } from '../../ui/record-dialog.tsx';
import { countryName, countryOptions } from './countries.ts';
import { FactButton } from './editable-fact.tsx';
import { useSaved } from './use-saved.ts';
import type { FactsPartProps } from './facts-part.ts';

function CountryDialog({ customer, save, onClose }: FactsPartProps & { readonly onClose: () => void }) {
  const t = useT();
  const language = useLanguage();
  const { draft, put, kept } = useKeptDraft(
    draftKey('country', customer, customer.id),
    (): { country: string | undefined } => ({ country: customer.country }),
  );
  const { country } = draft;
  const { failure, settle } = useSaved(onClose, kept);
  const submit = () => void settle(country === undefined ? save({}, ['country']) : save({ country }));
  return (
    <RecordDialog
      title={t('dossier:fact.country')}
      onClose={onClose}
      onSave={submit}
      failure={failure}
      kept={kept}
      width={380}
    >
      <PickField
        label={t('dossier:fact.country')}
        options={countryOptions(language, customer.country)}
        value={country}
        onChange={(to) => put({ country: to })}
        hint={t('dossier:fact.countryHint')}
        autoFocus
      />
    </RecordDialog>
  );
}

/** Where the customer is: it decides which days they work. */
export function CountryFact(props: FactsPartProps) {
  const { country } = props.customer;
  const t = useT();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <>
      <FactButton label={t('dossier:fact.country')} onOpen={() => setOpen(true)}>
        {country && countryName(language, country)}
      </FactButton>
      {open && <CountryDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
