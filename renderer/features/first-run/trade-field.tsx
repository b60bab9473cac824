import { textIn } from '../../../shared/i18n/text-in.ts';
import { useAsk } from '../../api/use-ask.ts';
import { useLanguage, useT } from '../../i18n/use-t.ts';
import { SelectField } from '../../ui/select-field.tsx';

interface TradeFieldProps {
  /** The code of a playbook. */
  readonly value: string;
  readonly onChange: (playbook: string) => void;
}

/** The rep's trade, which sets the rhythm of follow-ups; not asked where there is only one. */
export function TradeField({ value, onChange }: TradeFieldProps) {
  const t = useT();
  const language = useLanguage();
  const asked = useAsk('playbook.list', {});
  const choices = asked.state === 'answered' ? asked.value.choices : [];
  if (choices.length < 2) return null;
  const chosen = choices.find(({ id }) => id === value);
  return (
    <SelectField
      label={t('firstRun:trade')}
      options={choices.map(({ id, name }) => ({ value: id, label: textIn(name, language) ?? id }))}
      value={value}
      hint={textIn(chosen?.about, language)}
      onChange={onChange}
    />
  );
}
