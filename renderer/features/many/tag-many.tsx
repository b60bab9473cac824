import { useState } from 'react';
import { useAsk } from '../../api/use-ask.ts';
import { useT } from '../../i18n/use-t.ts';
import { TagField } from '../../ui/tag-field.tsx';
import { ManyForm, type ManyProps } from './many-form.tsx';

/** Tags put on and taken off, in one go. */
export function TagMany(props: ManyProps) {
  const t = useT();
  const [add, setAdd] = useState<readonly string[]>([]);
  const [remove, setRemove] = useState<readonly string[]>([]);
  const asked = useAsk('customer.tags', {});
  const known = asked.state === 'answered' ? asked.value.tags.map(({ tag }) => tag) : [];
  const isEmpty = add.length === 0 && remove.length === 0;
  return (
    <ManyForm
      {...props}
      title={t('lists:many.tagTitle')}
      deed={isEmpty ? undefined : { do: 'tag', add: [...add], remove: [...remove] }}
    >
      <TagField label={t('lists:many.tagAdd')} value={add} onChange={setAdd} known={known} autoFocus />
      <TagField label={t('lists:many.tagRemove')} value={remove} onChange={setRemove} known={known} />
    </ManyForm>
  );
}
