import { draftKey } from '../../api/kept-draft.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useKeptDraft } from '../../api/use-kept-draft.ts';
import { useT } from '../../i18n/use-t.ts';
import { TagField } from '../../ui/tag-field.tsx';
import { ManyForm, type ManyProps } from './many-form.tsx';

interface Draft {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** Tags put on and taken off, in one go. */
export function TagMany(props: ManyProps) {
  const t = useT();
  const { draft, put, kept } = useKeptDraft(draftKey('tagMany', undefined), (): Draft => ({ add: [], remove: [] }));
  const { add, remove } = draft;
  const asked = useAsk('customer.tags', {});
  const known = asked.state === 'answered' ? asked.value.tags.map(({ tag }) => tag) : [];
  const isEmpty = add.length === 0 && remove.length === 0;
  return (
    <ManyForm
      {...props}
      title={t('lists:many.tagTitle')}
      kept={kept}
      deed={isEmpty ? undefined : { do: 'tag', add: [...add], remove: [...remove] }}
    >
      <TagField
        label={t('lists:many.tagAdd')}
        value={add}
        onChange={(to) => put({ add: to })}
        known={known}
        autoFocus
      />
      <TagField label={t('lists:many.tagRemove')} value={remove} onChange={(to) => put({ remove: to })} known={known} />
    </ManyForm>
  );
}
