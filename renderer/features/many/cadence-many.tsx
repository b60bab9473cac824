import { useState } from 'react';
import { textIn } from '../../../shared/i18n/text-in.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { PickField } from '../../ui/pick-field.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { ManyForm, type ManyProps } from './many-form.tsx';

/** Puts a cadence on each, or takes it off. */
export function CadenceMany(props: ManyProps) {
  const t = useT();
  const language = useLanguage();
  const asked = useAsk('playbook.list', {});
  const [way, setWay] = useState<'enrol' | 'exit'>('enrol');
  const [cadence, setCadence] = useState<string>();
  const cadences = asked.state === 'answered' ? asked.value.cadences : [];
  const options = cadences.map(({ id, name, rhythm }) => ({
    value: id,
    label: textIn(name, language) ?? id,
    aside: textIn(rhythm, language),
  }));
  return (
    <ManyForm
      {...props}
      title={t('lists:many.cadenceTitle')}
      deed={cadence === undefined ? undefined : { do: way, cadence }}
    >
      <Segmented
        label={t('lists:many.cadenceTitle')}
        segments={[
          { value: 'enrol', label: t('lists:many.putOn') },
          { value: 'exit', label: t('lists:many.takeOff') },
        ]}
        value={way}
        onChange={setWay}
        wide
      />
      <PickField label={t('lists:many.which')} options={options} value={cadence} onChange={setCadence} autoFocus />
    </ManyForm>
  );
}
