import { useState } from 'react';
import { GIVE_UP_REASONS } from '../../../shared/domain/standstill.ts';
import type { Money } from '../../../shared/domain/money.ts';
import { sayMoney } from '../../../shared/i18n/money-words.ts';
import { draftKey } from '../../api/kept-draft.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { Facts } from '../../ui/facts.tsx';
import { Field } from '../../ui/field.tsx';
import { RecordDialog } from '../../ui/record-dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { type Effort, effortOf } from './effort.ts';
import { LONGEST } from './fact-fields.ts';
import { giveUpReason } from './give-up-words.ts';
import type { StandingProps } from './standing-dialogs.tsx';
import { useSaved } from './use-saved.ts';

/** What went in and what came out, before a customer is let go. */
function Spent({ effort: { talks, contacts, gifts, bought } }: { readonly effort: Effort }) {
  const t = useT();
  const language = useLanguage();
  const sum = (money: readonly Money[]) =>
    money.length === 0 ? t('standing:giveUp.nothing') : money.map((one) => sayMoney(language, one)).join(' + ');
  return (
    <Facts
      rows={[
        [t('standing:giveUp.contacts'), t('standing:giveUp.contactsLine', { count: contacts, talks })],
        [t('standing:giveUp.gifts'), gifts.length === 0 ? undefined : sum(gifts)],
        [t('standing:giveUp.bought'), sum(bought)],
      ]}
    />
  );
}

/** Lets a customer go on purpose, with the reason; it can be taken back. */
export function GiveUpDialog({ dossier, today, save, onClose }: StandingProps) {
  const t = useT();
  const { draft, put, kept } = useKeptDraft(
    draftKey('giveUp', undefined, dossier.customer.id),
    (): { code: (typeof GIVE_UP_REASONS)[number] | undefined; words: string } => ({ code: undefined, words: '' }),
  );
  const { code, words } = draft;
  const [tried, setTried] = useState(false);
  const { failure, settle } = useSaved(onClose, kept);
  const submit = () => {
    setTried(true);
    const reason = giveUpReason(code, words);
    if (reason !== undefined) void settle(save({ givenUp: { on: today, reason } }));
  };
  return (
    <RecordDialog
      title={t('standing:giveUp.title', { name: dossier.customer.name })}
      onClose={onClose}
      onSave={submit}
      saveWords={t('standing:giveUp.go')}
      failure={failure}
      kept={kept}
    >
      <Spent effort={effortOf(dossier, today)} />
      <SelectField
        label={t('standing:giveUp.reason')}
        options={GIVE_UP_REASONS.map((value) => ({ value, label: t(`standing:giveUp.reasons.${value}`) }))}
        value={code}
        onChange={(to) => put({ code: to })}
        placeholder={t('standing:giveUp.choose')}
        error={tried && code === undefined ? t('standing:giveUp.missing') : undefined}
        hint={t('standing:giveUp.hint')}
      />
      {code === 'other' && (
        <Field
          label={t('standing:giveUp.own')}
          value={words}
          onChange={(to) => put({ words: to })}
          error={tried && words.trim() === '' ? t('standing:giveUp.missing') : undefined}
          maxLength={LONGEST.line}
          autoFocus
        />
      )}
    </RecordDialog>
  );
}
