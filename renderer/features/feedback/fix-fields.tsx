import { useT } from '../../i18n/use-t.ts';
import { Field } from '../../ui/field.tsx';
import { FieldFrame } from '../../ui/field-frame.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import type { FeedbackDraft } from './feedback-draft.ts';

interface FixFieldsProps {
  readonly draft: FeedbackDraft;
  readonly onDraft: (draft: FeedbackDraft) => void;
}

/** A complaint is put right on site, the same or the next day. */
export function FixFields({ draft, onDraft }: FixFieldsProps) {
  const t = useT();
  const { fixBy } = draft;
  return (
    <>
      <FieldFrame label={t('around:complaint.by')} hint={fixBy === 'made' ? undefined : t('around:complaint.hint')}>
        {() => (
          <Segmented
            label={t('around:complaint.by')}
            segments={(['today', 'tomorrow', 'made'] as const).map((value) => ({
              value,
              label: t(`around:complaint.${value}`),
            }))}
            value={fixBy}
            onChange={(to) => onDraft({ ...draft, fixBy: to })}
            wide
          />
        )}
      </FieldFrame>
      {fixBy === 'made' ? (
        <Field
          label={t('feedback:outcome')}
          placeholder={t('feedback:outcomeHint')}
          value={draft.outcome}
          onChange={(outcome) => onDraft({ ...draft, outcome })}
          lines={2}
          maxLength={20_000}
        />
      ) : (
        <Field
          label={t('around:complaint.fixWhat')}
          placeholder={t('around:complaint.fixOf', { words: draft.words.trim() })}
          value={draft.fixWhat}
          onChange={(fixWhat) => onDraft({ ...draft, fixWhat })}
          maxLength={500}
        />
      )}
    </>
  );
}
