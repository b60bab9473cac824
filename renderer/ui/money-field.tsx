import { Box } from '@mui/material';
import { Field } from './field.tsx';
import type { FieldWords } from './field-frame.tsx';
import { SelectField } from './select-field.tsx';

const CURRENCIES = ['CNY', 'USD', 'EUR', 'HKD', 'TWD', 'GBP', 'JPY'] as const;

export interface MoneyDraft {
  /** As typed; see `readMoney`. */
  readonly text: string;
  /** ISO 4217. */
  readonly currency: string;
}

interface MoneyFieldProps extends FieldWords {
  readonly currencyLabel: string;
  readonly value: MoneyDraft;
  readonly onChange: (value: MoneyDraft) => void;
}

/** An amount and its currency; what is typed stays as typed until the form is read. */
export function MoneyField({ currencyLabel, value, onChange, ...words }: MoneyFieldProps) {
  const known = CURRENCIES.includes(value.currency as (typeof CURRENCIES)[number]);
  const options = [...(known ? [] : [value.currency]), ...CURRENCIES].map((code) => ({ value: code, label: code }));
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0,1fr) 92px', gap: '8px', alignItems: 'start' }}>
      <Field {...words} value={value.text} onChange={(text) => onChange({ ...value, text })} maxLength={40} />
      <SelectField
        label={currencyLabel}
        options={options}
        value={value.currency}
        onChange={(currency) => onChange({ ...value, currency })}
      />
    </Box>
  );
}
